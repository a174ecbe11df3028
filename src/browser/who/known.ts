import type { Doubt } from '../../facts/evidence.ts';
import { heard, type Spoken } from '../../languages/spoken.ts';
import { stemOf, stemsOf } from '../../search/stems.ts';
import { type Pieces, piecesOf } from '../../titles/alike.ts';
import type { OwnWork } from '../../titles/kinds.ts';
import type { Table } from '../../titles/table.ts';

/** Something that the handbook says of somebody, or a sign by which they are known. */
export interface Statement {
  /** Whose it is. */
  person: number;
  /** A sign of the page, or a key of the model. */
  key: string;
  /** How pages call the key of the model. */
  label?: Spoken;
  text: Spoken;
  doubt?: Doubt | undefined;
  stems: readonly string[];
}

/** Somebody, as far as they can be recognised. */
export interface KnownPerson {
  id: string;
  name: string;
  href: string;
  role: Spoken;
  work?: OwnWork | undefined;
  /** Their titles and their role. */
  titles: readonly { text: Spoken; pieces: Pieces }[];
}

/** What words are compared with: everybody, all that is said of them, and where each stem stands. */
export interface Known {
  people: KnownPerson[];
  statements: Statement[];
  /** The places of statements by stem. */
  places: Map<string, number[]>;
  /** How many people each stem is said of. */
  spread: Map<string, Set<number>>;
  /** What job titles say. */
  titles: Table;
}

/** Nobody yet. */
export function nobody(titles: Table): Known {
  return { people: [], statements: [], places: new Map(), spread: new Map(), titles };
}

/** One persona with all that is said of it, to be known. */
export interface NewPerson extends Omit<KnownPerson, 'titles'> {
  titles: readonly Spoken[];
  said: readonly Pick<Statement, 'key' | 'label' | 'text' | 'doubt'>[];
}

/** Adds somebody. Returned are the statements, so that a sign of the page knows its own. */
export function learn(known: Known, { titles, said, ...person }: NewPerson): Statement[] {
  const at = known.people.length;
  const written = [...titles, person.role].filter((text) => heard(text).text !== '');
  known.people.push({ ...person, titles: written.map((text) => ({ text, pieces: piecesOf(heard(text).text, known.titles, stemOf) })) });
  return said.map((one) => {
    const statement = { ...one, person: at, stems: stemsIn(one.text) };
    const place = known.statements.push(statement) - 1;
    for (const stem of statement.stems) {
      append(known.places, stem, place);
      known.spread.set(stem, (known.spread.get(stem) ?? new Set()).add(at));
    }
    return statement;
  });
}

function stemsIn(text: Spoken): string[] {
  return stemsOf(heard(text).text);
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
