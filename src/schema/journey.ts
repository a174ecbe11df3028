import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { itemEvidence, itemId, itemNote } from './item.ts';
import { moment } from './moment.ts';
import { inline, line } from './text.ts';

export const journeyPhases = ['awareness', 'consideration', 'decision', 'onboarding', 'use', 'loyalty'] as const;

/** One step of the journey from first need to loyalty. */
export const journeyStep = () =>
  withRole(
    z.strictObject({
      id: itemId(),
      stage: key(line(), ['Étape', 'Le nom de l’étape du point de vue de la personne, pas de vos services.', 'Compare trois offres de prêt'], ['Stage', 'The name of the stage as the person sees it, not as your departments do.', 'Compares three mortgage offers']),
      phase: optional(
        z.enum(journeyPhases),
        ['Phase', 'Découverte (awareness), réflexion (consideration), décision (decision), accueil (onboarding), usage (use) ou fidélité (loyalty), pour comparer les parcours.', 'consideration'],
        ['Phase', 'Awareness, consideration, decision, onboarding, use or loyalty, to compare journeys.', 'consideration'],
      ),
      action: optional(inline(), ['Action', 'Ce que la personne fait concrètement à cette étape.', 'Remplit deux simulations et appelle son conseiller'], ['Action', 'What the person actually does at this stage.', 'Fills in two simulations and calls their adviser']),
      ...moment(),
      brakes: optional(
        z.array(inline()),
        ['Freins', 'Ce qui retient la personne à cette étape, pour préparer la réponse à temps.', '[Frais de dossier difficiles à comparer]'],
        ['Brakes', 'What holds the person back at this stage, to have the answer ready in time.', '[Arrangement fees hard to compare]'],
      ),
      influencers: optional(z.array(line()), ['Influences', 'Les personnes écoutées à cette étape, qu’il peut être utile de convaincre aussi.', '[Parents, Courtier]'], ['Influencers', 'The people listened to at this stage, who may be worth convincing too.', '[Parents, Broker]']),
      criteria: optional(
        z.array(line()),
        ['Critères', 'Les points sur lesquels la personne tranche à cette étape, à mettre en avant dans l’offre.', '[Mensualité, Délai de réponse]'],
        ['Criteria', 'The points on which the person decides at this stage, to bring forward in the offer.', '[Monthly payment, Response time]'],
      ),
      evidence: itemEvidence(),
      note: itemNote(),
    }),
    { item: true, claim: true },
  );

export type JourneyStep = z.output<ReturnType<typeof journeyStep>>;
