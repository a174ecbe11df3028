import { z } from 'zod';
import { optional } from './field.ts';
import { statement } from './statement.ts';
import { line, ref } from './text.ts';
import { themes } from './verbatim.ts';

/** Something that a piece of research established. */
export const finding = () =>
  statement({
    themes: themes(),
    value: optional(z.number(), ['Valeur', 'Le nombre mesuré, si le constat en comporte un, pour le comparer à l’étude suivante.', '61'], ['Value', 'The number measured, where the finding has one, to compare with the next study.', '61']),
    unit: optional(line(), ['Unité', 'L’unité du nombre, avec la population sur laquelle il porte.', '"% des répondants"'], ['Unit', 'The unit of the number, with the population that it covers.', 'percent of respondents']),
    verbatims: optional(
      // Ids rather than lines: they point at this record's verbatims, and are no text to translate.
      z.array(ref('verbatim')),
      ['Verbatims', 'Les identifiants des verbatims de cette fiche qui illustrent le constat.', '[v2, v5]'],
      ['Verbatims', 'The ids of this record’s verbatims that illustrate the finding.', '[v2, v5]'],
    ),
  });

export type Finding = z.output<ReturnType<typeof finding>>;
