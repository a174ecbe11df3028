import { coverageOf } from '../../../src/facts/coverage.ts';
import { citesCustomers, findEvidence, restsOn } from '../../../src/facts/evidence.ts';
import type { Persona } from '../../../src/facts/relations.ts';
import { personasInUse } from '../../../src/facts/state.ts';
import { allOf, type Entity, everyEntity, type Handbook } from '../../../src/handbook/handbook.ts';
import { valueAt } from '../../../src/handbook/value-at.ts';
import type { recordKinds } from '../../../src/schema/record.ts';
import { percentagesWithoutBase, textsOf, unbasedFindings } from './percentages.ts';

type Study = Entity<'record'>;
type StudyKind = (typeof recordKinds)[number];

/** A rule that the guide of the sample states, and that a program can see. */
export interface GuideRule {
  rule: string;
  /** The page that states it, and words by which it does. Where it no longer does, this list is to change with it. */
  page: string;
  states: RegExp;
  /** What of the sample breaks it. */
  breaches: (handbook: Handbook) => string[];
}

/** How many months a study is kept, to the end of the month, and what the page on privacy calls its kind. */
const kept: Readonly<Record<StudyKind, { months: 30 | 36; word: string }>> = {
  interview: { months: 30, word: 'entretien' },
  'staff-feedback': { months: 30, word: 'retour de terrain' },
  'support-feedback': { months: 30, word: 'retour' },
  survey: { months: 36, word: 'enquête' },
  workshop: { months: 36, word: 'atelier' },
  analytics: { months: 36, word: 'mesure' },
  'desk-study': { months: 36, word: 'documentaire' },
};

const retention: GuideRule[] = Object.entries(kept).map(([kind, { months, word }]) => ({
  rule: `a study of the kind ${kind} is kept for ${months} months`,
  page: 'confidentialite',
  // A row of its table.
  states: new RegExp(`\\| [^|]*${word}[^|]* \\| ${months === 30 ? 'trente mois' : 'trois ans'} \\|`, 'i'),
  breaches: (handbook) =>
    studies(handbook, ({ data }) => data.kind === kind && data.keepUntil !== endOfMonth(data.date, months)).map(
      ({ id, data }) => `${id}: ${data.keepUntil}, not ${endOfMonth(data.date, months)}`,
    ),
}));

