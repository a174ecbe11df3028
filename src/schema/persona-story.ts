import { z } from 'zod';
import { optional } from './field.ts';
import { journeyStep } from './journey.ts';
import { dayInLife, scenario } from './scenario.ts';
import { claims } from './statement.ts';

/** The person over time: situations, a day, the journey, and how it ends in a decision. */
export const personaStory = () => ({
  scenarios: optional(
    z.array(scenario()),
    ['Scénarios', 'Des situations réelles racontées pas à pas, pour tester une idée avant de la produire.', '[{ title: Déclarer un dégât des eaux, steps: [Cherche le numéro d’urgence] }]'],
    ['Scenarios', 'Real situations told step by step, to test an idea before producing it.', '[{ title: Reporting water damage, steps: [Looks for the emergency number] }]'],
  ),
  dayInLife: optional(
    dayInLife(),
    ['Une journée type', 'Les moments d’une journée ordinaire, pour voir quand la personne est disponible.', '[{ time: "07:40", text: Consulte ses comptes dans le tram, emotion: 0 }]'],
    ['A day in the life', 'The moments of an ordinary day, to see when the person is available.', '[{ time: "07:40", text: Checks her accounts on the tram, emotion: 0 }]'],
  ),
  journey: optional(
    z.array(journeyStep()),
    ['Parcours', 'Les étapes du premier besoin à la fidélité, pour placer chaque action au bon moment.', '[{ stage: Compare trois offres de prêt, phase: consideration, emotion: -1 }]'],
    ['Journey', 'The stages from first need to loyalty, to place each action at the right moment.', '[{ stage: Compares three mortgage offers, phase: consideration, emotion: -1 }]'],
  ),
  decisionCriteria: optional(
    claims(),
    ['Critères de décision', 'Ce sur quoi la personne tranche entre deux offres, à démontrer en premier.', '[{ text: Coût total du prêt, priority: high }]'],
    ['Decision criteria', 'What the person goes by between two offers, to be shown first.', '[{ text: Total cost of the loan, priority: high }]'],
  ),
  informationSources: optional(
    claims(),
    ['Sources d’information', 'Qui et quoi la personne consulte avant de décider, pour y être présent ou y répondre.', '[Collègues déjà propriétaires]'],
    ['Information sources', 'Whom and what the person consults before deciding, to be there or to respond.', '[Colleagues who own their home]'],
  ),
});
