import type { Random } from '../random.ts';
import { guidanceOf } from './guidance.ts';
import { evidenceOf, habitsOf, pathOf, type Sizes } from './practice.ts';
import { capital, idOf, plain, speaker, times } from './say.ts';
import { feelings, firstNames, lastNames, places, remarks, roles } from './words.ts';

/** A persona with the main keys that there are, some 680 words of text. */
export function personaOf(r: Random, index: number, sizes: Sizes): Record<string, unknown> {
  const say = speaker(r);
  const segment = idOf('segment', r.int(0, sizes.segments - 1));
  const other = idOf('persona', (index + r.int(1, Math.max(1, sizes.personas - 1))) % sizes.personas);
  const evidence = () => evidenceOf(r, sizes);
  const claims = (count: number, name: string, more: () => object = () => ({})) =>
    times(count, (at) => ({ id: `${name}-${at + 1}`, text: say.wish(), ...more(), ...(r.chance(0.7) && { evidence: evidence() }) }));
  const others = other === idOf('persona', index) ? {} : { related: [{ persona: other, note: r.pick(remarks) }] };
  return {
    id: idOf('persona', index),
    name: `${r.pick(firstNames)} ${r.pick(lastNames)}`,
    role: r.pick(roles),
    state: 'validated',
    kind: r.pick(['buyer', 'user', 'both']),
    rank: r.pick(['primary', 'secondary']),
    summary: `${plain(say.sentence())}.`,
    owner: 'Équipe connaissance client',
    created: '2026-01-12',
    reviewed: `2026-0${r.int(6, 9)}-15`,
    quote: { id: 'citation', text: say.quote(), evidence: evidence() },
    story: `${say.paragraph(2)}\n\n${say.paragraph(1)} Voir aussi [son segment](/segments/${segment}/).`,
    segments: [segment],
    buying: { roles: [r.pick(['decision-maker', 'influencer', 'buyer'])], weights: [{ stage: 'Décision', weight: r.int(0, 5) }] },
    demographics: {
      age: r.int(19, 78),
      place: capital(r.pick(places)),
      household: 'En couple, deux enfants',
      income: `Environ ${r.int(18, 60)} 000 € par an`,
    },
    goals: claims(3, 'but', () => ({ kind: r.pick(['personal', 'professional']), priority: r.pick(['high', 'medium', 'low']) })),
    motivations: claims(2, 'motivation'),
    brakes: claims(2, 'frein', () => ({ kind: r.pick(['fear', 'objection', 'obstacle']) })),
    painPoints: claims(1, 'difficulte', () => ({ stage: 'Usage' })),
    needs: claims(1, 'besoin'),
    emotions: [{ id: 'emotion-1', text: capital(r.pick(feelings)), evidence: evidence() }],
    attitudes: [
      { id: 'argent', label: 'Argent', left: 'Vit au présent', right: 'Met de côté', position: r.int(0, 10), evidence: evidence() },
      { id: 'conseil', label: 'Conseil', left: 'Décide seule', right: 'Se fait conseiller', position: r.int(0, 10) },
    ],
    jobsToBeDone: claims(1, 'mission', () => ({ kind: 'functional' })),
    ...habitsOf(r, sizes),
    ...pathOf(r, sizes),
    guidance: guidanceOf(r),
    cues: [`${say.wish()}.`],
    ...others,
    validations: [
      {
        by: 'Panel de clients',
        date: '2026-06-18',
        verdict: 'confirmed',
        verdicts: [{ statement: 'but-1', verdict: r.pick(['confirmed', 'nuanced']) }],
      },
    ],
  };
}
