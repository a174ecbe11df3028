import { z } from 'zod';
import { object, withRole } from './field.ts';
import { imagePath, token } from './text.ts';

const fonts = () =>
  object('fonts', {
    serif: token().optional(),
    sans: token().optional(),
  });

/**
 * What a company may choose of the looks of its pages: words and no values of CSS, so that nothing it says can hide or cover what a page says of itself,
 * such as that a statement is a hypothesis.
 */
export const styleChoices = {
  text: ['medium', 'large', 'larger'],
  column: ['narrow', 'medium', 'wide'],
  spacing: ['compact', 'medium', 'airy'],
  headings: ['serif', 'sans'],
} as const;

const style = () =>
  object('style', {
    text: z.enum(styleChoices.text).optional(),
    column: z.enum(styleChoices.column).optional(),
    spacing: z.enum(styleChoices.spacing).optional(),
    headings: z.enum(styleChoices.headings).optional(),
  });

/** What makes the site look like the company's own. */
export const brand = () =>
  object('brand', {
    colour: withRole(z.string().regex(/^#[0-9a-f]{6}$/i), { format: 'colour' }).optional(),
    logo: imagePath().optional(),
    fonts: fonts().optional(),
    style: style().optional(),
  });

export type BrandStyle = z.output<ReturnType<typeof style>>;
