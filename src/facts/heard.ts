import type { Entity, Handbook } from '../handbook/handbook.ts';
import { valueAt } from '../handbook/value-at.ts';
import { isRecord } from '../schema/own.ts';
import { referenceTo } from '../schema/reference.ts';
import type { Path } from '../schema/walk.ts';
import { findEvidence } from './evidence.ts';
import type { Persona } from './relations.ts';

/** What a customer said, and where. */
export interface Heard {
  entity: Entity;
  path: Path;
  /** How many statements rest on it. */
  count: number;
}

/** What customers said on whose words a persona rests: those first that support most of it. What its quote rests on is its quote, and is not there. */
export function heardBy(handbook: Handbook, { data, facts }: Persona): Heard[] {
  const heard = new Map<string, Heard>();
  const quoted = new Set<string>();
  for (const { kind, path, id } of facts.references) {
    if (kind !== 'evidence' || isAgainst(data, path)) continue;
    const found = findEvidence(handbook, id);
    if (found?.part?.kind !== 'verbatim') continue;
    const key = referenceTo(found.entity.id, found.part.id);
    if (path[0] === 'quote') quoted.add(key);
    const known = heard.get(key);
    if (known) known.count += 1;
    else heard.set(key, { entity: found.entity, path: found.part.path, count: 1 });
  }
  return [...heard].flatMap(([key, one]) => (quoted.has(key) ? [] : [one])).sort((a, b) => b.count - a.count);
}

/** Whether a reference stands in evidence that contradicts. */
function isAgainst(data: object, path: Path): boolean {
  const given = valueAt(data, path.at(-1) === 'ref' ? path.slice(0, -1) : path);
  return isRecord(given) && given.stance === 'contradicts';
}
