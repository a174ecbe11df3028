import type { RefKind } from '../../../src/schema/field.ts';
import { aroundSpot, atSpot, type Fault } from './fault.ts';

const kinds: RefKind[] = ['persona', 'segment', 'icp', 'record', 'guide', 'source', 'department', 'statement', 'verbatim', 'audience'];

const toNowhere = (kind: RefKind): Fault =>
  atSpot(
    ({ role }) => role.ref === kind,
    ({ typed }, r) => ({ text: r.pick([`${typed}x`, 'nulle-part', `z${typed.slice(1)}`]), rule: 'reference/unknown' }),
  );

/** References to what does not exist. */
export const referenceFaults: Record<string, Fault> = {
  ...Object.fromEntries(kinds.map((kind) => [`unknown ${kind}`, toNowhere(kind)])),
  'unknown evidence': atSpot(
    ({ role }) => role.ref === 'evidence',
    ({ typed }) => {
      const [file = '', mark] = typed.split('#');
      return { text: `${file}x${mark === undefined ? '' : `#${mark}`}`, rule: 'reference/unknown', length: file.length + 1 };
    },
  ),
  'unknown persona of a statement': atSpot(
    ({ role }) => role.ref === 'personaStatement',
    ({ typed }) => {
      const [file = '', mark] = typed.split('#');
      return { text: `${file}x${mark === undefined ? '' : `#${mark}`}`, rule: 'reference/unknown', length: file.length + 1 };
    },
  ),
  'unknown mark': atSpot(
    ({ role, typed }) => (role.ref === 'evidence' || role.ref === 'personaStatement') && typed.includes('#'),
    ({ typed }) => {
      const from = typed.indexOf('#') + 1;
      return { text: `${typed}zz`, rule: 'reference/unknown', from };
    },
  ),
  'unknown department': aroundSpot(
    ({ path }) => path[0] === 'guidance',
    ({ path, line }, lines, r) => {
      const wrong = r.pick(['ventes', `${path[1]}s`]);
      for (let at = line - 1; at >= 0; at--) {
        if (lines[at] !== `  ${path[1]}:`) continue;
        lines[at] = `  ${wrong}:`;
        return { rule: 'reference/unknown', line: at + 1, columns: [3, 3 + wrong.length] };
      }
      return undefined;
    },
  ),
};
