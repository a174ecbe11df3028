import type { Entity } from '../handbook/handbook.ts';
import { handbookFrom } from '../handbook/load.ts';
import { changesOf, type FileChange, filesAfter } from './change.ts';
import type { Edit } from './edit.ts';
import { type Content, proveSound, refuseUnsound } from './whole.ts';

/**
 * Plans that a persona is retired: its state, and who is read in its place. Pure; proved on the whole handbook.
 * @throws {EditFault}
 */
export function planRetire(content: Content, persona: Entity<'persona'>, successor: Entity<'persona'> | undefined): FileChange[] {
  const edits = new Map([[persona.file, [...keyEdits(persona, 'state', 'retired', 'role'), ...successorEdits(persona, successor)]]]);
  refuseUnsound(content, edits);
  const changes = changesOf(content.files, edits);
  proveSound(content, handbookFrom(filesAfter(content.files, changes)));
  return changes;
}

function successorEdits(persona: Entity<'persona'>, successor: Entity<'persona'> | undefined): Edit[] {
  return successor ? keyEdits(persona, 'successor', successor.id, 'state') : [];
}

function keyEdits({ source }: Entity, key: string, value: string, after: string): Edit[] {
  return typeof source.data[key] === 'string' ? [{ do: 'set', path: [key], value }] : [{ do: 'add', path: [], key, value, after }];
}
