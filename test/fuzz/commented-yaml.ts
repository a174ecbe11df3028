import fc from 'fast-check';

/*
 * Content files as many hands write them: comments wherever one may stand, texts of every kind, any indentation, line ends and marks
 * of editors. What comes out is YAML nearly always; whoever uses it leaves out the rest.
 */

const words = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Gagner du temps',
      'L’épargne',
      'Un café à 3 €',
      'Ne plus avancer un euro',
      'x',
      'Straße',
      '日本語',
      '🙂 oui',
      'Clara\u00A0!',
      'oui',
      'yes',
      'No',
      'null',
      '12',
      '2026-11-21',
      '07:40',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'a: b',
      'a #b',
      '- a',
      "l'achat",
      'dit "oui"',
      '{x}',
      '[y]',
      '*gras*',
      '@x',
      '%50',
      'fin :',
      ' espace',
      'C:\\temp',
      'a, b',
      '#d98a9b',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n\0]/g, ' ')) },
  { weight: 1, arbitrary: fc.constant('un très long texte, '.repeat(20).trim()) },
);

const comment = fc.oneof(
  fc.constantFrom('# note', '#sans espace', '# goals: [a]', '#', '# «\u00A0été\u00A0» 🙂', '# - id: x', '# a: "b'),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => `# ${text.replace(/[\r\n\0]/g, ' ')}`),
);

/** What stands before a line: empty lines, and comments that are numbered so that none passes for another. */
const before = fc.array(fc.option(comment, { nil: '' }), { maxLength: 3 });
const chance = fc.boolean();
const KEYS = [
  'id',
  'name',
  'role',
  'state',
  'summary',
  'owner',
  'notes',
  'goals',
  'brakes',
  'guidance',
  'text',
  'kind',
  'evidence',
  'priority',
  'note',
  'journey',
  'stage',
  'extra',
  'unknown',
  'support',
];

type Node =
  | { of: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'keep' | 'wrapped' | 'wrapped-double'; text: string; more: string }
  | { of: 'nothing' }
  | { of: 'flow'; items: string[]; isMap: boolean; isOpen: boolean }
  | { of: 'map'; entries: { before: string[]; key: string; value: Node; after: string; odd: number }[] }
  | { of: 'list'; items: { before: string[]; value: Node; after: string; odd: number }[]; isFlush: boolean };

const scalar = fc.record({
  of: fc.constantFrom('plain', 'plain', 'plain', 'single', 'double', 'literal', 'folded', 'keep', 'wrapped', 'wrapped-double'),
  text: words,
  more: words,
}) as fc.Arbitrary<Node>;
const flow = fc.record({
  of: fc.constant('flow'),
  items: fc.array(fc.constantFrom('a', 'b#c', '"d, e"', "'f'", '12', '"x: y"', '"oui"'), { maxLength: 4 }),
  isMap: chance,
  isOpen: chance,
}) as fc.Arbitrary<Node>;
const after = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: comment });
const odd = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }) });

const tree = fc.letrec<{ any: Node; map: Node; list: Node }>((of) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 5, arbitrary: scalar },
    { weight: 1, arbitrary: flow },
    { weight: 1, arbitrary: fc.constant<Node>({ of: 'nothing' }) },
    { weight: 3, arbitrary: of('list') },
    { weight: 3, arbitrary: of('map') },
  ),
  map: fc.record({
    of: fc.constant('map' as const),
    entries: fc.uniqueArray(fc.record({ before, key: fc.constantFrom(...KEYS), value: of('any'), after, odd }), {
      selector: ({ key }) => key,
      minLength: 1,
      maxLength: 6,
    }),
  }) as fc.Arbitrary<Node>,
  list: fc.record({
    of: fc.constant('list' as const),
    items: fc.array(fc.record({ before, value: of('any'), after, odd }), { minLength: 1, maxLength: 4 }),
    isFlush: chance,
  }) as fc.Arbitrary<Node>,
}));

