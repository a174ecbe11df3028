import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { withoutExtras } from './held-back.ts';
import { changeWords, visitNodes } from './nodes.ts';

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
const TAG = /^<[A-Za-z][\w.:-]*(?:[^<>{}"']|"[^"]*"|'[^']*'|\{[^{}]*\})*>/;
const LONGEST_TAG = 2000;

/**
 * Reads a page with components. No expression and no import is ever read as code: to the parser they are words, and a text that holds one
 * says so in its `data`. Those in the attributes of a component are left to be told.
 * @throws {MdxFailure} where a tag is at fault.
 */
export function readMdx(text: string): Root {
  const [brace, importing, exporting] = unusedSigns(text) as [string, string, string];
  const masked = maskBraces(text, brace).replace(/^(i|e)(?=mport\b|xport\b)/gm, (letter) => (letter === 'i' ? importing : exporting));
  const signs = new Map([
    [brace, '{'],
    [importing, 'i'],
    [exporting, 'e'],
  ]);
  const SIGN = new RegExp(`[${brace}${importing}${exporting}]`, 'g');
  const tree = read(masked, text);
  visitNodes(tree, (node) => {
    if (node.type === 'text' && node.value.includes(brace)) node.data = { ...node.data, holdsExpression: true } as never;
    changeWords(node, (words) => words.replace(SIGN, (sign) => signs.get(sign) ?? sign));
  });
  return withoutExtras(tree, text);
}

function read(masked: string, text: string): Root {
  try {
    return mdxToMdast(masked, { features: { gfm: { footnotes: false }, frontmatter: false } }) as unknown as Root;
  } catch (error) {
    const [, line = '1', column = '1', words = String(error)] =
      /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec((error as Error).message) ?? [];
    const place = [Number(line), Number(column)] as const;
    const after = /^Unexpected character after `<`/.test(words) ? signAfter(text, ...place) : undefined;
    if (after === undefined) throw new MdxFailure(words, ...place);
    throw new MdxFailure(`Unexpected character \`${after}\` before name`, place[0], place[1] + 1);
  }
}

/** The sign that follows the one at a place. */
function signAfter(text: string, line: number, column: number): string | undefined {
  const code = text.split('\n')[line - 1]?.codePointAt(column);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

/** Puts another sign of the same length in place of each brace that would open an expression, but for those within a tag. */
function maskBraces(text: string, sign: string): string {
  let inTag = 0;
  return text.replace(/\\[\\{]|<(?=[A-Za-z])|\{/g, (found, at: number) => {
    if (found === '<' && at >= inTag) inTag = at + (TAG.exec(text.slice(at, at + LONGEST_TAG))?.[0].length ?? 0);
    return found === '{' && at >= inTag ? sign : found;
  });
}

/** Three signs for private use that a text does not hold. */
function unusedSigns(text: string): string[] {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g));
  const found: string[] = [];
  for (let code = 0xe000; found.length < 3 && code < 0xf900; code++)
    if (!used.has(String.fromCharCode(code))) found.push(String.fromCharCode(code));
  return found;
}

/** Whether some words of a page hold what would be run as an expression. */
export function holdsExpression(node: { data?: object }): boolean {
  return node.data !== undefined && 'holdsExpression' in node.data;
}
