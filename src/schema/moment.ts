import { z } from 'zod';
import { keyOf, keys } from './field.ts';
import { line, scale } from './text.ts';

/** How the person feels at one moment. */
export const emotion = () => keyOf('moment', 'emotion', scale(-2, 2).optional());

/** The keys of one step of a scenario or of a journey. */
export const moment = () =>
  keys('moment', {
    touchpoint: line().optional(),
    channel: line().optional(),
    emotion: emotion(),
    keyMoment: z.boolean().optional(),
  });
