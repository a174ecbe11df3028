import { resolve } from '../facts/relations.ts';
import { type Entity, nameOf } from '../handbook/handbook.ts';
import { fill, formatsFor, type Language, type LanguageCode, languages, spokenIn } from '../languages/index.ts';
import { entityTitle } from '../reading/label.ts';
import type { EntityChange } from './change.ts';
import { type ReadSide, readIn, shown } from './said.ts';

/** A change on its way into words. */
export interface Telling {
  change: EntityChange;
  say: Language['changes'];
  /** The language of the words that the tool has. */
  language: LanguageCode;
  before: ReadSide;
  after: ReadSide;
}

/** Beyond this, items are counted. */
export const MOST_NAMED = 3;
/** Letters of one text that a sentence quotes. */
export const MOST_LETTERS = 70;

/** Prepares to tell a change to readers of a language. */
export function tellingOf(change: EntityChange, language: string): Telling {
  const spoken = spokenIn(language);
  return { change, say: languages[spoken].changes, language: spoken, ...readIn(change, language) };
}

/** A text between the quotation marks of a language. Those within it are of another kind. */
export function quoted({ language }: Telling, text: string): string {
  const marks = languages[language].words.value.quoted;
  const within = marks.includes('«') ? text.replace(/«\s?/g, '“').replace(/\s?»/g, '”') : text;
  return fill(marks, { text: within });
}

/** The beginning of a long text, cut after a word. */
export function clipped(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2)).trimEnd()}…`;
}

/** The first of some texts, each quoted, and how many more there are. */
export function someOf(telling: Telling, texts: readonly string[]): string {
  return firstOf(
    telling,
    texts.filter(Boolean).map((text) => quoted(telling, clipped(text))),
  );
}

/** The first of some words, and how many more there are. */
export function firstOf({ say }: Telling, words: readonly string[]): string {
  const named = words.slice(0, MOST_NAMED).join(', ');
  return words.length > MOST_NAMED ? say.more(named, words.length - MOST_NAMED) : named;
}

/** Words as one list. */
export function listOf({ language }: Telling, words: readonly string[]): string {
  return formatsFor(language).list(words);
}

/** What a page is called. */
export function titleIn({ view }: ReadSide, entity: Entity): string {
  return shown(entityTitle(view, entity).text || nameOf(entity));
}

/** The names of pages, by their ids. */
export function namesOf(telling: Telling, ids: readonly string[], kind: Entity['kind'], side = telling.after): string {
  const names = ids.map((id) => {
    const entity = resolve(side.view.handbook, kind, id);
    return entity ? titleIn(side, entity) : id;
  });
  return listOf(telling, names);
}
