import { targetOf } from '../facts/evidence.ts';
import { formatsFor, languageNameIn, languages, valueLabel } from '../languages/index.ts';
import { withinSentence } from '../languages/typography.ts';
import { child, valueAtPath } from '../reading/value.ts';
import { personaStates } from '../schema/persona.ts';
import type { Path } from '../schema/walk.ts';
import type { Detail, DetailOf } from './change.ts';
import { type Group, groupsOf, isOfAfter, lastKeyOf, outcomeOf, pathOf, standingOf } from './groups.ts';
import { labelAt, type ReadSide, saidAt } from './said.ts';
import { clipped, firstOf, listOf, MOST_LETTERS, namesOf, quoted, someOf, type Telling, titleIn } from './telling.ts';

/** A part of a sentence, and the lines below it that say exactly what it has no room for. */
export interface Phrase {
  said: string;
  points: string[];
  /** How much it matters to a reader, where not all is told; nothing is left out that something has to be done about. */
  weight: number;
}

/** All details in words, a phrase for each sort of change in each place; those for one department follow each other. */
export function phrasesOf(telling: Telling, details: readonly Detail[]): Phrase[] {
  const phrases: (Phrase & { department?: string })[] = [];
  const reworded = new Set(details.flatMap((one) => (one.type === 'reworded' ? [JSON.stringify(one.at)] : [])));
  for (const group of groupsOf(telling, details)) {
    const { department } = group;
    const phrase = { ...groupPhrase(telling, group, reworded), weight: weightOf(group) };
    const known = department === undefined ? undefined : phrases.find((one) => one.department === department);
    const before = known ?? (phrase.said === '' ? phrases.at(-1) : undefined);
    if (before) {
      if (phrase.said !== '') before.said = `${before.said}, ${phrase.said}`;
      before.points.push(...phrase.points);
    } else if (department === undefined) phrases.push(phrase);
    else phrases.push({ ...phrase, said: telling.say.forDepartment(department, phrase.said), department });
  }
  return phrases.map(({ department: _, ...phrase }) => phrase);
}

/** What has to be done about is told in any case. */
export const ALWAYS = 10;

function weightOf({ details: [first], within, department }: Group): number {
  if (within) return 2;
  if (department !== undefined) return 4;
  switch (first?.type) {
    case 'coverage':
    case 'review-due':
    case 'reviewed':
      return ALWAYS;
    case 'state':
    case 'address':
    case 'merged':
    case 'linked':
      return 9;
    case 'added':
    case 'removed':
      return 8;
    case 'reworded':
    case 'moved':
    case 'evidence':
    case 'figure':
      return 7;
    case 'prose':
    case 'translation':
      return 5;
    default:
      return 3;
  }
}

function groupPhrase(telling: Telling, { details, within }: Group, reworded: ReadonlySet<string>): Omit<Phrase, 'weight'> {
  const [first] = details;
  if (!first) return { said: '', points: [] };
  if (!within) return phraseOf(telling, first, details);
  const { say } = telling;
  const phrases = details.map((detail) => {
    const { item = '', outer } = standingOf(telling, detail);
    return { item: quoted(telling, clipped(item)), outer: outer?.at ?? [], ...phraseOf(telling, detail, [detail]) };
  });
  const points = phrases.flatMap(({ item, said, points }) =>
    points.length > 0 ? points.map((point) => say.ofItem(item, point)) : [say.pointOf(item, said)],
  );
  // That an item was reworded has been said of it.
  const items = [...new Map(phrases.map(({ outer }) => [JSON.stringify(outer), outer])).entries()].flatMap(([key, at]) =>
    reworded.has(key) ? [] : [at],
  );
  const [only, ...others] = phrases;
  if (items.length === 0) return { said: '', points };
  if (only && others.length === 0)
    return { said: say.ofItem(only.item, only.said), points: only.points.map((one) => say.ofItem(only.item, one)) };
  const side = isOfAfter(first) ? telling.after : telling.before;
  const named = someOf(
    telling,
    items.map((at) => saidAt(side, at)),
  );
  const noun = say.nouns[lastKeyOf(within)];
  return { said: noun ? say.adjusted(noun, items.length, named) : say.adjustedIn(labelAt(side, within), named), points };
}

