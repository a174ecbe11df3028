/** Some characters of a text that others take the place of; an insertion where both ends are the same. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * A text with some parts replaced. What is asked for twice, as an alias of YAML has it, is done once.
 * @throws {EditFault} where two parts overlap.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  let [made, done] = ['', 0];
  for (const { start, end, text: instead } of inOrder(splices)) {
    if (start < done) throw new EditFault('overlap');
    made += text.slice(done, start) + instead;
    done = end;
  }
  return made + text.slice(done);
}

/** Splices by their places, each once. Insertions at one place stay in the order in which they were asked for. */
export function inOrder(splices: readonly Splice[]): Splice[] {
  const once = new Map(splices.map((one) => [`${one.start}:${one.end}:${one.text}`, one]));
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Why a change is not made: what it says of the file would not come out of it, or more than was meant would change. */
export type EditReason =
  /** The file cannot be read as it stands. */
  | 'unsound'
  /** There is nothing at that path, or nothing that such a change is made of. */
  | 'no-place'
  | 'overlap'
  /** Read again, the file says something else than was meant. */
  | 'differs';

/** A change of a file that cannot be made without touching what is not meant. Nothing was written. */
export class EditFault extends Error {
  readonly reason: EditReason;
  /** The file, where it is known. */
  file?: string;

  constructor(reason: EditReason, file?: string) {
    super(`the edit cannot be made: ${reason}${file ? ` (${file})` : ''}`);
    this.reason = reason;
    if (file !== undefined) this.file = file;
  }
}
