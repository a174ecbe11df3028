/** How an image is stored. Which one it is its first bytes say, never its name. */
export type ImageKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'svg';

/** Why an image can be neither published nor printed. */
export type ImageFault =
  | { state: 'not-an-image' }
  /** It is an image, but its name promises a kind of file that it cannot be turned into: the ending that would be right. */
  | { state: 'extension'; right: string }
  | { state: 'too-large'; megabytes: number; limit: number }
  /** In pixels; the limit in millions of them. */
  | { state: 'too-many-pixels'; width: number; height: number; limit: number }
  /** It is cut short, damaged, or shows nothing. */
  | { state: 'unreadable' }
  /** An SVG that carries code, or HTML, which may. */
  | { state: 'svg-script' }
  /** An SVG that shows or loads what it does not hold. */
  | { state: 'svg-outside'; address: string }
  | { state: 'svg-doctype' }
  /** An SVG that would take minutes to draw. */
  | { state: 'svg-too-complex' };

/** An image as it may be shown. Its bytes are ours: of those of the author none is left. */
export interface Image {
  kind: ImageKind;
  bytes: Buffer;
}

/** Says that an image is refused, from wherever that comes to light. */
export class Refused extends Error {
  readonly fault: ImageFault;
  constructor(fault: ImageFault) {
    super(fault.state);
    this.fault = fault;
  }
}

const endings: Readonly<Record<string, ImageKind>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  svg: 'svg',
};

/** The kind of image that a path promises to whoever opens it there. */
export function promisedKind(path: string): ImageKind | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}

/** The kind that the bytes of a file begin like. Source: the specifications of the formats. */
export function kindOf(bytes: Buffer): ImageKind | undefined {
  const ascii = bytes.toString('latin1', 0, 32);
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (ascii.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^GIF8[79]a/.test(ascii)) return 'gif';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'webp';
  if (ascii.slice(4, 8) === 'ftyp' && /avi[fs]/.test(ascii.slice(8))) return 'avif';
  const text = decodedText(bytes.subarray(0, 1000)) ?? decodedText(bytes) ?? '';
  // What was saved in place of an image is often the page that shows it.
  return /^\s*<(?!!doctype\s+html|html[\s>])/i.test(text) ? 'svg' : undefined;
}

/** The text of a file in the encoding that its first bytes or its XML declaration name, otherwise in UTF-8. */
export function decodedText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Buffer): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const marked = a === 0xef && b === 0xbb && c === 0xbf;
  const named = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(bytes.toString('latin1', 0, 200))?.[1];
  // Whoever could read the name was not reading pairs of bytes.
  return !named || marked || /^utf-?16/i.test(named) ? 'utf-8' : named;
}
