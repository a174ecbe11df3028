/** What stands in the file as base64, and is no other SVG: whether it is a raster image its bytes say, not the type that it claims. */
const EMBEDDED = /^data:(?![^,]*svg)[^,]*;base64,/i;

export function isEmbedded(address: string): boolean {
  return EMBEDDED.test(address);
}

/** The bytes that an address holds; undefined where it leads elsewhere. */
export function embeddedIn(href: string): Buffer | undefined {
  const address = bare(href);
  return isEmbedded(address) ? Buffer.from(decoded(address.slice(address.indexOf(',') + 1)), 'base64') : undefined;
}

/** In an address, signs may be written as their numbers. */
function decoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** An address as browsers read it: without spaces and signs that cannot be seen. */
export function bare(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what browsers leave out
  return value.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, '');
}
