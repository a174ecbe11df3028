import { z } from 'zod';
import { unwrap } from '../../../src/schema/walk.ts';
import { aroundSpot, atSpot, type Fault, type Spot } from './fault.ts';

const isA =
  (kind: new (...args: never[]) => z.ZodType) =>
  ({ schema, alone }: Spot) =>
    alone && unwrap(schema) instanceof (kind as never);
const isEnum = (spot: Spot) => isA(z.ZodEnum as never)(spot) && spot.key !== undefined;
const isDate = isA(z.ZodISODate as never);
const isNumber = (spot: Spot) => isA(z.ZodNumber as never)(spot) && spot.key !== 'schemaVersion';
const isScale = (spot: Spot) => isNumber(spot) && ((unwrap(spot.schema) as z.ZodNumber).maxValue ?? Infinity) < 1000;
const isText = ({ role, alone, key, path }: Spot) => alone && role.text !== undefined && key !== undefined && path.at(-1) !== 'id';
const isFree = (spot: Spot, ground: { isCited(id: string): boolean }) =>
  spot.key === 'id' && spot.alone && spot.path.length > 1 && !ground.isCited(spot.typed);

/** Values of the wrong kind. */
export const valueFaults: Record<string, Fault> = {
  'wrong word': atSpot(isEnum, ({ typed }, r) => ({
    text: r.pick([`${typed}s`, 'important', 'Oui', typed.split('').reverse().join('')]),
    rule: 'schema/not-allowed',
  })),
  'no such day': atSpot(isDate, (_, r) => ({ text: r.pick(['2026-13-05', '2026-02-30', '2026-3-1', '2026']), rule: 'schema/date' })),
  'French date': atSpot(isDate, (_, r) => ({
    text: r.pick(['21/11/2026', '1/2/2026', '21.11.2026', 'mars 2026', '12 mars 2026']),
    rule: 'schema/date',
  })),
  'number for text': atSpot(isText, (_, r) => ({ text: r.pick(['01000', '2026', '3.5', 'true']), rule: 'schema/needs-quotes' })),
  'text for number': atSpot(isNumber, (_, r) => ({ text: r.pick(['beaucoup', '5 sur 10', '3,5', 'non']), rule: 'schema/wrong-type' })),
  'off the scale': atSpot(isScale, (_, r) => ({ text: r.pick(['999', '-7']), rule: 'schema/range' })),
  'not whole': atSpot(
    (spot) => isScale(spot) && (unwrap(spot.schema) as z.ZodNumber).isInt,
    () => ({ text: '1.5', rule: 'schema/not-whole' }),
  ),
  'yes for true': atSpot(isA(z.ZodBoolean as never), (_, r) => ({ text: r.pick(['oui', 'yes', 'vrai']), rule: 'schema/wrong-type' })),
  'map for text': atSpot(isText, () => ({ text: '{ un: deux }', rule: 'schema/wrong-type' })),
  'list for text': atSpot(
    (spot) => isText(spot) && spot.key !== 'text',
    () => ({ text: '[un, deux]', rule: 'schema/wrong-type' }),
  ),
  'empty text': atSpot(isText, () => ({ text: '""', rule: 'schema/empty-text', anywhere: true })),
  'text for list': aroundSpot(
    ({ path, alone, key }) => typeof path.at(-1) === 'number' && !alone && key === undefined,
    ({ line }, lines) => {
      const [whole, lead = ''] = /^(\s*(?:- +)*[A-Za-z]\w*: )\[.*\]$/.exec(lines[line - 1] ?? '') ?? [];
      if (!whole) return undefined;
      lines[line - 1] = `${lead}un seul mot`;
      return { rule: 'schema/not-a-list', line, columns: [lead.length + 1, lead.length + 12] };
    },
  ),
  'badly formed id': atSpot(isFree, (_, r) => ({
    text: r.pick(['Gagner du temps', 'réserve', 'deux_mots', 'FIN', 'a--b']),
    rule: 'schema/format',
  })),
  'bad colour': aroundSpot(
    ({ key }) => key === 'company',
    (_, lines, r) => {
      const at = lines.findIndex((text) => text.startsWith('  colour: '));
      const wrong = r.pick(['bleu', '"#6b21"', '"6b2140"', '"#gggggg"']);
      lines[at] = `  colour: ${wrong}`;
      return { rule: 'schema/format', line: at + 1, columns: [11, 11 + wrong.length] };
    },
  ),
  'bad address': atSpot(
    ({ key }) => key === 'url' || key === 'site',
    (_, r) => ({ text: r.pick(['exemple', 'ftp://example.org', 'javascript:alert(1)']), rule: 'schema/format' }),
  ),
  'id twice': aroundSpot(isFree, ({ path, line, column, typed }, lines) => {
    if (Number(path.at(-2)) < 1) return undefined;
    // The nearest item above at the same depth is one of the same list.
    for (let at = line - 2; at >= 0; at--) {
      const id = /^(\s*- +id: )([a-z0-9-]+)$/.exec(lines[at] ?? '');
      if (id?.[1]?.length !== column - 1) continue;
      lines[line - 1] = `${lines[line - 1]?.slice(0, column - 1)}${id[2]}`;
      return { rule: 'statement/duplicate-id', line, columns: [column, column + Math.max(typed.length, id[2]?.length ?? 0)] };
    }
    return undefined;
  }),
  'id of another': atSpot(
    ({ key, path }) => key === 'id' && path.length === 1,
    ({ typed }) => ({ text: `${typed}-bis`, rule: 'id/mismatch' }),
  ),
};
