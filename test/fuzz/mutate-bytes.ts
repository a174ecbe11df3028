import type { Random } from '../../bench/random.ts';

/** One way to spoil a file; `undefined` where it does not apply. */
export type Mutation = (text: string, r: Random) => string | Uint8Array | undefined;

function onBytes(change: (bytes: Uint8Array, at: number, r: Random) => Uint8Array): Mutation {
  return (text, r) => {
    const bytes = new TextEncoder().encode(text);
    return change(bytes, r.int(0, Math.max(0, bytes.length - 1)), r);
  };
}

function insert(bytes: Uint8Array, at: number, more: readonly number[]): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
}

/** What disks, mail programs and other encodings do to a file. */
export const byteMutations: Record<string, Mutation> = {
  flipBit: onBytes((bytes, at, r) => {
    if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << r.int(0, 7));
    return bytes;
  }),
  flipMany: onBytes((bytes, _, r) => {
    for (let n = 0; n < 20 && bytes.length > 0; n++) bytes[r.int(0, bytes.length - 1)] = r.int(0, 255);
    return bytes;
  }),
  truncate: onBytes((bytes, at) => bytes.slice(0, at)),
  nul: onBytes((bytes, at) => insert(bytes, at, [0])),
  surrogate: onBytes((bytes, at) => insert(bytes, at, [0xed, 0xa0, 0x80])),
  overlong: onBytes((bytes, at) => insert(bytes, at, [0xc0, 0xaf])),
  mark: onBytes((bytes, _, r) =>
    insert(
      bytes,
      0,
      r.pick([
        [0xef, 0xbb, 0xbf],
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf],
      ]),
    ),
  ),
  latin1: (text) => Uint8Array.from(text, (character) => Math.min(255, character.charCodeAt(0))),
  utf16: (text) => new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer),
  windowsEnds: (text) => text.replace(/\n/g, '\r\n'),
  oldMacEnds: (text) => text.replace(/\n/g, '\r'),
  mixedEnds: (text, r) => text.replace(/\n/g, () => r.pick(['\n', '\r\n', '\r'])),
  decomposed: (text) => text.normalize('NFD'),
  empty: (_, r) => r.pick(['', ' ', '\n\n', '# rien\n', '---\n---\n', 'null', '[]', '42', '- a\n- b\n']),
};
