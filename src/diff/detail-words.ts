import { targetOf } from '../facts/evidence.ts';
import { formatsFor, languageNameIn, languages, valueLabel } from '../languages/index.ts';
import { withinSentence } from '../languages/typography.ts';
import { child, valueAtPath } from '../reading/value.ts';
import { personaStates } from '../schema/persona.ts';
import type { Path } from '../schema/walk.ts';
import type { Detail, DetailOf } from './change.ts';
import { lastKeyOf, outcomeOf, pathOf } from './groups.ts';
import { labelAt, type ReadSide, saidAt } from './said.ts';
import { clipped, firstOf, listOf, MOST_LETTERS, namesOf, quoted, someOf, type Telling, titleIn } from './telling.ts';

/** A part of a sentence, and the lines below it that say exactly what it has no room for. */
export interface Said {
  said: string;
  points: string[];
}

/** What came to a list, or left it. */
export function itemsSaid(telling: Telling, first: DetailOf<'added' | 'removed'>, details: readonly Detail[]): string {
  const { say, after, before } = telling;
  const side = first.type === 'added' ? after : before;
  const path = pathOf(first) ?? [];
  const texts = details.flatMap((one) => {
    const at = pathOf(one);
    return at && !one.withheld ? [saidAt(side, at)] : [];
  });
  const noun = say.nouns[lastKeyOf(path)];
  const said = someOf(telling, texts);
  if (noun) return say[first.type](noun, details.length, said);
  return first.type === 'added' ? say.addedTo(labelAt(side, path), said) : say.removedFrom(labelAt(side, path), said);
}

/** What is said otherwise than before, with the words of both where there is room. */
export function rewordedPhrase(telling: Telling, details: readonly DetailOf<'reworded'>[]): Said {
  const { say, before, after, language } = telling;
  const [first] = details;
  if (!first) return { said: '', points: [] };
  const isQuote = first.at[0] === 'quote';
  const noun = say.nouns[lastKeyOf(first.at)];
  const label = labelAt(after, first.at);
  const what = isQuote ? say.quote.reworded : noun ? capital(noun[0], language) : label;
  const points = details.flatMap(({ withheld, from, at }) => {
    const [was, is] = [saidAt(before, from), saidAt(after, at)];
    return withheld || was === is ? [] : [say.rewordedAs(what, quoted(telling, was), quoted(telling, is))];
  });
  if (isQuote) return { said: say.quote.changed, points };
  const said = someOf(
    telling,
    details.map(({ at }) => saidAt(after, at)),
  );
  return { said: noun ? say.reworded(noun, details.length, said) : say.rewordedIn(label, said), points };
}

/** A value that came, went or is another. */
export function valuePhrase(telling: Telling, { from, at, withheld }: DetailOf<'value'>): Said {
  const { say, before, after, language } = telling;
  const [path, side] = at ? [at, after] : [from ?? [], before];
  const only = (said: string) => ({ said, points: [] });
  const state = from && at ? 'changed' : at ? 'added' : 'removed';
  if (path[0] === 'portrait') return only(say.portrait[path.length === 1 ? state : 'changed']);
  if (path[0] === 'quote' && path.length === 1) return only(say.quote[state]);
  const label = labelAt(side, path);
  if (!at) return only(say.valueRemoved(label));
  const is = wordedAt(telling, after, at);
  const within = withinSentence(label, language);
  if (!from) return only(say.valueAdded(within, is.short));
  const was = wordedAt(telling, before, from);
  if (was.whole === is.whole) return only(is.whole ? say.markup(label) : say.changed(label));
  if (withheld) return only(is.isShort ? say.valueNow(within, is.short) : say.textChanged(label));
  if (was.isShort && is.isShort) return only(say.value(without(within, is.whole, language), was.short, is.short).trim());
  return { said: say.textChanged(label), points: [say.rewordedAs(label, quoted(telling, was.whole), quoted(telling, is.whole))] };
}

/** A value in words: texts are quoted, all else stands as it is. */
function wordedAt(telling: Telling, side: ReadSide, path: Path): { whole: string; short: string; isShort: boolean } {
  const whole = saidAt(side, path);
  const value = side.root && valueAtPath(side.root, path);
  const isText = value?.role.text !== undefined && value.choices === undefined;
  const short = isText ? quoted(telling, clipped(whole)) : value?.choices ? withinSentence(whole, telling.language) : whole;
  return { whole, short, isShort: whole.length <= MOST_LETTERS };
}

