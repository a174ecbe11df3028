import { OTHERS } from '../../schema/snapshot.ts';
import { type Contacts, withContacts } from '../contacts.ts';
import { type Column, readColumns } from '../explore/columns.ts';
import type { Source } from '../export/read-export.ts';
import { ENGINE, MACHINE, needPackages } from '../optional-packages.ts';
import { inOrder, type RuledSegment } from '../rules/compile.ts';
import type { Labels } from './labels.ts';
import { type Calibration, calibrate, LEAST_LABELLED, type Sample, type Suggestion, suggestAll } from './suggest.ts';

/** Which contacts are to be given their segment, and whether a persona is to be suggested. */
export interface Assigning extends Source {
  segments: readonly RuledSegment[];
  suggest?: { labels: Labels; confidence: number; seed: number } | undefined;
  stage?: (stage: 'reading' | 'assigning' | 'learning' | 'suggesting') => void;
  done?: (done: number, all: number) => void;
}

/** One contact, as the CRM takes it back. */
export interface AssignedContact {
  id: string;
  segment: string;
  /** The segments whose rules it meets, in their order. */
  rules: readonly string[];
  /** What people have said of it, which is never written over. */
  given?: string;
  suggested?: { persona: string; confidence: number };
}

export interface Assigned {
  contacts: readonly AssignedContact[];
  /** Where personas were suggested. */
  calibration?: Calibration & {
    personas: readonly string[];
    labelled: number;
    /** Labelled contacts that are not in the export. */
    strangers: number;
    /** Segments of which the sample knows too few contacts for anything to be suggested in them. */
    unknown: readonly string[];
  };
}

/** The sample cannot be learnt from: too few contacts of some personas, or of personas at all. */
export class TooFewLabelled extends Error {
  readonly personas: readonly { persona: string; contacts: number }[];
  constructor(personas: readonly { persona: string; contacts: number }[]) {
    super('too few labelled contacts');
    this.personas = personas;
  }
}

/** What was learnt from the sample tells personas apart no better than chance. */
export class NothingLearnt extends Error {
  readonly calibration: Calibration;
  constructor(calibration: Calibration) {
    super('nothing learnt');
    this.calibration = calibration;
  }
}

/**
 * Gives each contact its one segment, and where that is asked for, suggests a persona.
 * @throws {ExportFaults | NoPackage | TooFewLabelled | NothingLearnt}
 */
export async function assign(order: Assigning): Promise<Assigned> {
  if (order.suggest) needPackages(ENGINE, MACHINE);
  order.stage?.('reading');
  const segments = inOrder(order.segments);
  const rules = segments.map(({ rule }) => rule);
  return withContacts(order, rules, (contacts) => assignWith(contacts, segments, order));
}

async function assignWith({ engine, plan, ...all }: Contacts, segments: readonly RuledSegment[], order: Assigning): Promise<Assigned> {
  order.stage?.('assigning');
  const own = await all.segments(segments);
  const met: Float64Array[] = [];
  for (const { rule } of segments) met.push(await all.meeting(rule));
  const rulesOf = (row: number) => segments.flatMap(({ id }, at) => (met[at]?.[row] === 1 ? [id] : []));
  const contacts = all.ids.map((id, row): AssignedContact => ({ id, segment: own[row] ?? OTHERS, rules: rulesOf(row) }));
  if (!order.suggest) return { contacts };
  const columns = await readColumns(engine, [...plan.people.fields, ...(plan.deeds?.fields ?? [])], order.at);
  return suggestFor(contacts, columns, order, order.suggest);
}

async function suggestFor(
  contacts: readonly AssignedContact[],
  columns: readonly Column[],
  order: Assigning,
  { labels, confidence, seed }: NonNullable<Assigning['suggest']>,
): Promise<Assigned> {
  const sample = sampleOf(contacts, labels);
  const counts = sample.personas.map((persona, one) => ({
    persona,
    contacts: sample.labels.reduce((sum, label) => sum + (label === one ? 1 : 0), 0),
  }));
  const few = counts.filter((one) => one.contacts < LEAST_LABELLED);
  if (few.length > 0 || counts.length < 2) throw new TooFewLabelled(few.length > 0 ? few : counts);
  order.stage?.('learning');
  const calibration = await calibrate(columns, sample, confidence, seed);
  if (!calibration.isEnough) throw new NothingLearnt(calibration);
  order.stage?.('suggesting');
  const known = knownSegments(contacts, sample);
  const asked = Uint8Array.from(contacts, ({ id, segment }) => (known.has(segment) && !labels.personaOf.has(id) ? 1 : 0));
  const suggestions = await suggestAll(columns, sample, asked, confidence, seed, order.done);
  return {
    contacts: contacts.map((contact, row) => withPersona(contact, labels, sample, suggestions[row])),
    calibration: {
      ...calibration,
      personas: sample.personas,
      labelled: sample.rows.length,
      strangers: labels.personaOf.size - sample.rows.length,
      unknown: [...new Set(contacts.map(({ segment }) => segment))].filter((segment) => !known.has(segment)).sort(),
    },
  };
}

function withPersona(contact: AssignedContact, { personaOf }: Labels, { personas }: Sample, suggestion?: Suggestion): AssignedContact {
  const given = personaOf.get(contact.id);
  if (given !== undefined) return { ...contact, given };
  const persona = suggestion && personas[suggestion.persona];
  return persona === undefined ? contact : { ...contact, suggested: { persona, confidence: suggestion?.confidence ?? 0 } };
}

/** A segment of which the sample has fewer contacts is another world, of which it says nothing. */
const LEAST_OF_SEGMENT = 10;

function knownSegments(contacts: readonly AssignedContact[], { rows }: Sample): Set<string> {
  const counts = Map.groupBy(rows, (row) => contacts[row]?.segment ?? OTHERS);
  return new Set([...counts].flatMap(([segment, own]) => (own.length >= LEAST_OF_SEGMENT ? [segment] : [])));
}

/** The labelled contacts that are in the export. */
function sampleOf(contacts: readonly AssignedContact[], { personaOf }: Labels): Sample {
  const rows = contacts.flatMap(({ id }, row) => (personaOf.has(id) ? [row] : []));
  const said = rows.map((row) => personaOf.get(contacts[row]?.id ?? '') ?? '');
  const personas = [...new Set(said)].sort();
  return { personas, rows: Uint32Array.from(rows), labels: Uint8Array.from(said, (persona) => personas.indexOf(persona)) };
}
