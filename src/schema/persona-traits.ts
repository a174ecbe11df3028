import { z } from 'zod';
import { attitude } from './attitude.ts';
import { optional } from './field.ts';
import { claims } from './statement.ts';
import { line } from './text.ts';

export const goalKinds = ['personal', 'professional'] as const;
export const brakeKinds = ['fear', 'objection', 'obstacle'] as const;
export const jobKinds = ['functional', 'emotional', 'social'] as const;

const goalKind = () =>
  optional(z.enum(goalKinds), ['Nature', 'Un objectif personnel (personal) ou professionnel (professional), pour ne pas vendre l’un à la place de l’autre.', 'personal'], ['Kind', 'A personal or a professional goal, so as not to sell one in place of the other.', 'personal']);

const brakeKind = () => optional(z.enum(brakeKinds), ['Nature', 'Une peur (fear) se rassure, une objection se discute, un obstacle (obstacle) se lève.', 'fear'], ['Kind', 'A fear is soothed, an objection is answered, an obstacle is removed.', 'fear']);

const jobKind = () =>
  optional(z.enum(jobKinds), ['Nature', 'Une tâche pratique (functional), un état à ressentir (emotional) ou une image à donner (social).', 'functional'], ['Kind', 'A practical task (functional), a feeling to reach (emotional) or an image to give (social).', 'functional']);

const painStage = () => optional(line(), ['Étape', 'L’étape du parcours où la difficulté se fait sentir.', 'Décision'], ['Stage', 'The stage of the journey where the difficulty is felt.', 'Decision']);

/** What drives the person and what holds them back. */
export const personaTraits = () => ({
  goals: optional(
    claims({ kind: goalKind() }),
    ['Objectifs', 'Ce que la personne veut atteindre, avec ou sans vous ; vos offres ont de la valeur si elles l’en rapprochent.', '[{ text: Devenir propriétaire avant 35 ans, kind: personal }]'],
    ['Goals', 'What the person wants to achieve, with or without you; your offers have value if they bring it closer.', '[{ text: Own a home before 35, kind: personal }]'],
  ),
  motivations: optional(
    claims(),
    ['Motivations', 'Pourquoi ces objectifs comptent pour elle ; c’est la matière d’une accroche juste.', '[Offrir un toit stable à sa fille]'],
    ['Motivations', 'Why these goals matter to them; the stuff of a headline that rings true.', '[Give her daughter a stable home]'],
  ),
  levers: optional(claims(), ['Leviers', 'Ce qui fait passer la personne à l’action, à activer dans les campagnes.', '[Une réponse de principe en 48 heures]'], ['Levers', 'What moves the person to act, to use in campaigns.', '[An agreement in principle within 48 hours]']),
  brakes: optional(
    claims({ kind: brakeKind() }),
    ['Freins', 'Ce qui retient la personne ; chaque frein appelle une réponse dans le discours ou dans l’offre.', '[{ text: Craint un refus de prêt, kind: fear }]'],
    ['Brakes', 'What holds the person back; each brake calls for an answer in the message or in the offer.', '[{ text: Fears being refused a loan, kind: fear }]'],
  ),
  painPoints: optional(
    claims({ stage: painStage() }),
    ['Difficultés', 'Les problèmes que la personne rencontre aujourd’hui, avec vous ou ailleurs, à résoudre en priorité.', '[{ text: Redonne les mêmes justificatifs à chaque contact, stage: Décision }]'],
    ['Pain points', 'The problems that the person meets today, with you or elsewhere, to solve first.', '[{ text: Hands over the same documents at each contact, stage: Decision }]'],
  ),
  gains: optional(
    claims(),
    ['Bénéfices attendus', 'Ce que la personne espère obtenir en plus, qui fait la différence à prix égal.', '[Un interlocuteur unique du devis à la signature]'],
    ['Gains', 'What the person hopes to get on top, which tips the balance at equal price.', '[One contact from quote to signature]'],
  ),
  values: optional(claims(), ['Valeurs', 'Ce à quoi la personne ne renonce pas, pour éviter un message qui la heurte.', '[Tenir ses engagements]'], ['Values', 'What the person will not give up, to avoid a message that offends.', '[Keeping one’s word]']),
  emotions: optional(
    claims(),
    ['Émotions', 'Ce que la personne ressent face au sujet, pour choisir le bon ton.', '[Inquiète devant les documents juridiques]'],
    ['Emotions', 'What the person feels about the matter, to choose the right tone.', '[Anxious in front of legal documents]'],
  ),
  delights: optional(
    claims(),
    ['Ce qui enchante', 'Les attentions qui ont agréablement surpris la personne, à reproduire.', '[Un appel du conseiller le jour de la remise des clés]'],
    ['Delights', 'The attentions that pleasantly surprised the person, to repeat.', '[A call from the adviser on the day of the keys]'],
  ),
  irritants: optional(
    claims(),
    ['Irritants', 'Les petits désagréments répétés qui usent la relation, souvent rapides à corriger.', '[Être rappelée aux heures de travail]'],
    ['Irritants', 'The small repeated annoyances that wear the relationship down, often quick to fix.', '[Being called back during working hours]'],
  ),
  needs: optional(claims(), ['Besoins', 'Ce dont la personne a besoin pour avancer, formulé sans citer de produit.', '[Savoir combien elle peut emprunter]'], ['Needs', 'What the person needs to move forward, worded without naming a product.', '[Know how much she can borrow]']),
  attitudes: optional(
    z.array(attitude()),
    ['Attitudes', 'La place de la personne entre deux attitudes opposées, pour comparer les personas d’un regard.', '[{ left: Prudence, right: Goût du risque, position: 2 }]'],
    ['Attitudes', 'Where the person stands between two opposite attitudes, to compare personas at a glance.', '[{ left: Caution, right: Appetite for risk, position: 2 }]'],
  ),
  jobsToBeDone: optional(
    claims({ kind: jobKind() }),
    ['Tâches à accomplir', 'Ce que la personne cherche à faire dans une situation donnée ; c’est là que les offres se concurrencent vraiment.', '[{ text: Vérifier que le projet tient dans le budget, kind: functional }]'],
    ['Jobs to be done', 'What the person tries to get done in a given situation; there is where offers truly compete.', '[{ text: Check that the project fits the budget, kind: functional }]'],
  ),
});
