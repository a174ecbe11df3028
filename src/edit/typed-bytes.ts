import { decode } from '../source/decode.ts';
import { EditFault, inOrder, type Splice } from './splice.ts';

const MARK = '\uFEFF';

/**
 * The bytes of a file with parts of its text replaced. Places are those of the text as it is read, without its mark, with `\n` for each
 * line end and in NFC; whatever is not replaced keeps its bytes, and new lines end as those of the file do.
 * @param text as it was read, which the bytes are proved to still say.
 * @throws {EditFault} where the bytes say something else by now.
 */
export function typedBytes(bytes: Uint8Array, file: string, text: string, splices: readonly Splice[]): Buffer {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  if (decode(bytes, file).text !== text || !Buffer.from(raw).equals(bytes)) throw new EditFault('differs', file);
  const places = placesIn(raw, text, file);
  const end = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n';
  let [made, done] = ['', 0];
  for (const splice of inOrder(splices)) {
    const [start, stop] = [places(splice.start), places(splice.end)];
    made += raw.slice(done, start) + splice.text.replaceAll('\n', end);
    done = stop;
  }
  return Buffer.from(made + raw.slice(done));
}

/** A letter with the marks that stand on it, a line end, or anything else: what normal forms change each on its own. */
const PIECE = /\r\n?|\n|\P{M}?\p{M}+|./gsu;

/** The way from a place in a text as it is read to the same in the text as it was typed. */
function placesIn(raw: string, text: string, file: string): (at: number) => number {
  const from = raw.startsWith(MARK) ? 1 : 0;
  if (raw.length - from === text.length && raw.slice(from) === text) return (at) => at + from;
  const known = new Map<number, number>();
  let [read, typed] = [0, from];
  for (const [piece] of raw.slice(from).matchAll(PIECE)) {
    known.set(read, typed);
    read += /^\r/.test(piece) ? 1 : piece.normalize('NFC').length;
    typed += piece.length;
  }
  known.set(read, typed);
  return (at) => {
    const place = known.get(at);
    if (place === undefined || read !== text.length) throw new EditFault('no-place', file);
    return place;
  };
}
