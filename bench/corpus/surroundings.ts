import type { Random } from '../random.ts';
import { VERBATIMS } from './practice.ts';
import { capital, idOf, speaker, times } from './say.ts';
import { remarks, roles, themes } from './words.ts';

/** The settings of a corpus. */
export const config = {
  schemaVersion: 1,
  company: 'Banque de l’Estuaire',
  languages: ['fr'],
  brand: { colour: '#0b5d66' },
  review: { every: 12 },
};

/** A segment with its criteria and figures. */
export function segmentOf(r: Random, index: number): Record<string, unknown> {
  const say = speaker(r);
  return {
    id: idOf('segment', index),
    name: `Segment ${index + 1} : ${capital(r.pick(themes))}`,
    summary: `${say.wish()}.`,
    definition: say.paragraph(2),
    criteria: times(3, (at) => ({
      id: `critere-${at + 1}`,
      family: r.pick(['descriptive', 'behavioural', 'profitability']),
      text: say.wish(),
    })),
    figures: times(4, (at) => ({
      id: `chiffre-${at + 1}`,
      label: say.wish(),
      value: r.int(10, 9000) / 10,
      unit: r.pick(['%', 'clients', '€']),
      date: '2026-09-30',
    })),
    strategy: { campaigns: [say.wish()], services: [say.wish()] },
    owner: 'Équipe données',
    created: '2026-01-10',
    reviewed: '2026-09-01',
  };
}

/** A research record with the verbatims that personas cite. */
export function recordOf(r: Random, index: number, segments: number): Record<string, unknown> {
  const say = speaker(r);
  return {
    id: idOf('etude', index),
    title: `Entretiens ${index + 1} : ce que disent les clients`,
    kind: 'interview',
    date: `2026-0${r.int(1, 6)}-${r.int(10, 28)}`,
    summary: `${say.wish()}.`,
    method: say.paragraph(2),
    sample: { size: r.int(5, 14), who: 'Clients de trois régions, *tous volontaires*' },
    segments: [idOf('segment', r.int(0, segments - 1))],
    verbatims: times(VERBATIMS, (at) => ({ id: `v${at + 1}`, text: say.quote(), by: r.pick(roles), themes: r.some(themes, 2) })),
    findings: times(3, (at) => ({
      id: `constat-${at + 1}`,
      text: `${say.sentence()}.`,
      verbatims: [`v${r.int(1, VERBATIMS)}`],
      note: r.pick(remarks),
    })),
    consent: { given: true, how: 'Accord écrit avant l’entretien' },
    keepUntil: '2029-06-30',
  };
}
