import type { PersonalKind } from '../../diagnostics/rules.ts';

/** Personal data in a text: what it is, as it was typed, and where it begins. */
export interface PersonalData {
  kind: PersonalKind;
  data: string;
  index: number;
}

/** Finds data of one kind or a few in a text. */
export type Detector = (text: string) => PersonalData[];

/** Every match of an expression that a test takes for data; what stands before it may decide. */
export function found(
  kind: PersonalKind,
  text: string,
  expression: RegExp,
  isMeant: (match: RegExpExecArray, before: string) => boolean = () => true,
): PersonalData[] {
  return [...text.matchAll(expression)]
    .filter((match) => isMeant(match, text.slice(Math.max(0, match.index - WORDS_BEFORE), match.index)))
    .map(({ 0: data, index }) => ({ kind, data: data.trimEnd(), index }));
}

/** As many signs before data as may say what it is. */
const WORDS_BEFORE = 32;

/** The digits of what was typed. */
export function digitsOf(typed: string): string {
  return typed.replace(/\D/g, '');
}
