import { isRecord } from '../schema/own.ts';
import { STEP } from './mapping-file.ts';
import { labelWords } from './names/label.ts';
import { type Builder, originOf } from './place/builder.ts';
import { fullName, type Heading, headingOf, profileOf } from './place/identity.ts';
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
  const named = identity.filter((entry) => context.resolve(entry.path)?.target === 'name');
  const ids = identity.filter((entry) => !named.includes(entry)).map(textOf);
  const { name, others } = fullName(named.map((entry) => ({ words: labelWords(entry.path.at(-1) ?? ''), text: textOf(entry) })));
  for (const entry of named)
    originOf(builder, 'name', { label: `${entry.path.join(STEP)}: ${textOf(entry)}`, line: entry.line, near: false });
  for (const other of others) builder.notes.push({ label: named[0]?.path.join(STEP) ?? '', text: other });
  for (const entry of identity)
    builder.placings.push({ path: entry.path, target: named.includes(entry) ? 'name' : 'id', sure: 'title', items: 1 });
  for (const other of ids.slice(1)) builder.notes.push({ label: 'id', text: other });
  if (ids[0]) originOf(builder, 'id', { label: ids[0], line: 0, near: false });
  const fromProfile = nameInProfile(builder);
  const heading = draft.title === undefined ? undefined : headingOf(draft.title);
  const fromTitle = heading && placeHeading(builder, heading, draft.title ?? '', name ?? fromProfile, context.resolve);
  const profile = profileOf(String(builder.data.summary ?? builder.data.story ?? ''));
  if (builder.data.role === undefined && nearestRole(builder.data) === undefined && profile?.role) {
    builder.data.role = profile.role;
    originOf(builder, 'role', { label: profile.role, line: 0, near: true });
  }
  fillIn(builder, name ?? fromTitle ?? fromProfile, context);
  return ids[0] ?? heading?.identifier;
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

/** The name in a profile, whose age and role stand for those that nothing else says. */
function nameInProfile(builder: Builder): string | undefined {
  const { data } = builder;
  const profile = [data.summary, data.story].map((text) => profileOf(String(text ?? ''))).find((found) => found !== undefined);
  if (!profile) return undefined;
  if (setAge(builder, profile.age)) originOf(builder, 'demographics', { label: `${profile.name ?? ''}, ${profile.age}`.replace(/^, /, ''), line: 0, near: false });
  return profile.name;
}

/** Puts the heading that opens a persona where it belongs: it is the name, unless there is one, and then the role. */
function placeHeading(builder: Builder, heading: Heading, title: string, name: string | undefined, resolve: Resolve): string | undefined {
  const { data } = builder;
  const { name: whole, short = whole, behind, age } = heading;
  const asRole = resolve([unnamed.title])?.target === 'role' || (name !== undefined && name !== whole);
  originOf(builder, asRole && data.role === undefined ? 'role' : 'name', { label: title, line: 0, near: false });
  builder.placings.push({ path: [unnamed.title], target: asRole ? 'role' : 'name', sure: 'usual', items: 1 });
  if (asRole) {
    if (data.role === undefined) data.role = whole;
    else if (data.role !== whole && !whole.includes(name ?? whole)) builder.notes.push({ label: '', text: whole });
    return undefined;
  }
  if (age !== undefined) setAge(builder, age);
  if (behind !== undefined && data.role === undefined) {
    data.role = behind;
    return short;
  }
  return age !== undefined && behind === undefined ? short : whole;
}

function setAge({ data }: Builder, age: number): boolean {
  const facts = isRecord(data.demographics) ? data.demographics : {};
  if (facts.age !== undefined || age > 120) return false;
  data.demographics = { age, ...facts };
  return true;
}

/** A paragraph is no name, though somebody wrote it under « Rôle ». */
const isLongRole = (role: string): boolean => role.length > 80;

/** A persona needs a role to be told from the others: what stands for one elsewhere serves. */
function nearestRole(data: Record<string, unknown>): unknown {
  const { job, demographics } = data;
  return (isRecord(job) ? job.title : undefined) ?? (isRecord(demographics) ? demographics.occupation : undefined);
}
