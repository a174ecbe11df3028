import { z } from 'zod';
import { object } from './field.ts';
import { inline, scale, stage } from './text.ts';

export const buyingRoles = ['decision-maker', 'influencer', 'prescriber', 'buyer', 'end-user'] as const;

/** A part somebody plays in a purchase. */
export const buyingRole = () => z.enum(buyingRoles);

const weight = () =>
  object('buyingWeight', {
    stage: stage(),
    weight: scale(0, 5),
    note: inline().optional(),
  });

/** The persona's part in a purchase. */
export const buying = () =>
  object('buying', {
    roles: z.array(buyingRole()),
    weights: z.array(weight()).optional(),
  });
