import { isUtf8 } from 'node:buffer';
import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { tally } from '../diagnostics/floods.ts';
import { lineNumberAt, lineStarts } from './lines.ts';

interface Decoded {
  /** Line ends are `\n`, no byte order mark, NFC. Undefined where the bytes are not usable text. */
  text: string | undefined;
  diagnostics: Diagnostic[];
}

const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: likewise
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
const CONFLICT_MARKER = /^(?:<{7}|>{7})(?: .*)?$/m;

/** Turns the bytes of a content file into text, or says in which encoding trouble they are. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const refuse = (diagnostic: Diagnostic): Decoded => ({ text: undefined, diagnostics: [diagnostic] });
  if (looksUtf16(bytes)) return refuse(diagnose('file/utf16', startOf(file), {}));
  if (bytes.includes(0)) return refuse(diagnose('file/binary', startOf(file), {}));
  if (!isUtf8(bytes)) return refuse(diagnose('file/not-utf8', firstBadByte(bytes, file), {}));

  const text = lineFeeds(withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString())).normalize('NFC');
  if (text.trim() === '') return refuse(diagnose('file/empty', startOf(file), {}));
  const conflict = text.includes('<<<<<<<') || text.includes('>>>>>>>') ? CONFLICT_MARKER.exec(text) : null;
  if (conflict) return refuse(diagnose('file/conflict', placeAt(text, conflict.index, conflict[0].length, file), {}));
  return { text, diagnostics: invisibleCharacters(text, file) };
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Every line end as `\n`. */
export function lineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The place of `length` characters from an offset in a text, cut at the end of the line. */
export function placeAt(text: string, offset: number, length: number, file: string, firstLine = 1) {
  // Not looked for from the offset: a file of thousands of problems may be one line.
  const own = lineNumberAt(text, offset);
  const starts = lineStarts(text);
  const lineStart = starts[own - 1] ?? 0;
  const lineEnd = (starts[own] ?? text.length + 1) - 1;
  const end = Math.min(offset + Math.max(1, length), lineEnd);
  const column = offset - lineStart + 1;
  const line = firstLine + own - 1;
  return { file, line, column, endLine: line, endColumn: Math.max(column + 1, end - lineStart + 1) };
}

function invisibleCharacters(text: string, file: string): Diagnostic[] {
  // One look at each text, which nearly always finds none.
  if (!INVISIBLE.test(text)) return [];
  const { add, told } = tally();
  for (const [pattern, rule] of [
    [BIDI_CONTROLS, 'file/bidi-control'],
    [CONTROL_CHARACTERS, 'file/control-character'],
  ] as const)
    for (const { 0: sign, index } of text.matchAll(pattern))
      add(rule, () => diagnose(rule, placeAt(text, index, 1, file), { code: codePoint(sign) }));
  return told();
}

/** `U+00A0` for a no-break space: how to name a character that cannot be seen. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function looksUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  // Without a mark: Latin text in UTF-16 has a zero in nearly every other byte.
  const sample = bytes.subarray(0, 400);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return sample.length > 3 && zeros > sample.length * 0.4;
}

function firstBadByte(typed: Uint8Array, file: string) {
  // A carriage return alone ends a line too.
  const bytes = typed.map((byte, at) => (byte === 13 && typed[at + 1] !== 10 ? 10 : byte));
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const row = bytes.subarray(start, newline < 0 ? bytes.length : newline);
    if (!isUtf8(row)) {
      let good = 0;
      // A prefix may end inside a character of up to four bytes, so the first bad one is where no near prefix is valid.
      while (good < row.length && [1, 2, 3, 4].some((more) => good + more <= row.length && isUtf8(row.subarray(0, good + more)))) good++;
      while (good > 0 && !isUtf8(row.subarray(0, good))) good--;
      const column = new TextDecoder().decode(row.subarray(0, good)).length + 1;
      return { file, line, column, endLine: line, endColumn: column + 1 };
    }
    if (newline < 0) break;
    start = newline + 1;
  }
  return startOf(file);
}
