import { type EvidenceData, stances } from './evidence.ts';
import { isRecord } from './own.ts';

/** One reference of a statement to what it rests on, as its schema leaves it. */
export function isEvidence(value: unknown): value is EvidenceData {
  if (!isRecord(value)) return false;
  return typeof value.ref === 'string' && stances.some((stance) => stance === value.stance);
}

/** A reference as evidence gives it: `record#verbatim`, or a whole record. */
interface PartReference {
  id: string;
  /** The id of the part; undefined where the whole is meant. */
  part: string | undefined;
}

/** Takes a reference to evidence apart. */
export function readReference(reference: string): PartReference {
  const [id = '', part] = reference.split('#', 2);
  return { id, part };
}

/** Puts a reference to evidence together. */
export function referenceTo(id: string, part: string | undefined): string {
  return part === undefined ? id : `${id}#${part}`;
}