/** A file of YAML with comments, as a hand of its own would type it. */
export const commentedYaml: fc.Arbitrary<string> = fc
  .record({
    top: tree.map,
    width: fc.integer({ min: 1, max: 4 }),
    ending: fc.constantFrom('\n', '\n', '\r\n'),
    hasMark: chance,
    foot: before,
    isOpen: chance,
  })
  .map(({ top, width, ending, hasMark, foot, isOpen }) => {
    let count = 0;
    const typed = written(top, 0, width, () => ++count);
    const lines = [...typed, ...foot.map((line) => (line ? `${line} ${++count}` : ''))];
    return `${hasMark ? '\uFEFF' : ''}${lines.join(ending)}${isOpen ? '' : ending}`;
  });

function written(node: Node, depth: number, width: number, next: () => number): string[] {
  const pad = ' '.repeat(depth);
  const remark = (text: string) => (text ? `${text} ${next()}` : '');
  if (node.of === 'map')
    return node.entries.flatMap(({ before, key, value, after, odd }) => [
      ...before.map((line) => (line ? `${pad}${' '.repeat(odd)}${remark(line)}` : '')),
      ...joined(`${pad}${key}:`, value, depth, width, odd, remark(after), next, false),
    ]);
  if (node.of === 'list')
    return node.items.flatMap(({ before, value, after, odd }) => [
      ...before.map((line) => (line ? `${pad}${' '.repeat(odd)}${remark(line)}` : '')),
      ...joined(`${pad}-`, value, depth, width, odd, remark(after), next, true),
    ]);
  return [];
}

function joined(
  head: string,
  value: Node,
  depth: number,
  width: number,
  odd: number,
  after: string,
  next: () => number,
  isItem: boolean,
): string[] {
  const gap = ' '.repeat(1 + odd);
  const inner = ' '.repeat(depth + width);
  const end = after ? `${gap}${after}` : '';
  switch (value.of) {
    case 'nothing':
      return [`${head}${end}`];
    case 'plain':
      return [`${head}${gap}${value.text}${end}`];
    case 'single':
      return [`${head}${gap}'${value.text.replaceAll("'", "''")}'${end}`];
    case 'double':
      return [`${head}${gap}${JSON.stringify(value.text)}${end}`];
    case 'wrapped':
      return [`${head}${gap}${value.text}`, `${inner}${value.more}${end}`];
    case 'wrapped-double':
      return [`${head}${gap}"${value.text.replace(/["\\]/g, '\\$&')}`, '', `${inner}  ${value.more.replace(/["\\]/g, '\\$&')}"${end}`];
    case 'literal':
      return [`${head}${gap}|${odd % 2 ? '-' : ''}${end}`, `${inner}${value.text}`, '', `${inner}  ${value.more}`];
    case 'folded':
      return [`${head}${gap}>-${end}`, `${inner}${value.text}`, `${inner}# no comment`, `${inner}${value.more} `];
    case 'keep':
      return [`${head}${gap}|+${end}`, `${inner}${value.text}`, '', ''];
    case 'flow': {
      const [open, close] = value.isMap ? ['{', '}'] : ['[', ']'];
      const items = value.isMap ? value.items.map((one, at) => `k${at}: ${one}`) : value.items;
      if (!value.isOpen) return [`${head}${gap}${open}${items.join(odd ? ' , ' : ', ')}${close}${end}`];
      return [`${head}${gap}${open}`, ...items.map((one) => `${inner}${one},${end && ` ${after}${next()}`}`), `${inner}${close}`];
    }
    default: {
      const below = value.of === 'list' && value.isFlush && !isItem ? depth : depth + (isItem ? 1 + gap.length : width);
      const lines = written(value, below, width, next);
      const first = lines[0] ?? '';
      if (!isItem || after || first.trim() === '' || first.trim().startsWith('#')) return [`${head}${end}`, ...lines];
      return [`${head}${gap}${first.trimStart()}`, ...lines.slice(1)];
    }
  }
}
