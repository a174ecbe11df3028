import type { Block, JourneyStep, Pair, Standing } from '../../reading/block.ts';
import type { Text } from '../../reading/text.ts';
import { isRecord } from '../../schema/own.ts';
import { type Goal, type Leads, type PrintedWords, printedWords } from './prose.ts';

/** How the model of a page becomes that of some pages of a book. */
export interface Paper {
  leads: Leads;
  /** The label of an anchor of this page; none where nothing in the booklet leads to it. */
  labelOf: (anchor: string) => string | undefined;
}

/** What a page shows on request, or to find its way: a book has its own, and evidence stands on the living page. */
const left: ReadonlySet<string> = new Set<Left>(['evidence', 'citedBy', 'tree']);

type Left = 'evidence' | 'citedBy' | 'tree';

/** A part of a page's model as a template takes it: texts are words, addresses lead to places of the booklet, anchors are marks. */
export type Printable<T> = T extends Text
  ? PrintedWords
  : T extends Journey
    ? Printable<ToldJourney>
    : T extends readonly (infer Item)[]
      ? Printable<Item>[]
      : T extends object
        ? { [K in keyof T as Exclude<K, Left | 'href' | 'anchor'>]: Printable<T[K]> } & Goal & { mark?: string }
        : T;

/**
 * Any part of a page’s model as a template takes it. Whatever it holds is kept, so that no field can be forgotten: texts
 * become words, addresses become places of the booklet, a journey is told stage by stage.
 */
export function printable<T>(value: T, paper: Paper): Printable<T> {
  return made(value, paper) as Printable<T>;
}

function made(value: unknown, paper: Paper): unknown {
  if (Array.isArray(value)) return value.map((one) => made(one, paper));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return printedWords(value, paper.leads, (anchor) => paper.labelOf(anchor) ?? '');
  if (isJourney(value)) return made(told(value), paper);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (left.has(key) || inner === undefined) return [];
      if (key === 'href' && typeof inner === 'string') return Object.entries(paper.leads(inner));
      if (key === 'anchor' && typeof inner === 'string') return labelled(paper.labelOf(inner));
      // What counts the evidence of a statement, beside what sums up a page.
      if (key === 'summary' && Array.isArray(inner)) return [];
      if (key === 'standing') return isRecord(inner) && inner.kind === 'supported' ? [] : [[key, made(inner, paper)]];
      return [[key, made(inner, paper)]];
    }),
  );
}

function labelled(label: string | undefined): [string, unknown][] {
  return label ? [['mark', label]] : [];
}

function isText(value: unknown): value is Text {
  if (!isRecord(value)) return false;
  const { text, tree: _, lang: __, ...more } = value;
  return typeof text === 'string' && Object.keys(more).length === 0;
}

type Journey = Extract<Block, { type: 'journey' }>;

function isJourney(value: object): value is Journey {
  return 'type' in value && value.type === 'journey' && 'rows' in value;
}

/** A journey as stages one after the other: as many columns as there are stages fit no page. */
interface ToldJourney {
  type: 'journey';
  stages: (JourneyStep & { pairs: Pair[]; standing?: Standing })[];
  emotionTitle: Text;
}

function told({ type, steps, rows, emotionTitle }: Journey): ToldJourney {
  const stages = steps.map((step, at) => {
    const cells = rows.flatMap(({ key, label, cells }) => {
      const block = cells[at];
      return block ? [{ key, label, block }] : [];
    });
    const [grounds] = cells.flatMap(({ block }) => (block.type === 'grounds' ? [block] : []));
    const standing = grounds?.grounds.standing;
    return { ...step, pairs: cells.filter(({ block }) => block !== grounds), ...(standing && { standing }) };
  });
  return { type, stages, emotionTitle };
}
