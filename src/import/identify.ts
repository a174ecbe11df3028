import { isRecord } from '../schema/own.ts';
import { STEP } from './mapping-file.ts';
import { labelWords } from './names/label.ts';
import { nameLikeness } from './people/likeness.ts';
import { type Builder, originOf } from './place/builder.ts';
import { fullName, type Heading, headingOf } from './place/identity.ts';
import { homeOf, nearestRole, placeHome, placeRoleLine, placeSaid, placeWork, profileIn } from './place/profile.ts';
import { type Tell, textFrom } from './place/values.ts';
import type { Resolve } from './resolve.ts';
import { type Draft, type TreeEntry, unnamed } from './tree.ts';

export interface IdentifyContext {
  resolve: Resolve;
  tell: Tell;
  /** The role of a persona whose source names none: the check asks for it. */
  placeholder: string;
  /** What a persona without a name is called: the name of its file. */
  fallbackName: string;
}

/** Finds out who it is: name, role, age, state. Gives back the id that the source uses. */
export function identify(builder: Builder, draft: Draft, identity: readonly TreeEntry[], context: IdentifyContext): string | undefined {
  const textOf = ({ items }: TreeEntry) => textFrom(items, 'line', undefined, context.tell);
  const named = identity.filter((entry) => entry.isName || context.resolve(entry.path)?.target !== 'id');
  const ids = identity.filter((entry) => !named.includes(entry)).map(textOf);
  const { name: typed, others } = fullName(named.map((entry) => ({ words: labelWords(entry.path.at(-1) ?? ''), text: textOf(entry) })));
  const name = typed === undefined ? undefined : placeCalled(builder, typed);
  for (const entry of named)
    originOf(builder, 'name', { label: `${entry.path.join(STEP)}: ${textOf(entry)}`, line: entry.line, near: false });
  for (const other of others) builder.notes.push({ label: named[0]?.path.join(STEP) ?? '', text: other });
  for (const entry of identity)
    builder.placings.push({ path: entry.path, target: named.includes(entry) ? 'name' : 'id', sure: 'title', items: 1 });
  for (const other of ids.slice(1)) builder.notes.push({ label: 'id', text: other });
  if (ids[0]) originOf(builder, 'id', { label: ids[0], line: 0, near: false });
  const heading = draft.title === undefined ? undefined : headingOf(draft.title);
  const fromProfile = nameInProfile(builder, draft.isKey ? undefined : heading);
  const fromTitle =
    heading &&
    (draft.isKey
      ? nameOfKey(builder, heading, name)
      : placeHeading(builder, heading, draft.title ?? '', name ?? fromProfile, context.resolve));
  placeRoleLine(builder);
  placeHome(builder);
  const work = profileIn(builder)?.role;
  placeWork(builder, work === homeOf(builder) ? undefined : work);
  placeSaid(builder);
  fillIn(builder, name ?? fromTitle ?? fromProfile, context);
  return ids[0] ?? (draft.isKey ? heading?.name : heading?.identifier);
}

/** What a persona cannot do without, where the source gives it elsewhere or not at all. */
function fillIn({ data, told }: Builder, name: string | undefined, { placeholder, fallbackName }: IdentifyContext): void {
  const role = data.role ?? nearestRole(data);
  data.name = name ?? (typeof role === 'string' && !isLongRole(role) ? role : undefined) ?? fallbackName;
  if (name === undefined) told.push({ kind: 'name-from-file', persona: '', text: String(data.name) });
  data.role ??= role;
  if (data.role === undefined) {
    data.role = placeholder;
    told.push({ kind: 'no-role', persona: '', text: placeholder });
  }
  data.state ??= 'proto';
}

