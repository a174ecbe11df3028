import type { Random } from '../random.ts';
import { idOf, speaker, times } from './say.ts';
import { channels, feelings, stages } from './words.ts';

export const VERBATIMS = 12;

/** How many files of each kind a corpus has: what its personas may refer to. */
export interface Sizes {
  personas: number;
  segments: number;
  records: number;
}

/** One evidence reference to a record of the corpus. */
export function evidenceOf(r: Random, { records }: Sizes): string[] {
  return times(r.int(1, 2), () => `${idOf('etude', r.int(0, records - 1))}#v${r.int(1, VERBATIMS)}`);
}

/** Channels, tools and a scenario. */
export function habitsOf(r: Random, sizes: Sizes): Record<string, unknown> {
  const say = speaker(r);
  return {
    channels: r.some(channels, 3).map((channel, at) => ({
      id: `canal-${at + 1}`,
      channel,
      intensity: r.int(0, 5),
      ...(at === 0 && { preferred: true, evidence: evidenceOf(r, sizes) }),
      purpose: say.wish(),
    })),
    tools: [{ id: 'outil-1', text: say.wish() }],
    environment: 'Un bureau partagé, deux écrans, un téléphone qui sonne.',
    scenarios: [
      {
        id: 'scenario-1',
        title: 'Une demande qui tarde',
        context: say.paragraph(1),
        steps: times(3, (at) => ({
          id: `pas-${at + 1}`,
          text: `${say.wish()}.`,
          channel: r.pick(channels),
          emotion: r.int(-2, 2),
          keyMoment: at === 1,
        })),
      },
    ],
  };
}

/** The journey, what weighs in it, and where the person looks. */
export function pathOf(r: Random, sizes: Sizes): Record<string, unknown> {
  const say = speaker(r);
  const phases = ['awareness', 'consideration', 'decision', 'onboarding', 'use', 'loyalty'];
  return {
    journey: stages.slice(0, 4).map((stage, at) => ({
      id: `etape-${at + 1}`,
      stage,
      phase: phases[at],
      action: `${say.wish()}.`,
      touchpoint: r.pick(channels),
      emotion: r.int(-2, 2),
      ...(r.chance(0.4) && { brakes: [r.pick(feelings)] }),
      criteria: ['Prix affiché', 'Délai de réponse'],
      ...(r.chance(0.5) && { evidence: evidenceOf(r, sizes) }),
    })),
    decisionCriteria: [{ id: 'critere-1', text: say.wish(), evidence: evidenceOf(r, sizes) }],
    informationSources: [{ id: 'source-1', text: 'Le bouche-à-oreille, puis [un comparateur](https://comparateur.example.org/pros)' }],
  };
}
