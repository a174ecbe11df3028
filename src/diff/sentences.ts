import { targetOf } from '../facts/evidence.ts';
import { resolve } from '../facts/relations.ts';
import { type Entity, nameOf } from '../handbook/handbook.ts';
import { fill, formatsFor, type Language, languageNameIn, languages, spokenIn, typeset, valueLabel } from '../languages/index.ts';
import { withinSentence } from '../languages/typography.ts';
import { entityTitle } from '../reading/label.ts';
import { child, valueAtPath } from '../reading/value.ts';
import { personaStates } from '../schema/persona.ts';
import type { Path } from '../schema/walk.ts';
import type { Detail, DetailOf, EntityChange } from './change.ts';
import { labelAt, placeAt, type ReadSide, readIn, saidAt, shown } from './said.ts';

/** What is told of one change, in a language. */
export interface ToldChange {
  /** Whose it is: `Clara Morel`, `Étude « … »`. */
  title: string;
  /** All of it as one sentence: `Clara Morel : un frein ajouté (« Le prix ») ; citation remplacée.` */
  sentence: string;
  /** The same in parts, each of which could stand alone. */
  parts: string[];
  /** Old and new words, one line each, where a sentence has no room for them. */
  points: string[];
}

/** Beyond this, items are counted. */
const MOST_NAMED = 3;
/** Letters of one text that a sentence quotes. */
const MOST_LETTERS = 70;

/** Tells a change in a language of readers; where the tool does not speak it, in the one that it speaks to them. */
export function changeSentences(change: EntityChange, language: string): ToldChange {
  return new Teller(change, language).told();
}

/** Details that one part of a sentence tells together. */
interface Group {
  details: Detail[];
  department?: string;
  item?: string;
}

class Teller {
  private readonly say: Language['changes'];
  private readonly language: string;
  private readonly before: ReadSide;
  private readonly after: ReadSide;
  private readonly points: string[] = [];

  private readonly change: EntityChange;

  constructor(change: EntityChange, asked: string) {
    this.change = change;
    this.language = spokenIn(asked);
    this.say = languages[spokenIn(asked)].changes;
    ({ before: this.before, after: this.after } = readIn(change, asked));
  }

  told(): ToldChange {
    const { say, change } = this;
    const title = this.title();
    if (change.what === 'new') return this.finished(title, [], this.set(`${this.newPage()}.`));
    if (change.what === 'removed') {
      const parts = [...this.parts(), ...this.sheet()];
      const gone = this.removedPage();
      return this.finished(title, parts, this.set(parts.length > 0 ? say.sentence(gone, parts) : `${gone}.`));
    }
    const parts = change.what === 'unreadable' ? [say.unreadable] : [...this.parts(), ...this.sheet()];
    return this.finished(title, parts, this.set(say.sentence(title, parts)));
  }

  private finished(title: string, parts: string[], sentence: string): ToldChange {
    return {
      title: this.set(title),
      parts: parts.map((part) => this.set(part)),
      sentence,
      points: this.points.map((one) => this.set(one)),
    };
  }

  private set(text: string): string {
    return typeset(text, this.language);
  }

  private quoted(text: string): string {
    return fill(languages[spokenIn(this.language)].words.value.quoted, { text });
  }

