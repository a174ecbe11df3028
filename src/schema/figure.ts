import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { date, id, inline, line, ref } from './text.ts';

/** A dated number about a segment or an ideal customer profile, that statements may cite as evidence. */
export const figure = () =>
  withRole(
    z.strictObject({
      id: key(id(), ['Identifiant', 'Un nom court et stable, par lequel une affirmation cite ce chiffre comme preuve.', 'part-application'], ['Id', 'A short and stable name, by which a statement cites this figure as evidence.', 'app-share']),
      label: key(
        line(),
        ['Libellé', 'Ce que le chiffre mesure exactement, sur quelle population.', 'Clients actifs sur l’application au moins une fois par mois'],
        ['Label', 'What the figure measures exactly, over what population.', 'Customers active on the app at least once a month'],
      ),
      value: key(z.number(), ['Valeur', 'Le nombre seul, avec un point pour les décimales, pour pouvoir le comparer et le trier.', '72.5'], ['Value', 'The number alone, with a point for decimals, so that it can be compared and sorted.', '72.5']),
      unit: optional(line(), ['Unité', 'L’unité affichée après le nombre, sans laquelle il se lit mal.', '"% des clients"'], ['Unit', 'The unit shown after the number, without which it is easily misread.', 'percent of customers']),
      date: key(date(), ['Date', 'Le jour de la mesure, pour savoir si le chiffre est encore bon à citer.', '2026-01-31'], ['Date', 'The day of the measurement, to know whether the figure is still fit to cite.', '2026-01-31']),
      source: optional(ref('source'), ['Source', 'La source déclarée d’où vient le chiffre, pour pouvoir le vérifier ou l’actualiser.', 'crm'], ['Source', 'The declared source of the figure, so that it can be checked or refreshed.', 'crm']),
      note: optional(inline(), ['Note', 'Une réserve sur le calcul ou le périmètre, à lire avant de citer le chiffre.', 'Hors clients professionnels.'], ['Note', 'A reservation about the method or scope, to read before citing the figure.', 'Business customers excluded.']),
    }),
    { item: true, citable: 'figure' },
  );

export type Figure = z.output<ReturnType<typeof figure>>;
