import { z } from 'zod';
import { object } from './field.ts';
import { token } from './text.ts';

export const dayForms = ['iso', 'dd/mm/yyyy'] as const;
export const decimalSigns = ['point', 'comma'] as const;
export const encodings = ['utf-8', 'latin-1'] as const;

const MOST_DAYS = 3650;

/** How the export of a CRM is written, and what is measured on it. What is not told here is never guessed from the values. */
export const exportSettings = () =>
  object('export', {
    id: token().default('contact_id'),
    contact: token().optional(),
    date: token().default('date'),
    amount: token().default('amount'),
    currency: token().optional(),
    dates: z.enum(dayForms).default('iso'),
    decimals: z.enum(decimalSigns).default('point'),
    encoding: z.enum(encodings).default('utf-8'),
    valueDays: z.number().int().min(1).max(MOST_DAYS).default(365),
    activeDays: z.number().int().min(1).max(MOST_DAYS).default(90),
  });

export type ExportSettings = z.output<ReturnType<typeof exportSettings>>;
