import { z } from 'zod';
import { journeyStep } from './journey.ts';
import { dayInLife, scenario } from './scenario.ts';
import { claims } from './statement.ts';

/** The person over time: situations, a day, the journey, and how it ends in a decision. */
export const personaStory = () => ({
  scenarios: z.array(scenario()).optional(),
  dayInLife: dayInLife().optional(),
  journey: z.array(journeyStep()).optional(),
  decisionCriteria: claims().optional(),
  informationSources: claims().optional(),
  turningPoints: claims().optional(),
  staysFor: claims().optional(),
  leavesFor: claims().optional(),
});
