import { z } from 'zod';
import { keys } from './field.ts';
import { journeyStep } from './journey.ts';
import { dayInLife, scenario } from './scenario.ts';
import { claims } from './statement.ts';

/** What somebody looks at when they compare, so that those of several people can be held side by side. */
export const decisionCriterionKinds = ['cost', 'time', 'compatibility', 'compliance', 'ease', 'relationship', 'flexibility'] as const;

/** The person over time: situations, a day, the journey, and how it ends in a decision. */
export const personaStory = () => ({
  scenarios: z.array(scenario()).optional(),
  dayInLife: dayInLife().optional(),
  journey: z.array(journeyStep()).optional(),
  decisionCriteria: claims(keys('decisionCriterion', { kind: z.enum(decisionCriterionKinds).optional() })).optional(),
  informationSources: claims().optional(),
  turningPoints: claims().optional(),
  staysFor: claims().optional(),
  leavesFor: claims().optional(),
});
