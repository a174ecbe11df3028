import { type Chance, chanceOf } from '../clusters/chance.ts';
import { breathe, type Matrix } from '../clusters/matrix.ts';
import type { Column } from '../explore/columns.ts';
import { fillColumns, scaled } from '../explore/prepare.ts';
import { profileOf } from '../explore/profile.ts';
import { growForest, partsOf } from './forest.ts';
import { trainMachine } from './machine.ts';
import { type Steps, stepsOf } from './samples.ts';
import { foldsOf, type Validation, validated } from './validate.ts';

/** Contacts whose persona is known from an interview: their rows, and for each the place of its persona. */
export interface Sample {
  personas: readonly string[];
  rows: Uint32Array;
  labels: Uint8Array;
}

/** A persona that is suggested for a contact. */
export interface Suggestion {
  /** The place of the persona, -1 where nothing is suggested. */
  persona: number;
  /** How many of the trees are for it, from 0 to 1. */
  confidence: number;
}

/** What cross-validation says of the sample. */
export interface Calibration {
  /** The part of the sample of which the most frequent persona would be right. */
  majority: number;
  forest: Validation;
  machine: Validation;
  /** Of the sample: the part for which a persona would be suggested, and how many of these suggestions are right. */
  suggested: number;
  right: number;
  isEnough: boolean;
}

/** Contacts of each persona that a sample needs. */
export const LEAST_LABELLED = 15;
/** How much better than chance the mean part found of each persona has to be, at least, by both methods. */
export const LEAST_GAIN = 0.1;
const FOLDS = 5;

/**
 * What the mean part found of each persona has to be: clearly more than chance gives to a sample of this size, two standard errors above it, and never less than the least gain.
 * @param counts labelled contacts of each persona.
 */
function floorOf(counts: readonly number[]): number {
  const chance = 1 / counts.length;
  const variance = counts.reduce((sum, count) => sum + (chance * (1 - chance)) / count, 0) / counts.length ** 2;
  return chance + Math.max(LEAST_GAIN, 2 * Math.sqrt(variance));
}

/** What a forest and a machine learn from: the same columns, in steps and scaled. */
interface Learning {
  columns: readonly Column[];
  matrix: Matrix;
}

/** Personas are suggested where the forest is sure enough, and the machine says the same. */
export async function calibrate(columns: readonly Column[], sample: Sample, confidence: number, seed: number): Promise<Calibration> {
  const { personas, labels } = sample;
  const learning = learningFrom(columns);
  const folds = foldsOf(labels, personas.length, FOLDS, chanceOf(seed));
  const [byForest, byMachine] = [new Uint8Array(labels.length), new Uint8Array(labels.length)];
  let [suggested, right] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = [...labels.keys()].filter((at) => folds[at] !== fold);
    const own = [...labels.keys()].filter((at) => folds[at] === fold);
    const part: Sample = {
      personas,
      rows: Uint32Array.from(learnt, (at) => sample.rows[at] ?? 0),
      labels: Uint8Array.from(learnt, (at) => labels[at] ?? 0),
    };
    const said = await learn(learning, part, chanceOf(seed + 1 + fold));
    for (const at of own) {
      const { persona, confidence: sure, other } = said.of(sample.rows[at] ?? 0);
      byForest[at] = persona;
      byMachine[at] = other;
      if (sure < confidence || other !== persona) continue;
      suggested += 1;
      if (persona === labels[at]) right += 1;
    }
    said.free();
  }
  const counts = personas.map((_, one) => labels.reduce((sum, label) => sum + (label === one ? 1 : 0), 0));
  const forest = validated(labels, byForest, personas.length);
  return {
    majority: Math.max(...counts) / labels.length,
    forest,
    machine: validated(labels, byMachine, personas.length),
    suggested: suggested / labels.length,
    right: suggested === 0 ? 0 : right / suggested,
    isEnough: [byForest, byMachine].every((said) => validated(labels, said, personas.length).balanced >= floorOf(counts)),
  };
}

/**
 * What is suggested for contacts.
 * @param asked 1 for those that are asked for; nothing is suggested for the others.
 */
export async function suggestAll(
  columns: readonly Column[],
  sample: Sample,
  asked: Uint8Array,
  confidence: number,
  seed: number,
  done: (done: number, all: number) => void = () => undefined,
): Promise<Suggestion[]> {
  const said = await learn(learningFrom(columns), sample, chanceOf(seed));
  const rows = columns[0]?.values.length ?? 0;
  const suggestions: Suggestion[] = [];
  for (let row = 0; row < rows; row++) {
    if (row % A_WHILE === 0) {
      done(row, rows);
      await breathe();
    }
    const sure = asked[row] === 1 ? said.sure(row) : undefined;
    const isSaid = sure !== undefined && sure.confidence >= confidence && said.other(row) === sure.persona;
    suggestions.push({ persona: isSaid ? sure.persona : -1, confidence: sure?.confidence ?? 0 });
  }
  said.free();
  return suggestions;
}

/** Contacts after which somebody who interrupts is heard. */
const A_WHILE = 2_000;

function learningFrom(columns: readonly Column[]): Learning {
  const profiles = columns.map(profileOf);
  const wanted = columns.map(({ name }) => name);
  return { columns, matrix: scaled(fillColumns(profiles, wanted, 'keep').filled, 'z') };
}

async function learn({ columns, matrix }: Learning, { personas, rows, labels }: Sample, chance: Chance) {
  const steps: Steps = stepsOf(columns, rows);
  const forest = await growForest(steps, rows, labels, personas.length, chance);
  const machine = await trainMachine(matrix, rows, labels);
  const sure = (row: number): Suggestion => {
    const parts = partsOf(forest, steps, row);
    const persona = parts.indexOf(Math.max(...parts));
    return { persona, confidence: parts[persona] ?? 0 };
  };
  const other = (row: number) => machine.classOf(row);
  return { sure, other, of: (row: number) => ({ ...sure(row), other: other(row) }), free: () => machine.free() };
}
