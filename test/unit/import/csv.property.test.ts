import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../../src/import/read/csv.ts';
import { runs } from '../../support/chance.ts';

const cell = fc.oneof(
  fc.string({ maxLength: 10 }),
  fc.array(fc.constantFrom('a', 'é', '"', '""', ',', ';', '\t', '|', '\n', ' ', '"a"'), { maxLength: 8 }).map((parts) => parts.join('')),
);

/** A cell as it has to be written: bare where it may be. */
const written = (text: string, sign: string, quoted: boolean) =>
  quoted || /["\n]/.test(text) || text.includes(sign) ? `"${text.replaceAll('"', '""')}"` : text;

it('every cell of a CSV file is read as it was written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(',', ';', '\t', '|', ':'),
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.constantFrom('', '\n'),
      (sign, cells, quoted, end) => {
        // Each row has a name, so that none goes on with the one above.
        const rows = [['Nom', 'Objectifs', 'Freins'], ...cells.map((two, at) => [`Ana ${at}`, ...two])];
        const text = rows.map((row) => row.map((one) => written(one, sign, quoted)).join(sign)).join('\n');
        const { drafts } = readCsv(`sep=${sign}\n${text}${end}`, () => ({ target: 'name', sure: 'title' }));
        const read = drafts.map(({ entries }) => entries.slice(1).map(({ items }) => items.map((item) => item.text).join()));
        expect(read).toEqual(cells.map((two) => two.map((one) => one.trim())));
      },
    ),
    runs(1000),
  );
});
