import { z } from 'zod';
import type { Random } from '../../../bench/random.ts';
import { unwrap } from '../../../src/schema/walk.ts';
import { aroundSpot, type Fault, type Spot } from './fault.ts';

const isNested = ({ path, key, lead, alone }: Spot) => path.length > 1 && key !== undefined && !lead.includes('-') && alone;
const isNeeded = ({ schema }: Spot) => ![z.ZodOptional, z.ZodDefault, z.ZodUnknown].some((kind) => schema instanceof kind);
/** The keys by which other places know an item: without them more than one place is at fault. */
const isKnownBy = ({ key, path }: Spot) =>
  key === 'id' || path.some((step) => ['departments', 'sources', 'extraFields', 'variants'].includes(String(step)));
/** A file whose kind is told by a key is another kind of file without it. */
const tellsKind = ({ file, key }: Spot) => file.startsWith('segments/') && key === 'kind';

/** Keys that are missing, misspelt or there twice. */
export const keyFaults: Record<string, Fault> = {
  'missing at the top': aroundSpot(
    (spot) => spot.path.length === 1 && spot.key !== undefined && isNeeded(spot) && !tellsKind(spot),
    ({ line }, lines) => {
      lines.splice(line - 1, 1);
      return { rule: 'schema/missing-key', line: [1, 2] };
    },
  ),
  'missing in an item': aroundSpot(
    (spot) => isNested(spot) && isNeeded(spot) && !isKnownBy(spot),
    ({ line, lead }, lines) => {
      // Without its only key a map is no map but empty, which is another matter.
      const depth = (text = '') => text.replace('- ', '  ').search(/\S/);
      if (depth(lines[line - 2]) < lead.length && depth(lines[line]) < lead.length) return undefined;
      lines.splice(line - 1, 1);
      // The item begins with the nearest dash, or the nearest lesser indentation, above.
      let start = line - 2;
      while (
        start > 0 &&
        !(/^\s*-/.test(lines[start] ?? '') && (lines[start] ?? '').search(/[^\s-]/) === lead.length) &&
        (lines[start] ?? '').search(/\S/) >= lead.length
      )
        start--;
      return { rule: 'schema/missing-key', line: [start + 1, line] };
    },
  ),
  'misspelt at the top': aroundSpot(
    (spot) => spot.path.length === 1 && spot.key !== undefined && spot.key.length > 3 && !tellsKind(spot),
    misspell,
  ),
  'misspelt in an item': aroundSpot((spot) => isNested(spot) && (spot.key?.length ?? 0) > 3 && !isKnownBy(spot), misspell),
  'misspelt block': aroundSpot(
    ({ path, lead }) =>
      path.length > 2 &&
      lead !== '' &&
      !['verbatims', 'findings', 'figures', 'departments', 'sources', 'extraFields', 'charter'].includes(String(path[0])),
    ({ path, line }, lines) => {
      const key = String(path[0]);
      for (let at = line - 1; at >= 0; at--) {
        if (lines[at] !== `${key}:`) continue;
        const wrong = `${key}x`;
        lines[at] = `${wrong}:`;
        return { rule: 'schema/unknown-key', line: at + 1, columns: [1, wrong.length + 1] };
      }
      return undefined;
    },
  ),
  'key twice': aroundSpot(
    (spot) => spot.key !== undefined && !spot.lead.includes('-') && spot.alone,
    ({ line, lead, key }, lines) => {
      lines.splice(line, 0, lines[line - 1] ?? '');
      return { rule: 'yaml/duplicate-key', line: line + 1, columns: [lead.length + 1, lead.length + 1 + (key?.length ?? 0)] };
    },
  ),
  // A translation of what is empty now is at fault by itself.
  'empty key': aroundSpot(
    (spot, { isTranslated }) => !isTranslated(spot.file) && isNested(spot) && !isNeeded(spot) && unwrap(spot.schema) !== undefined,
    ({ line, lead, key }, lines) => {
      lines[line - 1] = `${lead}${key}:`;
      return { rule: 'schema/empty-value', line, columns: [lead.length + 1, lead.length + 1 + (key?.length ?? 0)] };
    },
  ),
};

function misspell({ line, lead, key = '' }: Spot, lines: string[], r: Random) {
  const at = r.int(0, key.length - 2);
  const wrong = r.pick([
    key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2),
    `${key}x`,
    key.slice(0, -1) + key.slice(-1).toUpperCase(),
  ]);
  if (wrong === key) return undefined;
  lines[line - 1] = lead + wrong + (lines[line - 1] ?? '').slice(lead.length + key.length);
  return { rule: 'schema/unknown-key' as const, line, columns: [lead.length + 1, lead.length + 1 + wrong.length] as const };
}
