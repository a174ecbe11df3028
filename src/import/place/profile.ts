import { isRecord } from '../../schema/own.ts';
import { type Builder, originOf } from './builder.ts';
import { saidIn } from './content.ts';
import { type Profile, profileOf } from './identity.ts';

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
