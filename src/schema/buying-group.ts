import { z } from 'zod';
import { buyingRole } from './buying.ts';
import { keys } from './field.ts';
import { shorthand } from './shorthand.ts';
import { inline, ref, scale } from './text.ts';

/** A persona that takes part in the purchases of a company. */
export const buyingGroupMember = () =>
  shorthand(
    'persona',
    keys('buyingGroupMember', {
      persona: ref('persona'),
      roles: z.array(buyingRole()).optional(),
      weight: scale(0, 5).optional(),
      note: inline().optional(),
    }),
  );