  private clipped(text: string): string {
    if (text.length <= MOST_LETTERS) return text;
    const cut = text.slice(0, MOST_LETTERS);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2)).trimEnd()}…`;
  }

  /** What a change is of. */
  private title(): string {
    const { change, say, language } = this;
    if (change.kind === 'words') return say.title.words(languageNameIn(change.id, language));
    if (change.kind === 'config') return say.title.config();
    return say.title[change.kind](this.clipped(this.nameNow()));
  }

  private nameNow(): string {
    const { change, after, before } = this;
    const entity = change.after ?? change.before;
    return entity ? this.titleOf(entity, change.after ? after : before) : change.id;
  }

  private titleOf(entity: Entity, { view }: ReadSide): string {
    return shown(entityTitle(view, entity).text || nameOf(entity));
  }

  private newPage(): string {
    const { change, say, after } = this;
    if (change.kind === 'config' || change.kind === 'words' || !change.after) return this.title();
    const at = (key: string) => (child(after.root, key) ? saidAt(after, [key]) : '');
    const more =
      change.kind === 'record'
        ? [at('kind'), at('date')].join(', ')
        : change.kind === 'persona'
          ? `${at('role')} (${at('state').toLowerCase()})`
          : at('summary');
    return say.new[change.kind](this.nameNow(), change.kind === 'record' || change.kind === 'persona' ? more : this.clipped(more));
  }

  private removedPage(): string {
    const { change, say, before } = this;
    if (change.kind === 'config' || change.kind === 'words') return this.title();
    if (change.kind !== 'record') return say.removedPage[change.kind](this.nameNow());
    const day = change.before?.kind === 'record' ? before.view.formats.wholeMonth(change.before.data.date) : '';
    return say.removedPage.record([saidAt(before, ['kind']), day].filter(Boolean).join(', '));
  }

  private sheet(): string[] {
    const { change, say, after } = this;
    const { sheet } = change;
    if (!sheet) return [];
    const names = sheet.departments.map((id) => placeAt(after, ['guidance', id]).department ?? id);
    const wall = say.sheet[sheet.wall];
    return [
      ...(change.details.length === 0 && sheet.wall === 'reprint' ? [`${wall} (${say.sheet.near})`] : [wall]),
      ...(names.length > 0 && sheet.wall !== 'take-down' ? [say.sheet.departments(this.list(names))] : []),
    ];
  }

  private list(items: readonly string[]): string {
    return formatsFor(this.language).list(items);
  }

  /** All that changed, a part for each sort of it. */
  private parts(): string[] {
    const { say } = this;
    const departments = new Map<string, string[]>();
    const parts: (string | string[])[] = [];
    for (const group of this.groups()) {
      const said = this.phrase(group);
      const whole = group.item ? say.ofItem(this.quoted(this.clipped(group.item)), said) : said;
      if (group.department === undefined) {
        parts.push(whole);
        continue;
      }
      const known = departments.get(group.department);
      if (known) known.push(whole);
      else {
        const own = [say.forDepartment(group.department, whole)];
        departments.set(group.department, own);
        parts.push(own);
      }
    }
    return parts.map((part) => (typeof part === 'string' ? part : part.join(', ')));
  }

  private groups(): Group[] {
    const groups = new Map<string, Group>();
    for (const detail of this.change.details) {
      const side = 'at' in detail && detail.at ? this.after : this.before;
      const path = pathOf(detail);
      const place = path && detail.type !== 'evidence' && detail.type !== 'moved' ? placeAt(side, path) : {};
      const key = JSON.stringify([groupKey(detail), place]);
      const group = groups.get(key) ?? { details: [], ...place };
      group.details.push(detail);
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  private phrase({ details }: Group): string {
    const [first] = details;
    const { say, language, after, before } = this;
    if (!first) return '';
    switch (first.type) {
      case 'added':
        return this.items(details, say.added, say.addedTo);
      case 'removed':
        return this.items(details, say.removed, say.removedFrom);
      case 'reworded':
        return this.reworded(details as DetailOf<'reworded'>[]);
      case 'moved':
        return say.moved(this.quoted(this.clipped(saidAt(after, first.at))), labelAt(before, first.from), labelAt(after, first.at));
      case 'order':
        return say.order(labelAt(after, first.at));
      case 'value':
        return this.value(first);
      case 'prose':
        return this.prose(first);
      case 'evidence':
        return this.evidence(details as DetailOf<'evidence'>[]);
      case 'figure':
        return this.figure(first);
      case 'coverage':
        return say.coverage(this.percent(first.was), this.percent(first.is));
      case 'state':
        return this.state(first);
      case 'address':
        return first.kept ? say.address.kept : say.address.lost;
      case 'merged':
        return say.merged(
          this.named([first.into], this.change.kind === 'config' || this.change.kind === 'words' ? 'persona' : this.change.kind),
        );
      case 'linked':
        return [
          ...(first.gained.length > 0 ? [say.linked[first.to].gained(this.named(first.gained, first.to))] : []),
          ...(first.lost.length > 0 ? [say.linked[first.to].lost(this.named(first.lost, first.to, before))] : []),
        ].join(', ');
      case 'reviewed':
        return say.reviewed(formatsFor(language).date(first.day));
      case 'review-due':
        return say.reviewDue;
      case 'translation':
        return this.translation(first);
      case 'words':
        return say.words(first.count);
      case 'picture':
        return say.picture;
    }
  }

  private items(
    details: readonly Detail[],
    withNoun: (noun: Language['changes']['nouns'][string], n: number, said: string) => string,
    without: (list: string, said: string) => string,
  ): string {
    const [first] = details;
    if (!first) return '';
    const side = 'at' in first && first.at ? this.after : this.before;
    const told = details.flatMap((one) => {
      const path = pathOf(one);
      return path && !one.withheld ? [saidAt(side, path)] : [];
    });
    const path = pathOf(first) ?? [];
    const noun = this.say.nouns[listKey(path)];
    const said = this.someOf(told);
    return noun ? withNoun(noun, details.length, said) : without(labelAt(side, path), said);
  }

  /** The first of some texts, each quoted, and how many more there are. */
  private someOf(texts: readonly string[]): string {
    const quoted = texts.filter(Boolean).map((text) => this.quoted(this.clipped(text)));
    const named = quoted.slice(0, MOST_NAMED).join(', ');
    return quoted.length > MOST_NAMED ? this.say.more(named, quoted.length - MOST_NAMED) : named;
  }

  private reworded(details: readonly DetailOf<'reworded'>[]): string {
    const { say, after } = this;
    const [first] = details;
    if (!first) return '';
    const isQuote = first.at[0] === 'quote';
    const noun = say.nouns[listKey(first.at)];
    const label = labelAt(after, first.at);
    for (const one of details) this.pointFor(one, isQuote ? say.quote.reworded : (noun && capital(noun[0], this.language)) || label);
    if (isQuote) return say.quote.changed;
    const said = this.someOf(details.map(({ at }) => saidAt(after, at)));
    return noun ? say.reworded(noun, details.length, said) : say.rewordedIn(label, said);
  }

  private pointFor({ withheld, from, at }: DetailOf<'reworded'>, what: string): void {
    if (withheld) return;
    const [was, is] = [saidAt(this.before, from), saidAt(this.after, at)];
    if (was !== is) this.points.push(this.say.rewordedAs(what, this.quoted(was), this.quoted(is)));
  }

  private value({ from, at, withheld }: DetailOf<'value'>): string {
    const { say, before, after } = this;
    const [path, side] = at ? [at, after] : [from ?? [], before];
    const special = path[0] === 'quote' && path.length === 1 ? say.quote : path[0] === 'portrait' ? say.portrait : undefined;
    const state = from && at ? 'changed' : at ? 'added' : 'removed';
    if (special) return special[path.length === 1 || (from && at) ? state : 'changed'];
    const label = labelAt(side, path);
    const low = withinSentence(label, this.language);
    if (!at) return say.valueRemoved(label);
    const is = this.worded(after, at);
    if (!from) return say.valueAdded(label, is.short);
    const was = this.worded(before, from);
    if (was.whole === is.whole) return is.whole ? say.markup(label) : say.changed(label);
    if (withheld) return is.isShort ? say.valueNow(low, is.short) : say.textChanged(label);
    if (was.isShort && is.isShort) return say.value(without(low, is.whole, this.language), was.short, is.short).trim();
    this.points.push(say.rewordedAs(label, this.quoted(was.whole), this.quoted(is.whole)));
    return say.textChanged(label);
  }

  /** A value in words: texts are quoted, all else stands as it is. */
  private worded(side: ReadSide, path: Path): { whole: string; short: string; isShort: boolean } {
    const whole = saidAt(side, path);
    const value = side.root && valueAtPath(side.root, path);
    const isText = value?.role.text !== undefined && value.choices === undefined;
    const short = isText ? this.quoted(this.clipped(whole)) : whole;
    return { whole, short, isShort: whole.length <= MOST_LETTERS };
  }

  private prose({ from, at, added, removed, changed }: DetailOf<'prose'>): string {
    const { say, before, after } = this;
    const label = at ? labelAt(after, at) : from ? labelAt(before, from) : say.body;
    const { paragraphs } = say;
    const said = [
      changed > 0 ? paragraphs.changed(changed) : '',
      added > 0 ? paragraphs.added(added) : '',
      removed > 0 ? paragraphs.removed(removed) : '',
    ].filter(Boolean);
    if (from && !at) return say.valueRemoved(label);
    return !from && at ? say.valueAdded(label, said.join(', ')) : say.prose(label, said.join(', '));
  }

  private evidence(details: readonly DetailOf<'evidence'>[]): string {
    const { say, after } = this;
    for (const { at, gained } of details) {
      const studies = [...new Set(gained.flatMap((ref) => this.studyOf(ref)))];
      if (studies.length > 0) this.points.push(say.evidence.point(this.quoted(this.clipped(saidAt(after, at))), this.list(studies)));
    }
    const said = this.someOf(details.map(({ at }) => saidAt(after, at)));
    return details[0] ? say.evidence[outcomeOf(details[0])](details.length, said) : '';
  }

  private studyOf(reference: string): string[] {
    const target = targetOf(this.after.view.handbook, reference);
    return target ? [this.titleOf(target, this.after)] : [];
  }

  private figure({ from, at }: DetailOf<'figure'>): string {
    const { say, before, after } = this;
    const measured = (side: ReadSide, path: Path): string => {
      const figure = side.root && valueAtPath(side.root, path);
      const amount = Number(child(figure, 'value')?.data);
      const unit = figure && child(figure, 'unit') ? saidAt(side, [...path, 'unit']) : '';
      return side.view.formats.amount(amount, unit) ?? [side.view.formats.number(amount), unit].filter(Boolean).join(' ');
    };
    return say.figure(
      this.clipped(saidAt(after, [...at, 'label'])),
      measured(before, from),
      measured(after, at),
      saidAt(after, [...at, 'date']),
    );
  }

  private percent(share: number | undefined): string | undefined {
    return share === undefined ? undefined : formatsFor(this.language).percent(share);
  }

  private state({ was, is, successor }: DetailOf<'state'>): string {
    const { say, language } = this;
    const name = (state: string) =>
      withinSentence(valueLabel(languages[spokenIn(language)].words, personaStates, state) ?? state, language);
    const next = successor === undefined ? undefined : this.named([successor], 'persona');
    if (is === 'retired' && was !== 'retired') return say.retired(next);
    if (was === 'retired' && is !== 'retired') return say.backInUse(name(is));
    if (was === is) return next ? say.successor(next) : say.changed(labelAt(this.after, ['successor']));
    return say.state(name(was), name(is));
  }

  private named(ids: readonly string[], kind: Entity['kind'], side = this.after): string {
    return this.list(
      ids.map((id) => {
        const entity = resolve(side.view.handbook, kind, id);
        return entity ? this.titleOf(entity, side) : id;
      }),
    );
  }

  private translation({ language: code, what, at }: DetailOf<'translation'>): string {
    const { say, after } = this;
    const name = languageNameIn(code, this.language);
    if (what === 'new' || what === 'removed') return say.translation[what](name);
    const labels = [...new Set(at.map((path) => (path.length === 0 ? say.body : labelOfText(after, path))))];
    const some = labels.slice(0, MOST_NAMED).join(', ');
    const said = labels.length > MOST_NAMED ? say.more(some, labels.length - MOST_NAMED) : some;
    return what === 'changed' ? say.translation.changed(name, at.length) : say.translation.stale(name, at.length, said);
  }
}

/** What a text of a page is called: by the list or the field that it stands in. */
function labelOfText(side: ReadSide, path: Path): string {
  const end = path.findIndex((step) => typeof step === 'number');
  return labelAt(side, end < 0 ? path : path.slice(0, end));
}

function pathOf(detail: Detail): Path | undefined {
  return ('at' in detail && !isPaths(detail.at) ? detail.at : undefined) ?? ('from' in detail ? detail.from : undefined);
}

function isPaths(at: Path | Path[] | undefined): at is Path[] {
  return Array.isArray(at?.[0]);
}

function listKey(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** Details that one part tells together have the same. */
function groupKey(detail: Detail): unknown {
  switch (detail.type) {
    case 'added':
    case 'removed':
    case 'reworded':
      return [detail.type, (pathOf(detail) ?? []).filter((step) => typeof step === 'string')];
    case 'evidence':
      return [detail.type, outcomeOf(detail)];
    default:
      return detail;
  }
}

/** What came of the evidence of a statement. */
function outcomeOf({ was, is, gained, lost }: DetailOf<'evidence'>): Exclude<keyof Language['changes']['evidence'], 'point'> {
  if (was !== 'contested' && is === 'contested') return 'contested';
  if (was === 'contested' && is !== 'contested') return 'settled';
  if (was === 'hypothesis' && is === 'supported') return 'supported';
  if (was === 'supported' && is === 'hypothesis') return 'hypothesis';
  if (gained.length > lost) return 'gained';
  return lost > gained.length ? 'lost' : 'other';
}

function capital(word: string, language: string): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

/** A label that the value says again is left out: `Priorité haute` needs none. */
function without(label: string, value: string, language: string): string {
  return value.toLocaleLowerCase(language).startsWith(label.toLocaleLowerCase(language)) ? '' : label;
}