/** The key of somebody in a map is mostly their id, and their name only where there is no other: `lena-weber`. */
function nameOfKey(builder: Builder, { name: key }: Heading, name: string | undefined): string | undefined {
  originOf(builder, name === undefined ? 'name' : 'id', { label: key, line: 0, near: name === undefined });
  builder.placings.push({ path: [unnamed.title], target: name === undefined ? 'name' : 'id', sure: 'usual', items: 1 });
  if (name !== undefined || key === '' || /^\d+$/.test(key)) return undefined;
  if (!/^[\p{Ll}\d_-]+$/u.test(key)) return key;
  return key
    .split(/[_-]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The name in a profile, whose age and role stand for those that nothing else says. */
function nameInProfile(builder: Builder, heading: Heading | undefined): string | undefined {
  const profile = profileIn(builder);
  if (!profile) return undefined;
  if (setAge(builder, profile.age))
    originOf(builder, 'demographics', { label: `${profile.name ?? ''}, ${profile.age}`.replace(/^, /, ''), line: 0, near: false });
  const { name: whole = '', short = whole } = heading ?? {};
  const isOther =
    profile.name !== undefined && profile.role === undefined && nameLikeness(short) > 0 && labelWords(short) !== labelWords(profile.name);
  if (!isOther || short.includes(profile.name ?? '')) return profile.name;
  // « Donor, 77 » below a name says what they do.
  placeWork(builder, profile.name);
  return undefined;
}

/** The name of somebody who is called `Clara Martin, buyer` where only a name is asked for: what stands behind it goes where it belongs. */
function placeCalled(builder: Builder, typed: string): string {
  const { short, behind, age } = headingOf(typed);
  // `Martin, Clara` is one name.
  if (short === undefined || nameLikeness(short) < 0.5 || nameLikeness(behind ?? '') > 0.7 || (behind ?? age) === undefined) return typed;
  if (age !== undefined) setAge(builder, age);
  if (behind !== undefined) placeBehind(builder, behind);
  return short;
}

/** Puts the heading that opens a persona where it belongs: it is the name, unless there is one, and then the role. */
function placeHeading(builder: Builder, heading: Heading, title: string, name: string | undefined, resolve: Resolve): string | undefined {
  const { data } = builder;
  const { name: whole, age } = heading;
  if (whole === '') {
    builder.notes.push({ label: '', text: title });
    return undefined;
  }
  const [short, behind] = sides(heading, String(data.story ?? data.summary ?? ''));
  const isSame = name !== undefined && labelWords(short) === labelWords(name);
  const asRole = resolve([unnamed.title])?.target === 'role' || (name !== undefined && name !== whole && !isSame);
  originOf(builder, asRole && data.role === undefined ? 'role' : 'name', { label: title, line: 0, near: false });
  builder.placings.push({ path: [unnamed.title], target: asRole ? 'role' : 'name', sure: 'usual', items: 1 });
  if (asRole) {
    if (data.role === undefined) data.role = whole;
    else if (data.role !== whole && !whole.includes(name ?? whole)) builder.notes.push({ label: '', text: whole });
    return undefined;
  }
  if (age !== undefined) setAge(builder, age);
  if (behind !== undefined) {
    placeBehind(builder, behind);
    return short;
  }
  return age !== undefined && behind === undefined ? short : whole;
}

/** What begins so says what somebody is. */
const ARTICLE = /^(?:(?:an?|the|une?|l[ae]s?|der|die|das|ein|eine)\s|l['’])/i;

/** Which side of a sign is the name: the one that looks like one, or that is spoken of below; else the first. */
function sides({ name: whole, short = whole, behind }: Heading, words: string): [string, string | undefined] {
  if (behind === undefined) return [short, undefined];
  const isSpokenOf = (side: string) => words.includes(`${side.split(/\s+/)[0]} `);
  const likely = (side: string) => (ARTICLE.test(side) ? 0 : nameLikeness(side)) + (isSpokenOf(side) ? 0.5 : 0);
  const [first, second] = [likely(short), likely(behind)];
  return second > first + 0.15 ? [behind, short] : [short, behind];
}

/** What stands behind a name is the role, unless there is one: then it says who they are once more. */
function placeBehind({ data, notes }: Builder, behind: string): void {
  const { role } = data;
  if (role === undefined) data.role = behind;
  else if (typeof role === 'string' && isLongRole(role)) {
    data.role = behind;
    data.story = [role, data.story].filter(Boolean).join('\n\n');
  } else if (!String(role).toLowerCase().includes(behind.toLowerCase())) {
    if (data.summary === undefined) data.summary = behind;
    else notes.push({ label: '', text: behind });
  }
}

function setAge({ data }: Builder, age: number): boolean {
  const facts = isRecord(data.demographics) ? data.demographics : {};
  if (facts.age !== undefined || age > 120) return false;
  data.demographics = { age, ...facts };
  return true;
}

/** A paragraph is no name, though somebody wrote it under « Rôle ». */
const isLongRole = (role: string): boolean => role.length > 80;
