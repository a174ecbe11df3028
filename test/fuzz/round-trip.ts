import { random, seedOf } from '../../bench/random.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkFiles, type MemoryFile } from './check-files.ts';
import type { Case, Fault } from './faults/fault.ts';
import { groundOf } from './faults/ground.ts';
import { keyFaults } from './faults/keys.ts';
import { referenceFaults } from './faults/references.ts';
import { textFaults } from './faults/texts.ts';
import { valueFaults } from './faults/values.ts';
import { yamlFaults } from './faults/yaml.ts';

const faults: Record<string, Fault> = { ...keyFaults, ...valueFaults, ...referenceFaults, ...yamlFaults, ...textFaults };

export interface Outcome {
  kind: string;
  index: number;
  case: Case;
  /** Why the check failed it; undefined where it named the place and nothing else. */
  why: string | undefined;
}

/** Makes single faults in turn of each kind, and looks whether the check names the place of each, and no other. */
export function roundTrip(
  sound: readonly MemoryFile[],
  { seed, count, from = 0 }: { seed: number; count: number; from?: number },
): Outcome[] {
  const ground = groundOf(sound);
  const kept = new Map();
  checkFiles(sound, kept);
  const names = Object.keys(faults);
  const outcomes: Outcome[] = [];
  for (let index = from; index < from + count; index++) {
    const kind = names[index % names.length] as string;
    const made = makeCase(faults[kind] as Fault, ground, seed, index);
    if (!made) continue;
    const bytes = new TextEncoder().encode(made.lines.join('\n'));
    const { diagnostics } = checkFiles(
      sound.map((one) => (one.file === made.file ? { file: one.file, bytes } : one)),
      kept,
    );
    outcomes.push({ kind, index, case: made, why: whyWrong(made, diagnostics) });
  }
  return outcomes;
}

function makeCase(fault: Fault, ground: ReturnType<typeof groundOf>, seed: number, index: number): Case | undefined {
  const r = random(seedOf(seed, 'fault', index));
  // Not every spot that is drawn suits in the end.
  for (let attempt = 0; attempt < 20; attempt++) {
    const made = fault(ground, r);
    if (made) return made;
  }
  return undefined;
}

function whyWrong({ file, line, columns, rule }: Case, diagnostics: readonly Diagnostic[]): string | undefined {
  const rules: readonly string[] = typeof rule === 'string' ? [rule] : rule;
  const [first, last] = typeof line === 'number' ? [line, line] : line;
  const isIt = (one: Diagnostic) => one.file === file && one.line >= first && one.line <= last && rules.includes(one.rule);
  const found = diagnostics.find(isIt);
  const tell = (one: Diagnostic) => `${one.rule} at ${one.file === file ? '' : one.file}:${one.line}:${one.column}-${one.endColumn}`;
  const others = diagnostics.filter((one) => one.severity === 'error' && !isIt(one)).map(tell);
  if (!found) return `not named; instead: ${others.join('; ') || 'nothing'}`;
  if (columns && (found.column < columns[0] || (found.endLine === found.line && found.endColumn > columns[1])))
    return `column ${found.column}-${found.endColumn}, not within ${columns.join('-')}`;
  return others.length > 0 ? `and an echo: ${others.join('; ')}` : undefined;
}
