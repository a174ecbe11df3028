import { z } from 'zod';
import { keys } from './field.ts';
import { date, id, line, prose, ref, scale } from './text.ts';

/** The keys by which any content is looked after: who owns it, how fresh it is, who may read it. */
export const governance = () =>
  keys('governance', {
    owner: line().optional(),
    created: date().optional(),
    reviewed: date().optional(),
    reviewEvery: scale(1, 60).optional(),
    visibility: ref('audience').optional(),
    aliases: z.array(id()).optional(),
    notes: prose().optional(),
  });
