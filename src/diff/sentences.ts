import { languageNameIn, typeset } from '../languages/index.ts';
import { withinSentence } from '../languages/typography.ts';
import { child } from '../reading/value.ts';
import type { EntityChange } from './change.ts';
import { ALWAYS, type Phrase, phrasesOf } from './phrases.ts';
import { placeAt, saidAt } from './said.ts';
import { clipped, listOf, type Telling, tellingOf, titleIn } from './telling.ts';

/** What is told of one change, in a language. */
export interface ToldChange {
  /** Whose it is: `Clara Morel`, `Étude « … »`; of what is new or gone, that it is. */
  title: string;
  /** All that changed, each part of which could stand alone; none for what is new. */
  parts: string[];
  /** It as one sentence, `Clara Morel : un frein ajouté (« Le prix ») ; citation remplacée.` Of many parts, what matters most. */
  sentence: string;
  /** How many parts the sentence leaves out. */
  left: number;
  /** Old and new words, one line each, for which a sentence has no room. */
  points: string[];
}

/** The parts of one sentence that anybody reads to its end. */
const MOST_PARTS = 8;

/** Tells a change in a language of readers; where the tool does not speak it, in the one that it speaks to them. */
export function changeSentences(change: EntityChange, language: string): ToldChange {
  const telling = tellingOf(change, language);
  const { say } = telling;
  const unreadable = { said: say.unreadable, points: [], weight: ALWAYS };
  const phrases = change.what === 'unreadable' ? [unreadable] : phrasesOf(telling, change.details);
  const sheets = sheetSaid(telling).map((said) => ({ said, points: [], weight: ALWAYS }));
  const set = (text: string) => typeset(text, telling.language);
  const title = set(titleOf(telling));
  const all = [...phrases, ...sheets].map(({ said, ...rest }) => ({ ...rest, said: set(said) }));
  const told = foremost(all).map(({ said }) => said);
  const left = all.length - told.length;
  const parts = left > 0 ? told.with(-1, `${told.at(-1) ?? ''}${say.otherChanges(left)}`) : told;
  return {
    title,
    parts: all.map(({ said }) => said),
    sentence: typeset(
      change.what === 'removed' || parts.length === 0 ? say.alone([title, ...parts]) : say.sentence(title, parts),
      telling.language,
    ),
    left,
    points: all.flatMap(({ points }) => points.map(set)),
  };
}

/** Of many phrases those that matter most, in their order. */
function foremost(phrases: readonly Phrase[]): Phrase[] {
  if (phrases.length <= MOST_PARTS) return [...phrases];
  const always = phrases.filter(({ weight }) => weight >= ALWAYS);
  const others = phrases.filter(({ weight }) => weight < ALWAYS).toSorted((a, b) => b.weight - a.weight);
  const kept = new Set([...always, ...others.slice(0, Math.max(3, MOST_PARTS - always.length - 1))]);
  return phrases.filter((phrase) => kept.has(phrase));
}

function titleOf(telling: Telling): string {
  const { change, say, language } = telling;
  if (change.kind === 'words') return say.title.words(languageNameIn(change.id, language));
  if (change.kind === 'config') return say.title.config();
  if (change.what === 'new') return newTitle(telling, change.kind);
  const name = change.after ? titleIn(telling.after, change.after) : change.before ? titleIn(telling.before, change.before) : change.id;
  if (change.what !== 'removed') return say.title[change.kind](clipped(name));
  // What a study was called may name somebody.
  return say.gone[change.kind](change.kind === 'record' ? studyWithoutName(telling) : name);
}

type PageKind = Exclude<EntityChange['kind'], 'config' | 'words'>;

/** Something new, with what tells whom or what it is about. */
function newTitle({ change, say, after, language }: Telling, kind: PageKind): string {
  const at = (key: string) => (child(after.root, key) ? saidAt(after, [key]) : '');
  const more = {
    persona: [at('role'), withinSentence(at('state'), language)],
    record: [withinSentence(at('kind'), language), at('date')],
    segment: [clipped(at('summary'))],
    icp: [clipped(at('summary'))],
    decision: [at('date')],
    guide: [clipped(at('summary'))],
  }[kind];
  return say.new[kind](change.after ? titleIn(after, change.after) : change.id, more.filter(Boolean).join(', '));
}

function studyWithoutName({ change, before, language }: Telling): string {
  const day = change.before?.kind === 'record' ? before.view.formats.wholeMonth(change.before.data.date) : '';
  return [saidAt(before, ['kind']), day]
    .filter(Boolean)
    .map((word) => withinSentence(word, language))
    .join(', ');
}

function sheetSaid(telling: Telling): string[] {
  const { change, say, after } = telling;
  const { sheet, details, what } = change;
  if (!sheet) return [];
  if (sheet.wall === 'take-down') return [say.sheet[sheet.wall]];
  if (details.length === 0 && what === 'changed' && sheet.wall === 'reprint') return [say.sheet.near];
  const names = listOf(
    telling,
    sheet.departments.map((id) => placeAt(after, ['guidance', id]).department ?? id),
  );
  if (names === '') return [say.sheet[sheet.wall]];
  if (sheet.wall === 'right') return [...(details.length > 0 ? [say.sheet.right] : []), say.sheet.departments(names)];
  const all = change.after?.kind === 'persona' ? Object.keys(change.after.data.guidance ?? {}).length : 0;
  return [sheet.departments.length === all ? say.sheet.all : say.sheet.both(names)];
}
