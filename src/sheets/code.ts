import { hash } from 'node:crypto';
import { buyingGroupOf } from '../facts/buying-group.ts';
import { homesOf, ofHandbook, type Persona, segmentsAndIcps } from '../facts/relations.ts';
import { aliasesOf, allOf, type Entity, isOfKind } from '../handbook/handbook.ts';
import { firstWordingOf } from '../languages/first-wording.ts';
import { formerHues } from '../reading/hue.ts';
import type { View } from '../reading/view.ts';
import { isRecord } from '../schema/own.ts';
import { departmentSheetOf } from './department.ts';
import { groupSheetOf } from './group.ts';
import { type Poster, posterOf } from './poster.ts';
import { segmentSheetOf } from './segment.ts';
import type { Sheet, SheetHead } from './sheet.ts';

/** Crockford’s base 32: no letter that is taken for another or for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** How many letters tell whose sheet it is, and how many what stands on it. */
const LENGTHS = { whose: 6, says: 5 } as const;

/** What a sheet is about. */
export interface Subject {
  entity: Entity<'persona' | 'segment' | 'icp'>;
  /** The department that it is for, where it is for one. */
  department?: string;
  /** Those whom a persona is compared with, where it is. */
  beside?: readonly Persona[];
  /** Set where it shows the buying group of an ICP, rather than the ICP itself. */
  group?: true;
}

/** As much of it as a code needs. */
interface CodedSubject extends Pick<Subject, 'department' | 'group'> {
  entity: Pick<Subject['entity'], 'kind' | 'id'>;
}

/** The code of what is said of a subject today. It is made of the words that the first sheets were printed in: rewording the interface makes none out of date. */
export function codeOfSheet(view: View, subject: Subject, whole: SheetHead): string {
  const first = asFirstPrinted(view);
  return codeFor(view, subject, first === view ? whole : wholeSheetOf(first, subject));
}

/**
 * The code of a sheet, `k3f9x2-7qm4p`. Its first half says whose sheet it is and stays, so that an old sheet is known again;
 * the other is made of what the sheet says of its subject and on what that rests, and not of who looks after it or how old it
 * is: so a sheet stays current when it is reviewed, and when it ages.
 */
export function codeFor(view: View, subject: CodedSubject, whole: SheetHead): string {
  return `${whoseFor(view, subject)}-${saysOf(whole, asCoded)}`;
}

/** The other half of a code. */
function saysOf({ notices: _, imprint, ...content }: SheetHead, asWritten: (key: string, value: unknown) => unknown): string {
  return short(JSON.stringify({ ...content, grounds: imprint.grounds }, asWritten), LENGTHS.says);
}

/**
 * The codes of a sheet that says the same, printed when one of those whom it shows had another id: nobody reads an id on paper, so
 * that it stays current, in the colour of then.
 */
export function formerCodesOf(view: View, subject: Subject, whole: SheetHead): string[] {
  const former = formerIds(view.handbook);
  if (former.size === 0) return [];
  const first = asFirstPrinted(view);
  const sheet = first === view ? whole : wholeSheetOf(first, subject);
  const { kind, id } = subject.entity;
  return [...idsOn(view, subject, sheet)].flatMap((one) =>
    (former.get(one) ?? []).map((old) => {
      const hues = formerHues(view.handbook, one, old);
      const said = saysOf(sheet, (key, value) => {
        if (key === 'id' && value === one) return old;
        return key === 'hue' && typeof value === 'number' ? (hues.get(value) ?? value) : asCoded(key, value);
      });
      return `${whoseFor(view, { ...subject, entity: { kind, id: one === id ? old : id } })}-${said}`;
    }),
  );
}

/** Those whom a sheet shows, and those whose hue it bears. */
function idsOn({ handbook }: View, { entity }: Subject, sheet: SheetHead): Set<string> {
  const ids = new Set(isOfKind(entity, 'persona') ? homesOf(handbook, entity).map(({ id }) => id) : []);
  saysOf(sheet, (key, value) => {
    if (key === 'id' && typeof value === 'string') ids.add(value);
    return value;
  });
  return ids;
}

/** The ids that those had who stand on sheets, by the present ones. */
const formerIds = ofHandbook((handbook): ReadonlyMap<string, readonly string[]> => {
  const all = [...allOf(handbook, 'persona'), ...segmentsAndIcps(handbook)];
  return new Map(all.flatMap((entity) => (aliasesOf(entity).length > 0 ? [[entity.id, aliasesOf(entity)] as const] : [])));
});

/** The same handbook in the words that the first sheets were printed in. */
function asFirstPrinted(view: View): View {
  const known = firstViews.get(view);
  if (known) return known;
  const wording = firstWordingOf(view.wording);
  const made = wording === view.wording ? view : { ...view, words: wording.words, wording };
  firstViews.set(view, made);
  return made;
}

const firstViews = new WeakMap<View, View>();

/** The first half of a code. Each language and each readership has sheets of its own. */
export function whoseFor({ handbook, language }: View, { entity: { kind, id }, department = '', group }: CodedSubject): string {
  return short([kind, id, group ? '/group' : department, language, handbook.readers].join('/'), LENGTHS.whose);
}

/** Labels say the same whatever they are marked as, and quotations whatever space stands within their marks. */
function asCoded(_: string, value: unknown): unknown {
  const isLabel = isRecord(value) && typeof value.text === 'string' && typeof value.lang === 'string' && Object.keys(value).length === 2;
  const said = isLabel ? value.text : value;
  return typeof said === 'string' ? said.replaceAll('«\u00A0', '«\u202F').replaceAll('\u00A0»', '\u202F»') : said;
}

function short(text: string, length: number): string {
  const bits = BigInt(`0x${hash('sha256', text, 'hex').slice(0, 16)}`);
  return Array.from({ length }, (_, at) => ALPHABET[Number((bits >> BigInt(5 * at)) & 31n)]).join('');
}

/** What is said of a subject on paper, on the largest of its sheets. */
export function wholeSheetOf(view: View, { entity, department, group }: Subject): Sheet | Poster {
  if (group && entity.kind === 'icp') return groupSheetOf(view, buyingGroupOf(view.handbook, entity));
  if (entity.kind !== 'persona') return segmentSheetOf(view, entity);
  return department === undefined ? posterOf(view, entity) : departmentSheetOf(view, entity, department);
}

/** All whose words stand on the sheet of a subject: those of a buying group, and those who are compared, too. */
export function shownOn(
  { handbook }: Pick<View, 'handbook'>,
  { entity, group, beside = [] }: Pick<Subject, 'entity' | 'group' | 'beside'>,
): Subject['entity'][] {
  const members = group && entity.kind === 'icp' ? buyingGroupOf(handbook, entity).members : [];
  return [entity, ...beside, ...members.map(({ persona }) => persona)];
}
