import type { z } from 'zod';
import type { Random } from '../../../bench/random.ts';
import type { RuleId } from '../../../src/diagnostics/rules.ts';
import type { Role } from '../../../src/schema/field.ts';

/** One value of a sound file that is typed on one line, without quotes. */
export interface Spot {
  file: string;
  /** 1-based, as in diagnostics. */
  line: number;
  column: number;
  typed: string;
  path: readonly (string | number)[];
  /** The key before it on its line; undefined in lists. */
  key: string | undefined;
  /** What stands on the line before its key. */
  lead: string;
  /** Nothing follows it on its line. */
  alone: boolean;
  schema: z.ZodType;
  role: Role;
}

/** The sound handbook, with its spots, and whether an id is used anywhere but where it is given. */
export interface Ground {
  spots: readonly Spot[];
  linesOf(file: string): readonly string[];
  isCited(id: string): boolean;
  isTranslated(file: string): boolean;
}

/** A file with one fault, and what the check has to say of it. */
export interface Case {
  file: string;
  lines: string[];
  rule: RuleId | readonly RuleId[];
  /** The line of the fault, or the first and last one that may be named. */
  line: number | readonly [number, number];
  /** The columns of the spoilt characters, the end excluded; the place has to lie within. */
  columns?: readonly [number, number];
}

/** Makes a fault somewhere; undefined where the spot it drew does not suit. */
export type Fault = (ground: Ground, r: Random) => Case | undefined;

/** Picks one of the spots that suit, which are looked for once a ground. */
function picker(suits: (spot: Spot, ground: Ground) => boolean): (ground: Ground, r: Random) => Spot | undefined {
  const found = new WeakMap<Ground, Spot[]>();
  return (ground, r) => {
    const spots = found.get(ground) ?? ground.spots.filter((spot) => suits(spot, ground));
    found.set(ground, spots);
    return spots.length > 0 ? r.pick(spots) : undefined;
  };
}

/** A fault that replaces what is typed at a spot. `from` and `length` narrow down what of the new text is at fault. */
export function atSpot(
  suits: (spot: Spot, ground: Ground) => boolean,
  replace: (spot: Spot, r: Random) => { text: string; rule: Case['rule']; from?: number; length?: number; anywhere?: true },
): Fault {
  const spotIn = picker(suits);
  return (ground, r) => {
    const spot = spotIn(ground, r);
    if (!spot) return undefined;
    const { text, rule, from = 0, length = text.length - from, anywhere } = replace(spot, r);
    const lines = [...ground.linesOf(spot.file)];
    const old = lines[spot.line - 1] ?? '';
    lines[spot.line - 1] = old.slice(0, spot.column - 1) + text + old.slice(spot.column - 1 + spot.typed.length);
    const start = spot.column + from;
    return { file: spot.file, lines, rule, line: spot.line, ...(!anywhere && { columns: [start, start + length] }) };
  };
}

/** A fault that changes the lines around a spot by itself. */
export function aroundSpot(
  suits: (spot: Spot, ground: Ground) => boolean,
  change: (spot: Spot, lines: string[], r: Random) => Omit<Case, 'file' | 'lines'> | undefined,
): Fault {
  const spotIn = picker(suits);
  return (ground, r) => {
    const spot = spotIn(ground, r);
    if (!spot) return undefined;
    const lines = [...ground.linesOf(spot.file)];
    const expected = change(spot, lines, r);
    return expected && { file: spot.file, lines, ...expected };
  };
}
