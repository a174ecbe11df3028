import type { Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { mdxToMdast } from 'satteri';
import { messageOf } from '../diagnostics/diagnostic.ts';
import { tightEmphasis } from './emphasis.ts';
import { features, withMarks } from './marked.ts';
import { changeWords, joinWords, visitNodes } from './nodes.ts';

/** Why a page in MDX cannot be read, and where: line and column from 1. */
export class MdxFailure extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** An opening tag with its attributes, of which some may hold an expression. */
const TAG = /^<[A-Za-z][\w.:-]*(?![\w.:-])(?:[^<>{}"']|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})*>/;
const LONGEST_TAG = 2000;
/** Letters beyond ASCII in the names of a page's tags and attributes, for each of which the parser looks through the whole page. */
const MOST_FOREIGN = 400;
/** What of a tag may hold a brace: words in quotes, and an expression with the sign that gives it to an attribute. */
const QUOTED_OR_EXPRESSION = /"[^"]*"|'[^']*'|(?:(?<![ \t])[ \t]*=[ \t]*)?\{(?:[^{}]|\{[^{}]*\})*\}/g;

/**
 * Reads a page with components. No expression and no import reaches the parser as code, which it would take an endless time over: each is
 * disguised as letters. A text that holds an expression says so in its `data`; one in a tag becomes an attribute again.
 * @throws {MdxFailure} where a tag is at fault.
 */
export function readMdx(text: string): Root {
  refuseForeignNames(text);
  const disguise = disguiseFor(text);
  const brace = disguise.as('{');
  const masked = withoutBraces(text, disguise.as).replace(/^[ie](?=mport\b|xport\b)/gm, disguise.as);
  const { marked, restore } = withMarks(masked, tightEmphasis(masked));
  const tree = restore(parsedMdx(marked, text, disguise.restored));
  visitNodes(tree, (node) => {
    if (node.type === 'text' && node.value.includes(brace)) node.data = { ...node.data, holdsExpression: true };
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      node.name = node.name && disguise.restored(node.name);
      node.attributes = node.attributes.flatMap((one) => attributeAsTyped(one, disguise.restored));
    }
    changeWords(node, disguise.restored);
  });
  return joinWords(tree);
}

type Attribute = MdxJsxTextElement['attributes'][number];

/** An attribute as it was typed; nothing for a later line of an expression that the parser took for one more. */
function attributeAsTyped(attribute: Attribute, restored: (words: string) => string): Attribute[] {
  if (attribute.type !== 'mdxJsxAttribute') return [attribute];
  const name = restored(attribute.name);
  const value = typeof attribute.value === 'string' ? restored(attribute.value) : (attribute.value ?? null);
  if (name === attribute.name) return [{ ...attribute, value }];
  if (!name.includes('{')) return [];
  const [, own, sign = '', expression = ''] = /^([^\s={]*)(\s*=\s*)?\{([\s\S]*?)\}?$/.exec(name) ?? [];
  if (!own || !sign) return [{ type: 'mdxJsxExpressionAttribute', value: expression }];
  return [{ type: 'mdxJsxAttribute', name: own, value: { type: 'mdxJsxAttributeValueExpression', value: expression } }];
}

/**
 * The tree of a page, with all that the parser knows of MDX.
 * @param text as it was typed, where what the parser reads is masked.
 * @throws {MdxFailure}
 */
export function parsedMdx(masked: string, text = masked, restored = (words: string) => words): Root {
  try {
    return mdxToMdast(masked, { features }) as unknown as Root;
  } catch (error) {
    const [, line = '1', column = '1', words = String(error)] =
      /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(messageOf(error)) ?? [];
    const place = [Number(line), Number(column)] as const;
    const after = /^Unexpected character after `<`/.test(words) ? signAfter(text, ...place) : undefined;
    if (after === undefined) throw new MdxFailure(restored(words), ...place);
    throw new MdxFailure(`Unexpected character \`${after}\` before name`, place[0], place[1] + 1);
  }
}

/** The sign that follows the one at a place. */
function signAfter(text: string, line: number, column: number): string | undefined {
  const code = text.split('\n')[line - 1]?.codePointAt(column);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

/** No component of ours has such a name, so that a page of many of them is at fault in any case. */
function refuseForeignNames(text: string): void {
  let count = 0;
  for (const { 0: tag, index } of text.matchAll(/(?<!\\)<[^<>"'`]*/g)) {
    const [first, ...others] = tag.match(/[\u0080-\uFFFF]/g) ?? [];
    if (first === undefined) continue;
    count += 1 + others.length;
    if (count <= MOST_FOREIGN) continue;
    const before = text.slice(0, index).split('\n');
    throw new MdxFailure(`Unexpected character \`${first}\` before name`, before.length, (before.at(-1) ?? '').length + 1);
  }
}

/** Disguises each brace that would open an expression; in a tag, the whole of the expression, so that it reads as the name of an attribute. */
function withoutBraces(text: string, disguised: (sign: string) => string): string {
  const parts: string[] = [];
  let [done, left] = [0, MOST_FOREIGN];
  for (const { 0: found, index } of text.matchAll(/\\[\\{]|<(?=[A-Za-z])|\{/g)) {
    if (index < done || found.startsWith('\\')) continue;
    const tag = found === '<' ? TAG.exec(text.slice(index, index + LONGEST_TAG))?.[0] : undefined;
    if (found === '<' && !tag?.includes('{')) continue;
    left -= tag?.length ?? 0;
    if (tag && left < 0) continue;
    parts.push(text.slice(done, index), tag ? tagWithoutBraces(tag, disguised) : disguised('{'));
    done = index + (tag ?? found).length;
  }
  return parts.join('') + text.slice(done);
}

function tagWithoutBraces(tag: string, disguised: (sign: string) => string): string {
  return tag.replace(QUOTED_OR_EXPRESSION, (part) => part.replace(/^["']/.test(part) ? /\{/g : /[^\n]/g, disguised));
}

interface Disguise {
  /** The letter that stands for a sign. */
  as: (sign: string) => string;
  /** Words with each sign in place of its letter. */
  restored: (words: string) => string;
}

/** Gives signs the letters of a script that hardly anybody writes, less those that a text holds. */
function disguiseFor(text: string): Disguise {
  const used = new Set(text.match(/[\u3400-\u4DBF]/g));
  const letters = new Map<string, string>();
  const signs = new Map<string, string>();
  let next = 0x3400;
  const as = (sign: string): string => {
    const known = letters.get(sign);
    if (known) return known;
    while (next < 0x4dbf && used.has(String.fromCharCode(next))) next++;
    const letter = String.fromCharCode(next++);
    letters.set(sign, letter);
    signs.set(letter, sign);
    return letter;
  };
  return { as, restored: (words) => words.replace(/[\u3400-\u4DBF]/g, (letter) => signs.get(letter) ?? letter) };
}

/** Whether some words of a page hold what would be run as an expression. */
export function holdsExpression(node: { data?: object }): boolean {
  return node.data !== undefined && 'holdsExpression' in node.data;
}