const conduct: GuideRule[] = [
  {
    rule: 'everybody asked has agreed, and the study says how',
    page: 'confidentialite',
    states: /dit comment il a été donné/,
    breaches: (handbook) => ids(studies(handbook, ({ data }) => data.kind !== 'desk-study' && !(data.consent?.given && data.consent.how))),
  },
  {
    rule: 'a study says whether an AI had a part in it, and which',
    page: 'confidentialite',
    states: /l’étude le précise/,
    breaches: (handbook) => ids(studies(handbook, ({ data }) => !data.ai || (data.ai.used && !data.ai.how))),
  },
  {
    rule: 'those who took part add up to the sample',
    page: 'glossaire',
    states: /Les personnes interrogées, leur nombre/,
    breaches: (handbook) =>
      studies(handbook, ({ data }) => ['interview', 'workshop', 'staff-feedback'].includes(data.kind))
        .filter(({ data }) => total(data.participants) !== data.sample?.size)
        // Four couples are eight people.
        .filter(({ data }) => !(/couples/.test(String(data.sample?.who)) && total(data.participants) === 2 * (data.sample?.size ?? 0)))
        .map(({ id, data }) => `${id}: ${total(data.participants)} of ${data.sample?.size}`),
  },
  {
    rule: 'a workshop is for 10 to 15 people, customers among them',
    page: 'construire-un-persona',
    states: /10 à 15 personnes, dont des clients/,
    breaches: (handbook) =>
      ids(
        studies(handbook, ({ data }) => data.kind === 'workshop').filter(
          ({ data }) => !inRange(data.sample?.size, 10, 15) || !data.participants?.some(({ role }) => /^clients?\b|^cliente/i.test(role)),
        ),
      ),
  },
  {
    rule: 'ten verbatims of a study at most are kept',
    page: 'grille-entretien',
    states: /Garder dix \[?verbatims/,
    breaches: (handbook) => ids(studies(handbook, ({ data }) => (data.verbatims?.length ?? 0) > 10)),
  },
  {
    rule: 'a verbatim has one or two themes',
    page: 'construire-un-persona',
    states: /un ou deux thèmes/,
    breaches: (handbook) =>
      studies(handbook, () => true).flatMap(({ id, data }) =>
        (data.verbatims ?? []).filter(({ themes }) => !inRange(themes?.length, 1, 2)).map((verbatim) => `${id}#${verbatim.id}`),
      ),
  },
];

const numbers: GuideRule[] = [
  {
    rule: 'a percentage of a study stands beside its base, which gives it when counted again, and none rests on fewer than ten answers',
    page: 'glossaire',
    states: /écrit à côté de chaque pourcentage\. Sous dix/,
    breaches: unbasedFindings,
  },
  {
    rule: 'a percentage elsewhere is that of a study or a figure, and the guide gives its base',
    page: 'glossaire',
    states: /écrit à côté de chaque pourcentage/,
    breaches: percentagesWithoutBase,
  },
  {
    rule: 'no percentage of a figure rests on fewer than ten cases, whenever it was measured',
    page: 'glossaire',
    states: /écrit à côté de chaque pourcentage\. Sous dix/,
    breaches: (handbook) =>
      everyEntity(handbook).flatMap(({ id, data }) =>
        'figures' in data
          ? (data.figures ?? [])
              .filter(({ unit, series }) => unit === '%' && series?.some(({ base = 10 }) => base < 10))
              .map(({ label }) => `${id}: ${label}`)
          : [],
      ),
  },
  {
    rule: 'a figure has a date and a source',
    page: 'confidentialite',
    states: /des chiffres de segment avec leur date/,
    breaches: (handbook) =>
      everyEntity(handbook).flatMap(({ id, data }) =>
        'figures' in data ? (data.figures ?? []).filter(({ date, source }) => !date || !source).map(({ label }) => `${id}: ${label}`) : [],
      ),
  },
];

const validated: GuideRule[] = [
  {
    rule: 'a validated persona has verdicts of people who meet it, some of which ask for a change',
    page: 'construire-un-persona',
    states: /qui ne change aucune phrase n’a pas eu lieu/,
    breaches: (handbook) => ids(validatedOf(handbook).filter(({ data }) => !verdictsOf(data).some((verdict) => verdict !== 'confirmed'))),
  },
  {
    rule: 'a validated persona has customers among its sources',
    page: 'construire-un-persona',
    states: /Faire valider[\s\S]{0,400}client/,
    breaches: (handbook) => ids(validatedOf(handbook).filter((persona) => !citesCustomers(handbook, persona))),
  },
  {
    rule: 'a validated persona rests on two kinds of source at least',
    page: 'construire-un-persona',
    states: /au moins deux sortes de sources/,
    breaches: (handbook) => ids(validatedOf(handbook).filter((persona) => kindsBehind(handbook, persona).size < 2)),
  },
  {
    rule: 'interviews alone are five at least',
    page: 'construire-un-persona',
    states: /Trois entretiens que rien ne recoupe ne suffisent pas/,
    breaches: (handbook) =>
      ids(validatedOf(handbook).filter((one) => kindsBehind(handbook, one).size < 2 && interviewsBehind(handbook, one) < 5)),
  },
  {
    rule: 'a validated persona tells what more than one person said, or says that it is the portrait of one',
    page: 'glossaire',
    states: /d’après ce que de vraies personnes ont dit/,
    breaches: (handbook) =>
      ids(validatedOf(handbook).filter((one) => speakersOf(handbook, one).size < 2 && !/une seule personne/.test(textsOf(one).join('\n')))),
  },
  {
    rule: 'a validated persona still has hypotheses',
    page: 'pieges',
    states: /Aucune phrase soulignée de tirets/,
    breaches: (handbook) => ids(validatedOf(handbook).filter((persona) => coverageOf(persona).hypotheses === 0)),
  },
];

const people: GuideRule[] = [
  {
    rule: 'a review is due every twelve months or every six',
    page: 'construire-un-persona',
    states: /tous les douze mois, tous les six pour/,
    breaches: (handbook) =>
      everyEntity(handbook).flatMap(({ id, data }) =>
        'reviewEvery' in data && data.reviewEvery !== undefined && ![6, 12].includes(data.reviewEvery)
          ? [`${id}: ${data.reviewEvery}`]
          : [],
      ),
  },
  {
    rule: 'a buyer chooses, negotiates or pays; a user uses',
    page: 'glossaire',
    states: /Celui qui décide d’un achat et le fait[\s\S]*Celui qui se sert du produit/,
    breaches: (handbook) =>
      personasInUse(handbook).flatMap(({ id, data: { kind, buying } }) => {
        const roles: readonly string[] | undefined = buying?.roles;
        if (!kind || !roles) return [];
        const buys = roles.some((role) => role === 'buyer' || role === 'decision-maker');
        const fits = (kind === 'user' || buys) && (kind === 'buyer' || roles.includes('end-user'));
        return fits ? [] : [`${id}: ${kind}, but ${roles.join(', ')}`];
      }),
  },
  {
    rule: 'two personas at most come first in a segment or a target company',
    page: 'glossaire',
    states: /au-delà de deux principaux par sujet/,
    breaches: (handbook) => {
      const first = personasInUse(handbook).filter(({ data }) => data.rank === 'primary');
      const homes = first.flatMap(({ data }) => [...(data.segments ?? []), ...(data.icps ?? [])]);
      return [...new Set(homes)].filter((home) => homes.filter((one) => one === home).length > 2);
    },
  },
  {
    rule: 'a persona has guidance for several departments',
    page: 'pieges',
    states: /des consignes pour plusieurs directions/,
    breaches: (handbook) =>
      ids(personasInUse(handbook).filter(({ data }) => data.state !== 'proto' && Object.keys(data.guidance ?? {}).length < 2)),
  },
  {
    rule: 'the whole company reads personas, segments and the guide',
    page: 'confidentialite',
    states: /Toute l’entreprise lit les personas, les segments et les guides/,
    breaches: (handbook) =>
      ids(everyEntity(handbook).filter(({ kind, data }) => kind !== 'record' && data.visibility && data.visibility !== 'staff')),
  },
  {
    rule: 'a target company has no feelings',
    page: 'persona-ou-icp',
    states: /Dès qu’une entreprise « souhaite »/,
    breaches: (handbook) =>
      allOf(handbook, 'icp').flatMap(({ id, data: { definition, summary } }) =>
        /souhait|crain|cherche|redoute|a peur/i.test(`${definition} ${summary}`) ? [id] : [],
      ),
  },
];

export const rulesOfTheGuide: readonly GuideRule[] = [...retention, ...conduct, ...numbers, ...validated, ...people];

function studies(handbook: Handbook, holds: (study: Study) => boolean): Study[] {
  return allOf(handbook, 'record').filter(holds);
}

function validatedOf(handbook: Handbook): Persona[] {
  return allOf(handbook, 'persona').filter(({ data }) => data.state === 'validated');
}

function verdictsOf({ validations = [] }: Persona['data']): string[] {
  return validations.flatMap(({ verdicts = [] }) => verdicts.map(({ verdict }) => verdict));
}

/** The kinds of study that a persona rests on; figures are a kind of their own. */
function kindsBehind(handbook: Handbook, persona: Persona): Set<string> {
  return new Set(restsOn(handbook, persona).map(([target]) => (target.kind === 'record' ? target.data.kind : 'figures')));
}

function interviewsBehind(handbook: Handbook, persona: Persona): number {
  return restsOn(handbook, persona).reduce(
    (sum, [target]) => sum + (target.kind === 'record' && target.data.kind === 'interview' ? (target.data.sample?.size ?? 0) : 0),
    0,
  );
}

/** Those whose words a persona cites, each as its study names them. */
function speakersOf(handbook: Handbook, persona: Persona): Set<string> {
  const cited = persona.facts.references.flatMap(({ kind, id }) => (kind === 'evidence' ? (findEvidence(handbook, id) ?? []) : []));
  return new Set(
    cited.flatMap(({ entity, part }) => (part?.kind === 'verbatim' ? [`${entity.id} ${valueAt(entity.data, [...part.path, 'by'])}`] : [])),
  );
}

function ids(entities: readonly Pick<Entity, 'id'>[]): string[] {
  return entities.map(({ id }) => id);
}

function total(participants: Study['data']['participants'] = []): number {
  return participants.reduce((sum, { count = 1 }) => sum + count, 0);
}

function inRange(value: number | undefined, from: number, to: number): boolean {
  return value !== undefined && value >= from && value <= to;
}

/** The last day of the month that is so many months after that of a day. */
function endOfMonth(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}