/** How much of a longer text is another. */
export function proseSaid({ say, before, after, language }: Telling, { from, at, added, removed, changed }: DetailOf<'prose'>): string {
  const label = at ? labelAt(after, at) : from ? labelAt(before, from) : say.body;
  const { paragraphs } = say;
  const said = [
    changed > 0 ? paragraphs.changed(changed) : '',
    added > 0 ? paragraphs.added(added) : '',
    removed > 0 ? paragraphs.removed(removed) : '',
  ]
    .filter(Boolean)
    .join(', ');
  if (from && !at) return say.valueRemoved(label);
  if (!from && at) return say.valueAdded(withinSentence(label, language), said);
  if (!said) return say.markup(label);
  if (changed > 0 || (added > 0 && removed > 0)) return say.prose(label, said);
  return added > 0 ? say.addedTo(label, said) : say.removedFrom(label, said);
}

/** What statements rest on, and did not before. */
export function evidencePhrase(telling: Telling, details: readonly DetailOf<'evidence'>[]): Said {
  const { say, after } = telling;
  const [first] = details;
  if (!first) return { said: '', points: [] };
  const point = outcomeOf(first) === 'contested' ? say.evidence.against : say.evidence.point;
  const points = details.flatMap(({ at, gained }) => {
    const studies = [...new Set(gained.flatMap((reference) => studyOf(telling, reference)))];
    return studies.length > 0 ? [point(quoted(telling, clipped(saidAt(after, at))), listOf(telling, studies))] : [];
  });
  const said = someOf(
    telling,
    details.map(({ at }) => saidAt(after, at)),
  );
  return { said: say.evidence[outcomeOf(first)](details.length, said), points };
}

function studyOf({ after }: Telling, reference: string): string[] {
  const target = targetOf(after.view.handbook, reference);
  return target ? [titleIn(after, target)] : [];
}

/** A figure by what it was and is. */
export function figureSaid({ say, before, after }: Telling, { from, at }: DetailOf<'figure'>): string {
  const measured = (side: ReadSide, path: Path): string => {
    const figure = side.root && valueAtPath(side.root, path);
    const amount = Number(child(figure, 'value')?.data);
    const unit = child(figure, 'unit') ? saidAt(side, [...path, 'unit']) : '';
    return side.view.formats.amount(amount, unit) ?? [side.view.formats.number(amount), unit].filter(Boolean).join(' ');
  };
  const label = clipped(saidAt(after, [...at, 'label']));
  return say.figure(label, measured(before, from), measured(after, at), saidAt(after, [...at, 'date']));
}

/** A share of a hundred; undefined where nothing can be counted. */
export function percent({ language }: Telling, share: number | undefined): string | undefined {
  return share === undefined ? undefined : formatsFor(language).percent(share);
}

/** How far something is, and who takes its place. */
export function stateSaid(telling: Telling, { was, is, successor }: DetailOf<'state'>): string {
  const { say, language } = telling;
  const name = (state: string) => withinSentence(valueLabel(languages[language].words, personaStates, state) ?? state, language);
  const next = successor === undefined ? undefined : namesOf(telling, [successor], 'persona');
  if (is === 'retired' && was !== 'retired') return say.retired(next);
  if (was === 'retired' && is !== 'retired') return say.backInUse(name(is));
  if (was === is) return next ? say.successor(next) : say.noSuccessor;
  return say.state(name(was), name(is));
}

/** What came of a translation. */
export function translationSaid(telling: Telling, { language: code, what, at }: DetailOf<'translation'>): string {
  const { say, after, language } = telling;
  const name = languageNameIn(code, language);
  if (what === 'new' || what === 'removed') return say.translation[what](name);
  if (what === 'changed') return say.translation.changed(name, at.length);
  const labels = [...new Set(at.map((path) => (path.length === 0 ? say.body : labelOfText(after, path))))];
  return say.translation.stale(name, at.length, firstOf(telling, labels));
}

/** What a text of a page is called: by the list or the field that it stands in. */
function labelOfText(side: ReadSide, path: Path): string {
  const end = path.findIndex((step) => typeof step === 'number');
  const field = end < 0 ? path : path.slice(0, end);
  return labelAt(side, field.length > 1 && field.at(-1) === 'text' ? field.slice(0, -1) : field);
}

function capital(word: string, language: string): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

/** A label that the value says again is left out: `priorité haute` needs none. */
function without(label: string, value: string, language: string): string {
  return value.toLocaleLowerCase(language).includes(label.toLocaleLowerCase(language)) ? '' : label;
}
