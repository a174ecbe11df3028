import { aroundSpot, atSpot, type Fault, type Spot } from './fault.ts';

const isText = ({ role, alone, key }: Spot) => alone && role.text !== undefined && key !== undefined;
const isItem = ({ role, alone, key, lead }: Spot) => alone && role.text !== undefined && key === undefined && /- +$/.test(lead);
const isPair = ({ alone, key, lead }: Spot) => alone && key !== undefined && !lead.includes('-');
const isIndented = (spot: Spot) => isPair(spot) && spot.lead.length > 0;

/** What YAML stumbles over, or reads as something else. */
export const yamlFaults: Record<string, Fault> = {
  'colon in text': atSpot(isText, ({ typed }) => ({ text: `Clara : ${typed}`, rule: 'yaml/colon-in-text' })),
  'colon in item': atSpot(isItem, ({ typed }) => ({ text: `Objectif : ${typed}`, rule: 'yaml/colon-in-text' })),
  'apostrophe quote': atSpot(isText, (_, r) => ({
    text: r.pick(["'l'achat en ligne'", "'C'est trop cher' dit-elle", '"Bonjour" dit-elle']),
    rule: 'yaml/quote-in-text',
  })),
  'open quote': atSpot(isText, ({ typed }, r) => ({
    text: `${r.pick(['"', "'"])}${typed.replace(/["']/g, '’')}`,
    rule: 'yaml/unclosed-quote',
  })),
  'reserved start': atSpot(isText, ({ typed }, r) => ({ text: `${r.pick(['@', '`', '%'])}${typed}`, rule: 'yaml/reserved-start' })),
  'bold start': atSpot(isText, ({ typed }, r) => ({
    text: r.pick([`*${typed}*`, '**très** important', '*gras* ensuite']),
    rule: 'yaml/asterisk',
  })),
  'exclamation start': atSpot(isText, () => ({ text: '!Attention à ceci', rule: 'yaml/tag' })),
  braces: atSpot(isText, () => ({ text: '{{nom}}', rule: 'yaml/braces' })),
  'open bracket': atSpot(isText, ({ typed }) => ({ text: `[${typed.replace(/[[\]{},:#"]/g, ' ')}`, rule: 'yaml/unclosed-bracket' })),
  'glued hash': atSpot(isText, ({ typed }) => ({ text: `${typed} #1 du marché`, rule: 'yaml/hash-in-text' })),
  'bad escape': atSpot(isText, ({ typed }) => ({ text: `"C:\\projets ${typed.replace(/["\\]/g, '')}"`, rule: 'yaml/escape' })),
  'dash after key': atSpot(isText, ({ typed }) => ({ text: `- ${typed}`, rule: 'yaml/list-on-key-line' })),
  'glued colon': aroundSpot(
    (spot) => isPair(spot) && spot.role.text !== undefined,
    ({ line, lead, key, typed }, lines) => {
      lines[line - 1] = `${lead}${key}:${typed}`;
      return { rule: 'yaml/no-space', line, columns: [lead.length + 1, lead.length + 2 + (key?.length ?? 0) + typed.length] };
    },
  ),
  'no colon': aroundSpot(isPair, ({ line, lead, key, typed }, lines) => {
    lines[line - 1] = `${lead}${key} ${typed}`;
    return { rule: 'yaml/no-colon', line };
  }),
  'glued dash': aroundSpot(isItem, ({ line, lead, typed }, lines) => {
    lines[line - 1] = `${lead.trimEnd()}${typed}`;
    return { rule: 'yaml/no-space', line };
  }),
  tab: aroundSpot(isIndented, ({ line, lead, key, typed }, lines) => {
    lines[line - 1] = `${'\t'.repeat(lead.length / 2)}${key}: ${typed}`;
    return { rule: 'yaml/tab', line };
  }),
  'too far in': aroundSpot(
    (spot) => isPair(spot) && spot.path.length > 0,
    ({ line, lead, key, typed }, lines, r) => {
      // The first key of a map says how far in the others stand: there the next line is the odd one.
      if (isFirst(lines, line)) return undefined;
      lines[line - 1] = `${' '.repeat(r.int(1, 3))}${lead}${key}: ${typed}`;
      return /^\s*(?:#|$)/.test(lines[line - 2] ?? '') || line < 2
        ? undefined
        : { rule: ['yaml/indent', 'yaml/colon-in-text', 'schema/unknown-key'], line: [line - 1, line] };
    },
  ),
  'too far out': aroundSpot(
    (spot) => isIndented(spot) && spot.path.length > 2,
    ({ line, lead, key, typed }, lines) => {
      if (isFirst(lines, line)) return undefined;
      lines[line - 1] = `${lead.slice(1)}${key}: ${typed}`;
      return { rule: 'yaml/indent', line };
    },
  ),
  'no-break space after key': aroundSpot(
    (spot) => isPair(spot),
    ({ line, lead, key, typed }, lines, r) => {
      lines[line - 1] = `${lead}${key}${r.pick(['\u00A0', '\u202F'])}: ${typed}`;
      return { rule: 'yaml/invisible-space', line, columns: [lead.length + 1, lead.length + 2 + (key?.length ?? 0)] };
    },
  ),
  'merge key': aroundSpot(isIndented, ({ line, lead }, lines) => {
    lines.splice(line, 0, `${lead}<<: {}`);
    return { rule: 'yaml/merge-key', line: line + 1 };
  }),
  'second document': aroundSpot(
    ({ path, key, file }) => path.length === 1 && key !== undefined && file.endsWith('.yaml'),
    ({ line }, lines) => {
      lines.splice(line - 1, 0, '---');
      // Before the first key, the same line only says that a document begins.
      return lines.slice(0, line - 1).every((text) => /^\s*(?:#|$)/.test(text)) ? undefined : { rule: 'yaml/several-documents', line };
    },
  ),
};

function isFirst(lines: readonly string[], line: number): boolean {
  const indent = (text = '') => text.replace('- ', '  ').search(/\S/);
  return indent(lines[line - 2]) < indent(lines[line - 1]);
}
