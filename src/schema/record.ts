import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { finding } from './finding.ts';
import { governance } from './governance.ts';
import { aiUse, consent, participant, sample } from './record-conduct.ts';
import { date, id, line, prose, ref } from './text.ts';
import { verbatim } from './verbatim.ts';

export const recordKinds = ['interview', 'survey', 'workshop', 'support-feedback', 'staff-feedback', 'analytics', 'desk-study'] as const;

const identity = () => ({
  id: key(id(), ['Identifiant', 'Le nom court de la fiche, identique au nom du fichier ; les preuves la citent par ce nom.', 'entretien-clara-2026-03'], ['Id', 'The short name of the record, same as the file name; evidence cites it by this name.', 'interview-clara-2026-03']),
  title: key(
    line(),
    ['Titre', 'Ce que cette recherche a étudié, auprès de qui, pour la retrouver dans une liste.', 'Entretien avec une primo-accédante à Nantes'],
    ['Title', 'What this research looked into, and with whom, to find it in a list.', 'Interview with a first-time buyer in Nantes'],
  ),
  kind: key(
    z.enum(recordKinds),
    ['Type', 'Entretien (interview), enquête (survey), atelier (workshop), retours du support (support-feedback) ou du personnel (staff-feedback), données d’usage (analytics) ou étude documentaire (desk-study).', 'interview'],
    ['Kind', 'Interview, survey, workshop, feedback from support or from staff, analytics, or desk study.', 'interview'],
  ),
  date: key(date(), ['Date', 'Le jour du recueil, ou le dernier jour s’il a duré ; une preuve ancienne pèse moins.', '2026-03-04'], ['Date', 'The day of collection, or its last day if it took several; old evidence weighs less.', '2026-03-04']),
  summary: optional(line(), ['En une phrase', 'Le principal enseignement, pour décider s’il faut lire la suite.', 'La crainte du refus pèse plus que le taux.'], ['In one sentence', 'The main lesson, to decide whether to read on.', 'Fear of refusal weighs more than the rate.']),
});

const conduct = () => ({
  method: optional(
    prose(),
    ['Méthode', 'Comment la recherche a été menée, pour que d’autres puissent la refaire ou la critiquer.', 'Entretien semi-directif de 50 minutes, en visio.'],
    ['Method', 'How the research was done, so that others can repeat or question it.', 'Semi-structured interview of 50 minutes, by video.'],
  ),
  guide: optional(
    ref('guide'),
    ['Grille d’entretien', 'La page du guide qui contient la grille utilisée, pour comparer des entretiens menés de la même façon.', 'grille-entretien'],
    ['Interview guide', 'The guide page with the questions used, to compare interviews led the same way.', 'interview-grid'],
  ),
  source: optional(
    ref('source'),
    ['Source', 'La source déclarée d’où viennent les données, si elles n’ont pas été recueillies pour l’occasion.', 'barometre-satisfaction'],
    ['Source', 'The declared source of the data, where they were not collected for the occasion.', 'satisfaction-barometer'],
  ),
  sample: optional(
    sample(),
    ['Échantillon', 'Combien de personnes et lesquelles, pour ne pas généraliser à tort.', '{ size: 412, who: Clients de moins de 36 ans }'],
    ['Sample', 'How many people and which ones, so as not to generalise wrongly.', '{ size: 412, who: Customers under 36 }'],
  ),
  participants: optional(
    z.array(participant()),
    ['Participants', 'Les fonctions présentes, sans aucun nom, pour savoir quels points de vue ont été entendus.', '[{ role: Conseillère en agence, count: 4 }]'],
    ['Participants', 'The roles present, with no names, to know what points of view were heard.', '[{ role: Branch adviser, count: 4 }]'],
  ),
  segments: optional(z.array(ref('segment')), ['Segments', 'Les segments sur lesquels porte la recherche, pour voir ceux que l’on connaît mal.', '[jeunes-actifs]'], ['Segments', 'The segments that the research covers, to see which ones are little known.', '[young-workers]']),
});

const results = () => ({
  findings: optional(
    z.array(withRole(finding(), { citable: 'finding' })),
    ['Constats', 'Ce que la recherche établit, un constat par élément, à citer comme preuve dans les personas.', '[{ id: f3, text: La crainte du refus vient avant le taux, verbatims: [v2] }]'],
    ['Findings', 'What the research establishes, one finding per item, to cite as evidence in personas.', '[{ id: f3, text: Fear of refusal comes before the rate, verbatims: [v2] }]'],
  ),
  verbatims: optional(
    z.array(verbatim()),
    ['Verbatims', 'Les phrases marquantes telles qu’elles ont été dites, qui rendent un persona crédible.', '[{ id: v2, text: J’ai failli laisser tomber. }]'],
    ['Verbatims', 'The telling sentences as they were said, which make a persona believable.', '[{ id: v2, text: I almost gave up. }]'],
  ),
});

/** The keys by which a record is looked after: the research took place once, so it is kept or deleted rather than reviewed. */
const care = () => {
  const { owner, visibility, aliases, notes } = governance();
  return {
    consent: optional(
      consent(),
      ['Consentement', 'L’accord des participants, à noter avant de publier le moindre propos.', '{ given: true, how: Formulaire signé }'],
      ['Consent', 'The agreement of participants, to note before publishing any of their words.', '{ given: true, how: Signed form }'],
    ),
    keepUntil: optional(
      date(),
      ['À conserver jusqu’au', 'Le jour où la fiche doit être supprimée ou rendue anonyme, selon vos règles de conservation.', '2029-03-04'],
      ['Keep until', 'The day on which the record must be deleted or made anonymous, by your retention rules.', '2029-03-04'],
    ),
    ai: optional(
      aiUse(),
      ['Recours à l’IA', 'La part prise par une IA dans cette recherche, pour que chacun en juge.', '{ used: true, how: Transcription automatique relue }'],
      ['AI use', 'The part that an AI took in this research, so that readers can judge.', '{ used: true, how: Automatic transcript checked by hand }'],
    ),
    owner,
    visibility,
    aliases,
    notes,
  };
};

/** A research record file; `extra` holds the fields that the handbook declares for records. */
export const recordSchema = (extra: z.ZodRawShape = {}) =>
  z.strictObject({
    ...identity(),
    ...conduct(),
    ...results(),
    // Declared at run time, so unknown to the type of a record.
    ...(extra as Record<never, never>),
    ...care(),
  });

// `Record` is TypeScript's own.
export type ResearchRecord = z.output<ReturnType<typeof recordSchema>>;
