import type { z } from 'zod';
import type { CitableKind, RefKind, Role, TextKind } from '../schema/field.ts';
import { isRecord } from '../schema/own.ts';
import { type Path, walk } from '../schema/walk.ts';
import { MAY_BE_FOREIGN } from '../text/foreign.ts';
import { lineMarks } from '../text/line-marks.ts';
import { excessOf, parseText, type Root } from '../text/markdown.ts';
import { visitNodes } from '../text/nodes.ts';
import { type PersonalData, personalDataIn } from '../text/personal-data/personal-data.ts';
import type { Stigma } from '../text/stigma/list.ts';
import { stigmaIn } from '../text/stigma/stigma.ts';

/** What the rules need of one file, gathered in one walk over it, valid or not: plain data that can be kept between runs. */
export interface Facts {
  references: { path: Path; kind: RefKind; id: string; isKey?: true }[];
  /** The texts that could hold a link, an image or raw HTML, those that hold marks which are not for them, and those of too much markup. */
  markup: Markup[];
  images: { path: Path; image: string }[];
  items: Item[];
  /** The texts, and the addresses, that may harm somebody. */
  harm: Harm[];
}

/** What a text says of one person, and the words in it that belittle many. */
export interface Harm {
  path: Path;
  personal: PersonalData[];
  stigma: Stigma[];
}

/** A text as a tree. Kept with it, as making trees costs as much as parsing the file. */
interface Markup {
  path: Path;
  text: string;
  kind: TextKind;
  /** Without positions, which mean nothing in a file where the text may be folded or quoted. */
  tree: Root;
}

/** An entry of a list, with what other files may call it by. */
export interface Item {
  path: Path;
  id?: string;
  /** Its text where it has no id: what a verdict may quote it by until it gets one. */
  text?: string;
  claim?: true;
  /** What it is to those who cite it, where evidence may. */
  citable?: CitableKind;
  /** References that support or contradict it. */
  supports: number;
  contradicts: number;
}

/**
 * Gathers the facts of one file.
 * @param withMarkup whether texts are read for marks, which takes most of the time.
 */
export function factsOf(schema: z.ZodType, data: unknown, withMarkup = true): Facts {
  const facts: Facts = { references: [], markup: [], images: [], items: [], harm: [] };
  walk(schema, data, ({ path, value, role, isKey }) => {
    if (role.item) facts.items.push(itemOf(path, value, role));
    if (typeof value !== 'string') return;
    if (role.ref && value.trim() !== '') facts.references.push({ path, kind: role.ref, id: value.trim(), ...(isKey && { isKey }) });
    if (role.image) facts.images.push({ path, image: value });
    if (role.text && withMarkup) facts.markup.push(...markupOf(path, value, role.text));
    if (withMarkup && (role.text || role.format === 'url')) facts.harm.push(...harmOf(path, value));
  });
  return facts;
}

function harmOf(path: Path, text: string): Harm[] {
  const [personal, stigma] = [personalDataIn(text), stigmaIn(text)];
  return personal.length + stigma.length > 0 ? [{ path, personal, stigma }] : [];
}

/** A text of less than this passes no limit but by lines that begin with forty signs. */
const SHORT = 200;

function markupOf(path: Path, text: string, kind: TextKind): Markup[] {
  const isLine = kind === 'line';
  const isMarked = kind !== 'prose' && lineMarks(text, isLine).length > 0;
  const mayLead = isMarked || MAY_BE_FOREIGN.test(text) || (!isLine && /[[<]/.test(text));
  if (isLine && !mayLead) return [];
  if (!mayLead && text.length < SHORT && !/(?:[-+*>.)][ \t]*){40}/.test(text)) return [];
  const tree = parseText(text, kind);
  if (!mayLead && !excessOf(tree)) return [];
  visitNodes(tree, (node) => {
    node.position = undefined;
  });
  return [{ path, text, kind, tree }];
}

function itemOf(path: Path, value: unknown, { claim, citable }: Role): Item {
  const item = { path, supports: 0, contradicts: 0, ...(claim && { claim }), ...(citable && { citable }) };
  if (typeof value === 'string') return { ...item, text: value };
  if (!isRecord(value)) return item;
  const { id, text, evidence } = value;
  const stances = Array.isArray(evidence) ? evidence.map((one) => (isRecord(one) ? one.stance : undefined) ?? 'supports') : [];
  return {
    ...item,
    ...(typeof id === 'string' && { id }),
    ...(typeof text === 'string' && typeof id !== 'string' && { text }),
    supports: stances.filter((stance) => stance === 'supports').length,
    contradicts: stances.filter((stance) => stance === 'contradicts').length,
  };
}
