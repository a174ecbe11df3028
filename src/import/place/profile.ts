import { isRecord } from '../../schema/own.ts';
import { type Builder, originOf } from './builder.ts';
import { saidIn } from './content.ts';
import { type Profile, profileOf } from './identity.ts';
import { unmarked } from './text.ts';

/** Words of what somebody does. */
const WORK = 4;

/** What a profile says that somebody does: their role, or their occupation where they have another role. */
export function placeWork(builder: Builder, work: string | undefined): void {
  const { data } = builder;
  if (work === undefined) return;
  if (data.role === undefined && nearestRole(data) === undefined) {
    data.role = work;
    originOf(builder, 'role', { label: work, line: 0, near: true });
    return;
  }
  const facts = isRecord(data.demographics) ? data.demographics : {};
  const isKnown = String(data.role).toLowerCase().includes(work.toLowerCase()) || nearestRole(data) !== undefined;
  if (isKnown || work.split(/\s+/).length > WORK) return;
  data.demographics = { ...facts, occupation: work };
  originOf(builder, 'demographics', { label: work, line: 0, near: true });
}

/** Where nothing else is quoted, what somebody says in their story is, and stays there too. */
export function placeSaid(builder: Builder): void {
  const { quote, story } = builder.data;
  const said = quote === undefined ? saidIn(String(story ?? '')) : undefined;
  if (said === undefined) return;
  builder.data.quote = said;
  originOf(builder, 'quote', { label: said, line: 0, near: true });
}

/** The profile with which what is told of somebody begins. */
export function profileIn({ data }: Builder): Profile | undefined {
  for (const text of [data.summary, data.story]) {
    const found = profileOf(String(text ?? '').replace(/^- /, ''));
    if (found) return found;
  }
  return undefined;
}

/** A persona needs a role to be told from the others: what stands for one elsewhere serves. */
export function nearestRole(data: Record<string, unknown>): unknown {
  const { job, demographics } = data;
  return (isRecord(job) ? job.title : undefined) ?? (isRecord(demographics) ? demographics.occupation : undefined);
}

/** Words of a role that stands alone on a line. */
const LONGEST_ROLE = 8;
/** What follows a verb rather than a noun: “Runs before work” is no role, “Maths student” is one. */
const AFTER_VERB = /^(?:an?|the|his|her|their|its|for|in|at|on|to|with|from|before|every|all|most|some|no|not|out|up|by|\d.*)$/i;

/** A role that stands alone on the first line that is told of somebody, or is all that is said of them in short, is their role. */
export function placeRoleLine(builder: Builder): void {
  const { data } = builder;
  if (data.role !== undefined || nearestRole(data) !== undefined) return;
  const key = isRoleLine(data.summary) ? 'summary' : 'story';
  const [typed = '', ...rest] = String(data[key] ?? '').split('\n\n');
  const first = unmarked(typed);
  if (!isRoleLine(first)) return;
  data.role = first;
  if (rest.length > 0) data[key] = rest.join('\n\n');
  else delete data[key];
  // Where it came from is where its text did.
  const from = builder.origins.get(key) ?? [];
  for (const origin of from) originOf(builder, 'role', { ...origin, near: true });
  if (from.length === 0) originOf(builder, 'role', { label: first, line: 0, near: true });
}

function isRoleLine(text: unknown): boolean {
  const line = String(text ?? '');
  const words = line.split(/\s+/);
  const isLine = /^\p{Lu}/u.test(line) && !/[.!?…:;"»”*\d\n]|^\W/u.test(line) && words.length <= LONGEST_ROLE;
  return isLine && !(/[^s]s$/.test(words[0] ?? '') && AFTER_VERB.test(words[1] ?? 'the'));
}

/** What stands last in `38 ans, caissière, Tours` is where they live, and so is all that follows the age of somebody with another role. */
export function placeHome(builder: Builder): void {
  const { data } = builder;
  const facts = isRecord(data.demographics) ? data.demographics : {};
  const [, ...parts] = String(data.summary ?? '')
    .split(',')
    .map((part) => part.trim());
  const last = parts.at(-1)?.replace(/\.$/, '') ?? '';
  const isPlace = /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{L}[\p{Ll}\p{M}]+){0,3}$/u.test(last);
  if (!isPlace || facts.place !== undefined || profileOf(String(data.summary)) === undefined) return;
  if (parts.length < 2 && data.role === undefined) return;
  data.demographics = { ...facts, place: last };
  originOf(builder, 'demographics', { label: last, line: 0, near: true });
}

/** Where somebody lives. */
export const homeOf = ({ data }: Builder): unknown => (isRecord(data.demographics) ? data.demographics.place : undefined);
