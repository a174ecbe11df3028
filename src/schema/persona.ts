import { z } from 'zod';
import { buying } from './buying.ts';
import { demographics } from './demographics.ts';
import { key, optional } from './field.ts';
import { guidance } from './guidance.ts';
import { job } from './job.ts';
import { personaGovernance, personaRelations } from './persona-links.ts';
import { personaPractice } from './persona-practice.ts';
import { personaStory } from './persona-story.ts';
import { personaTraits } from './persona-traits.ts';
import { portrait } from './portrait.ts';
import { statement, statements } from './statement.ts';
import { id, line, properName, prose, ref } from './text.ts';

export const personaStates = ['proto', 'draft', 'validated', 'retired'] as const;
export const personaKinds = ['buyer', 'user', 'both'] as const;
export const personaRanks = ['primary', 'secondary', 'anti-persona'] as const;

const identity = () => ({
  id: key(id(), ['Identifiant', 'Le nom court du persona, identique au nom du fichier ; les liens et les codes imprimés s’appuient dessus.', 'clara'], ['Id', 'The short name of the persona, same as the file name; links and printed codes rest on it.', 'clara']),
  name: key(properName(), ['Nom', 'Le prénom ou le nom d’usage, facile à retenir et à prononcer en réunion.', 'Clara Lemoine'], ['Name', 'The first name or full name, easy to remember and to say in a meeting.', 'Clara Lemoine']),
  role: key(line(), ['Rôle', 'Qui est cette personne pour l’entreprise, en quelques mots qui la distinguent des autres.', 'Primo-accédante prudente'], ['Role', 'Who this person is to the company, in a few words that set them apart.', 'Cautious first-time buyer']),
  state: key(
    z.enum(personaStates),
    ['État', 'Ébauche à vérifier (proto), en cours de rédaction (draft), validé (validated) ou retiré (retired) : le lecteur sait à quoi s’en tenir.', 'draft'],
    ['State', 'A sketch to check (proto), being written (draft), validated or retired: readers know where they stand.', 'draft'],
  ),
  kind: optional(z.enum(personaKinds), ['Type', 'La personne achète (buyer), utilise (user) ou fait les deux (both), ce qui change les arguments.', 'both'], ['Kind', 'Whether the person buys, uses, or does both, which changes the arguments.', 'both']),
  rank: optional(z.enum(personaRanks), ['Rang', 'Prioritaire (primary), secondaire (secondary) ou à ne pas viser (anti-persona), pour arbitrer les budgets.', 'primary'], ['Rank', 'Primary, secondary, or not to be targeted (anti-persona), to settle budgets.', 'primary']),
  summary: optional(
    line(),
    ['En une phrase', 'La personne résumée en une phrase, pour qui n’a que dix secondes.', 'Veut acheter son premier logement sans mettre son budget en danger.'],
    ['In one sentence', 'The person summed up in one sentence, for whoever has only ten seconds.', 'Wants to buy a first home without putting the budget at risk.'],
  ),
  portrait: optional(
    portrait(),
    ['Portrait', 'Une image ou un avatar, qui aide à penser à une personne plutôt qu’à une cible.', '{ image: images/clara.jpg, alt: Une femme consulte son téléphone }'],
    ['Portrait', 'An image or an avatar, which helps think of a person rather than a target.', '{ image: images/clara.jpg, alt: A woman looks at her phone }'],
  ),
  quote: optional(
    statement(),
    ['Citation', 'Une phrase entendue qui résume son état d’esprit, de préférence tirée d’un verbatim.', 'Je veux être sûre de pouvoir rembourser, même si un imprévu arrive.'],
    ['Quote', 'A sentence heard that sums up their state of mind, taken from a verbatim where possible.', 'I want to be sure I can repay, whatever happens.'],
  ),
  story: optional(
    prose(),
    ['Histoire', 'La vie de la personne en quelques paragraphes, pour comprendre ses choix de l’intérieur.', 'Clara est infirmière à Nantes et cherche un appartement depuis six mois.'],
    ['Story', 'The person’s life in a few paragraphs, to understand their choices from within.', 'Clara is a nurse in Nantes and has been looking for a flat for six months.'],
  ),
});

const facts = () => ({
  segments: optional(z.array(ref('segment')), ['Segments', 'Les segments auxquels la personne appartient, pour relier le portrait aux chiffres.', '[jeunes-actifs]'], ['Segments', 'The segments that the person belongs to, to tie the portrait to the figures.', '[young-workers]']),
  icps: optional(
    z.array(ref('icp')),
    ['Entreprises cibles', 'Les profils d’entreprise où l’on rencontre cette personne, pour la vente aux professionnels.', '[pme-batiment]'],
    ['Ideal customer profiles', 'The company profiles where this person is met, for business sales.', '[construction-smb]'],
  ),
  buying: optional(
    buying(),
    ['Rôle dans l’achat', 'La place de la personne dans la décision d’achat, pour savoir quoi lui demander et quand.', '{ roles: [decision-maker] }'],
    ['Part in the purchase', 'The person’s place in the buying decision, to know what to ask of them and when.', '{ roles: [decision-maker] }'],
  ),
  demographics: optional(
    demographics(),
    ['Profil', 'Les faits de base sur la personne, à limiter à ceux qui changent une décision.', '{ age: 32, place: Périphérie de Nantes }'],
    ['Demographics', 'The basic facts about the person, limited to those that change a decision.', '{ age: 32, place: Outskirts of Nantes }'],
  ),
  job: optional(job(), ['Métier', 'Le poste et ses enjeux, si vous rencontrez la personne dans son travail.', '{ title: Responsable des ressources humaines }'], ['Job', 'The job and what is at stake in it, if you meet the person at work.', '{ title: Human resources manager }']),
});

const use = () => ({
  guidance: optional(
    guidance(),
    ['Conseils par service', 'Ce que chaque service doit savoir pour bien s’adresser à cette personne, rangé par identifiant de service.', '{ support: { tone: Calme et précis, do: [Rappeler dans l’heure] } }'],
    ['Guidance by department', 'What each department should know to address this person well, by department id.', '{ support: { tone: Calm and precise, do: [Call back within the hour] } }'],
  ),
  cues: optional(
    statements(),
    ['Signes de reconnaissance', 'Les signes auxquels un collègue reconnaît cette personne dès les premiers échanges.', '[Demande tout de suite le montant de la mensualité]'],
    ['How to recognise them', 'The signs by which a colleague recognises this person from the first exchanges.', '[Asks for the monthly payment at once]'],
  ),
});

/** A persona file; `extra` holds the fields that the handbook declares for personas. */
export const personaSchema = (extra: z.ZodRawShape = {}) =>
  z.strictObject({
    ...identity(),
    ...facts(),
    ...personaTraits(),
    ...personaPractice(),
    ...personaStory(),
    ...use(),
    // Declared at run time, so unknown to the type of a persona.
    ...(extra as Record<never, never>),
    ...personaRelations(),
    ...personaGovernance(),
  });

export type Persona = z.output<ReturnType<typeof personaSchema>>;
