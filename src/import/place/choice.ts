import { languages, valueLabel } from '../../languages/index.ts';
import { own } from '../../schema/own.ts';
import { labelWords } from '../names/label.ts';

/** The value of an enumeration that a word stands for, in any language. */
export function choiceOf(word: string, options: readonly string[]): string | undefined {
  const meant = labelWords(word);
  return options.find((option) => {
    const labels = Object.values(languages).flatMap(({ words, typed }) => [
      valueLabel(words, options, option) ?? '',
      ...(own<readonly string[]>(typed.values, option) ?? []),
    ]);
    return [option, ...labels].some((label) => label && labelWords(label) === meant);
  });
}
