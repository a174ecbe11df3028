import { aroundSpot, atSpot, type Fault, type Spot } from './fault.ts';

const isInline = ({ role, alone, key }: Spot) => alone && (role.text === 'inline' || role.text === 'prose') && key !== undefined;
const isText = ({ role, alone, key }: Spot) => alone && role.text !== undefined && key !== undefined;

const appended = (
  text: string,
  wrong: string,
  rule: 'link/broken' | 'link/unsafe' | 'text/html' | 'image/missing' | 'file/bidi-control' | 'file/control-character',
  suits = isInline,
): Fault =>
  atSpot(suits, ({ typed }) => ({ text: `${typed} ${text}`, rule, from: typed.length + 1 + text.indexOf(wrong), length: wrong.length }));

/** What texts must not hold. */
export const textFaults: Record<string, Fault> = {
  'broken link': appended('[ici](/personas/personne/)', '/personas/personne/', 'link/broken'),
  'link to a file': appended('[ici](../segments/absent.yaml)', '../segments/absent.yaml', 'link/broken'),
  'link without scheme': appended('[ici](www.exemple.fr)', 'www.exemple.fr', 'link/broken'),
  'code link': appended('[ici](javascript:alert)', 'javascript:alert', 'link/unsafe'),
  'raw HTML': appended('<b>très</b> important', '<b>très</b>', 'text/html'),
  'comment in HTML': appended('<!-- à revoir -->', '<!-- à revoir -->', 'text/html'),
  // A phrase holds no image: there the same characters are a link.
  'absent image': appended(
    '![plan](../images/absente.png)',
    '../images/absente.png',
    'image/missing',
    (spot) => isInline(spot) && spot.role.text === 'prose',
  ),
  'bidi control': appended('fin\u202Etxt', '\u202E', 'file/bidi-control', isText),
  'control character': appended('fin\u0007', '\u0007', 'file/control-character', isText),
  'absent portrait': aroundSpot(
    ({ file, path, key }) => file.startsWith('personas/') && path.length === 1 && key === 'state',
    ({ line }, lines) => {
      if (lines.includes('portrait:')) return undefined;
      lines.splice(line, 0, 'portrait:', '  image: ../images/absente.png', '  alt: Un dessin');
      return { rule: 'image/missing', line: line + 2, columns: [10, 10 + '../images/absente.png'.length] };
    },
  ),
  'link in a body': aroundSpot(
    ({ file, key, path }) => /\.mdx?$/.test(file) && key !== undefined && path.length === 1,
    (_, lines, r) => {
      const fence = lines.indexOf('---', 1);
      const prose = lines.flatMap((text, at) => (at > fence && /^[\p{L}«]/u.test(text) && !text.includes('|') ? [at] : []));
      if (prose.length === 0) return undefined;
      const at = r.pick(prose);
      const column = (lines[at] ?? '').length + 8;
      lines[at] += ' [ici](/guide/absente/)';
      return { rule: 'link/broken', line: at + 1, columns: [column, column + '/guide/absente/'.length] };
    },
  ),
  conflict: aroundSpot(
    ({ path }) => path.length === 1,
    ({ line }, lines) => {
      lines.splice(line - 1, 0, '<<<<<<< HEAD', 'role: Un', '=======', 'role: Deux', '>>>>>>> autre');
      return { rule: 'file/conflict', line, columns: [1, 13] };
    },
  ),
};
