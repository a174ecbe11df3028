import { z } from 'zod';
import { keys } from './field.ts';
import { statement } from './statement.ts';
import { line, ref } from './text.ts';
import { themes } from './verbatim.ts';

/** Something that a piece of research established. */
export const finding = () =>
  statement(
    keys('finding', {
      themes: themes(),
      value: z.number().optional(),
      unit: line().optional(),
      // Ids rather than lines: they point at this record's verbatims, and are no text to translate.
      verbatims: z.array(ref('verbatim')).optional(),
    }),
  );