function phraseOf(telling: Telling, first: Detail, details: readonly Detail[]): Omit<Phrase, 'weight'> {
  if (first.type === 'reworded') return rewordedPhrase(telling, details as DetailOf<'reworded'>[]);
  if (first.type === 'evidence') return evidencePhrase(telling, details as DetailOf<'evidence'>[]);
  if (first.type === 'value') return valuePhrase(telling, first);
  return { said: saidOf(telling, first, details), points: [] };
}

function saidOf(telling: Telling, first: Exclude<Detail, { type: 'reworded' | 'evidence' | 'value' }>, details: readonly Detail[]): string {
  const { say, language, after, before, change } = telling;
  switch (first.type) {
    case 'added':
    case 'removed':
      return itemsSaid(telling, first, details);
    case 'moved':
      return say.moved(quoted(telling, clipped(saidAt(after, first.at))), labelAt(before, first.from), labelAt(after, first.at));
    case 'order':
      return say.order(labelAt(after, first.at));
    case 'prose':
      return proseSaid(telling, first);
    case 'figure':
      return figureSaid(telling, first);
    case 'coverage':
      return say.coverage(percent(telling, first.was), percent(telling, first.is));
    case 'state':
      return stateSaid(telling, first);
    case 'address':
      return first.kept ? say.address.kept : say.address.lost;
    case 'merged':
      return say.merged(change.kind === 'config' || change.kind === 'words' ? first.into : namesOf(telling, [first.into], change.kind));
    case 'linked':
      return [
        ...(first.gained.length > 0 ? [say.linked[first.to].gained(namesOf(telling, first.gained, first.to))] : []),
        ...(first.lost.length > 0 ? [say.linked[first.to].lost(namesOf(telling, first.lost, first.to, before))] : []),
      ].join(', ');
    case 'reviewed':
      return say.reviewed(formatsFor(language).date(first.day));
    case 'review-due':
      return say.reviewDue;
    case 'translation':
      return translationSaid(telling, first);
    case 'words':
      return say.words(first.count);
    case 'picture':
      return say.picture;
  }
}

function itemsSaid(telling: Telling, first: DetailOf<'added' | 'removed'>, details: readonly Detail[]): string {
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

function rewordedPhrase(telling: Telling, details: readonly DetailOf<'reworded'>[]): Omit<Phrase, 'weight'> {
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

function valuePhrase(telling: Telling, { from, at, withheld }: DetailOf<'value'>): Omit<Phrase, 'weight'> {
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

function proseSaid({ say, before, after, language }: Telling, { from, at, added, removed, changed }: DetailOf<'prose'>): string {
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

function evidencePhrase(telling: Telling, details: readonly DetailOf<'evidence'>[]): Omit<Phrase, 'weight'> {
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

function figureSaid({ say, before, after }: Telling, { from, at }: DetailOf<'figure'>): string {
  const measured = (side: ReadSide, path: Path): string => {
    const figure = side.root && valueAtPath(side.root, path);
    const amount = Number(child(figure, 'value')?.data);
    const unit = child(figure, 'unit') ? saidAt(side, [...path, 'unit']) : '';
    return side.view.formats.amount(amount, unit) ?? [side.view.formats.number(amount), unit].filter(Boolean).join(' ');
  };
  const label = clipped(saidAt(after, [...at, 'label']));
  return say.figure(label, measured(before, from), measured(after, at), saidAt(after, [...at, 'date']));
}

function percent({ language }: Telling, share: number | undefined): string | undefined {
  return share === undefined ? undefined : formatsFor(language).percent(share);
}

function stateSaid(telling: Telling, { was, is, successor }: DetailOf<'state'>): string {
  const { say, language } = telling;
  const name = (state: string) => withinSentence(valueLabel(languages[language].words, personaStates, state) ?? state, language);
  const next = successor === undefined ? undefined : namesOf(telling, [successor], 'persona');
  if (is === 'retired' && was !== 'retired') return say.retired(next);
  if (was === 'retired' && is !== 'retired') return say.backInUse(name(is));
  if (was === is) return next ? say.successor(next) : say.noSuccessor;
  return say.state(name(was), name(is));
}

function translationSaid(telling: Telling, { language: code, what, at }: DetailOf<'translation'>): string {
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
