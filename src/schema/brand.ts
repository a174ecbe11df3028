import { z } from 'zod';
import { object, withRole } from './field.ts';
import { imagePath, token } from './text.ts';

const fonts = () =>
  object('fonts', {
    serif: token().optional(),
    sans: token().optional(),
  });

/** What makes the site look like the company's own. */
export const brand = () =>
  object('brand', {
    colour: withRole(z.string().regex(/^#[0-9a-f]{6}$/i), { format: 'colour' }).optional(),
    logo: imagePath().optional(),
    fonts: fonts().optional(),
  });
