/** The keys that every persona has, as they are typed at the margin. */
const KEYS = [/^["']?id["']? *:/m, /^["']?(?:name|nom)["']? *:/m, /^["']?(?:role|rôle)["']? *:/m];
const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/;

/** Whether a text has the keys of a persona, whatever its faults. Of Markdown, only the front matter counts: a text may show an example. */
export function looksLikePersona(text: string, file: string): boolean {
  const keys = /\.mdx?$/i.test(file) ? FRONT_MATTER.exec(text)?.[1] : text.replace(/^\uFEFF/, '');
  return keys !== undefined && KEYS.every((key) => key.test(keys.replace(/\r/g, '\n')));
}
