import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { itemEvidence, itemId } from './item.ts';
import { statements } from './statement.ts';
import { inline, line, ref } from './text.ts';

const objection = () =>
  withRole(
    z.strictObject({
      id: itemId(),
      text: key(
        inline(),
        ['Objection', 'Ce que dit la personne, avec ses mots, pour que l’équipe la reconnaisse.', 'Je trouve moins cher chez une banque en ligne.'],
        ['Objection', 'What the person says, in their words, so that the team recognises it.', 'I can find it cheaper at an online bank.'],
      ),
      answer: key(
        inline(),
        ['Réponse', 'Une réponse honnête et vérifiable, que chacun peut dire telle quelle.', 'Comparons le coût total, assurance comprise.'],
        ['Answer', 'An honest answer that can be checked, and that anyone can say as it is.', 'Let us compare the total cost, insurance included.'],
      ),
      evidence: itemEvidence(),
    }),
    { item: true },
  );

const staged = () =>
  statements({
    stage: optional(line(), ['Étape', 'L’étape du parcours à laquelle cet élément convient le mieux.', 'Réflexion'], ['Stage', 'The stage of the journey that this item suits best.', 'Consideration']),
  });

/** What one department needs to know to deal well with the person. */
const departmentGuidance = () =>
  z.strictObject({
    channel: optional(
      line(),
      ['Canal', 'Le canal à privilégier pour ce service, afin de toucher la personne sans la déranger.', 'Messagerie de l’application'],
      ['Channel', 'The channel this department should favour, to reach the person without disturbing them.', 'In-app messaging'],
    ),
    tone: optional(
      inline(),
      ['Ton', 'Le ton à adopter, en deux ou trois adjectifs que l’on peut tenir à l’écrit comme à l’oral.', 'Calme, concret, sans jargon'],
      ['Tone', 'The tone to take, in two or three adjectives that hold in writing and in speech.', 'Calm, concrete, free of jargon'],
    ),
    useWords: optional(
      z.array(line()),
      ['Mots à employer', 'Les mots que la personne emploie elle-même et qui la mettent en confiance.', '[mensualité, sans engagement]'],
      ['Words to use', 'The words that the person uses and that put them at ease.', '[monthly payment, no commitment]'],
    ),
    avoidWords: optional(z.array(line()), ['Mots à éviter', 'Les mots qui inquiètent ou que la personne ne comprend pas.', '[quotité, nantissement]'], ['Words to avoid', 'The words that worry the person or that they do not understand.', '[loan-to-value, collateral]']),
    do: optional(statements(), ['À faire', 'Les gestes qui aident dans la relation, assez précis pour être appliqués dès demain.', '[Rappeler dans l’heure]'], ['Do', 'What helps in dealing with the person, precise enough to apply tomorrow.', '[Call back within the hour]']),
    dont: optional(statements(), ['À ne pas faire', 'Les maladresses déjà constatées, pour ne pas les répéter.', '[Renvoyer vers la FAQ]'], ['Don’t', 'Blunders already seen, so that nobody repeats them.', '[Send them to the FAQ]']),
    arguments: optional(
      statements(),
      ['Arguments', 'Les arguments qui portent auprès de cette personne, le plus fort en premier.', '[Une seule mensualité pour le prêt et l’assurance]'],
      ['Arguments', 'The arguments that work with this person, strongest first.', '[One payment for the loan and the insurance]'],
    ),
    objections: optional(
      z.array(objection()),
      ['Objections', 'Les objections les plus fréquentes avec leur réponse, pour ne pas être pris de court.', '[{ text: C’est trop cher, answer: Comparons le coût total. }]'],
      ['Objections', 'The most frequent objections with their answers, so as not to be caught out.', '[{ text: It is too expensive, answer: Let us compare the total cost. }]'],
    ),
    messages: optional(
      staged(),
      ['Messages', 'Les phrases prêtes à reprendre dans une campagne, un courriel ou un appel.', '[{ text: Votre réponse en 48 heures, stage: Réflexion }]'],
      ['Messages', 'Sentences ready to reuse in a campaign, an e-mail or a call.', '[{ text: Your answer within 48 hours, stage: Consideration }]'],
    ),
    content: optional(
      staged(),
      ['Contenus', 'Les contenus à proposer ou à créer, rattachés si possible à une étape.', '[{ text: Guide du premier achat, stage: Découverte }]'],
      ['Content', 'The content to offer or to create, tied to a stage where possible.', '[{ text: First-home guide, stage: Awareness }]'],
    ),
    offers: optional(
      staged(),
      ['Offres', 'Les offres adaptées à cette personne, pour éviter de proposer tout le catalogue.', '[{ text: Assurance emprunteur à deux, stage: Décision }]'],
      ['Offers', 'The offers that suit this person, to avoid pitching the whole catalogue.', '[{ text: Joint mortgage insurance, stage: Decision }]'],
    ),
  });

/** Guidance by department. */
export const guidance = () => z.record(ref('department'), departmentGuidance());

export type Guidance = z.output<ReturnType<typeof guidance>>;
export type DepartmentGuidance = z.output<ReturnType<typeof departmentGuidance>>;
