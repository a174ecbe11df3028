import { z } from 'zod';
import { keyOf, object, withRole } from './field.ts';
import { id, inline, line } from './text.ts';

/** The themes that sort verbatims and findings across records. */
export const themes = () => keyOf('verbatim', 'themes', z.array(line()).optional());

/** Words heard, kept as they were said. */
export const verbatim = () =>
  withRole(
    object('verbatim', {
      id: id(),
      text: inline(),
      by: line().optional(),
      themes: themes(),
      context: inline().optional(),
    }),
    { item: true, citable: 'verbatim' },
  );
