import type { Coverage } from '../facts/evidence.ts';
import type { View } from './view.ts';

/** How much of what is said rests on evidence, in words. */
export function coverageWords({ formats, words }: View, { claims, supported, contested, hypotheses }: Coverage): string[] {
  if (claims === 0) return [words.coverage.none];
  const { sentence, hypotheses: hypothesisForms, contested: contestedForms } = words.coverage;
  return [
    formats.count(supported, sentence, { total: formats.number(claims) }),
    ...(hypotheses > 0 ? [formats.count(hypotheses, hypothesisForms)] : []),
    ...(contested > 0 ? [formats.count(contested, contestedForms)] : []),
  ];
}
