import type { Random } from '../random.ts';
import { evidenceOf, type Sizes } from './persona.ts';
import { speaker, times } from './say.ts';
import { channels, feelings, stages } from './words.ts';

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
