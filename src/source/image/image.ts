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
  return textOf(bytes)?.trimStart().startsWith('<') ? 'svg' : undefined;
}

/** The text of a file in UTF-8 or, where it says so, UTF-16. */
export function textOf(bytes: Buffer): string | undefined {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
