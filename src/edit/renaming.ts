import { targetOf } from '../facts/evidence.ts';
import { resolve } from '../facts/relations.ts';
import { type ContentKind, type Entity, type Entry, evidenceKinds, type Handbook } from '../handbook/handbook.ts';
import type { RefKind } from '../schema/field.ts';
import { readReference, referenceTo } from '../schema/reference.ts';
import type { Path } from '../schema/walk.ts';
import { readLink } from '../text/links.ts';

/** What gets another name: a file, one of its items (a statement, a verbatim, a figure), or a source of the settings. */
export type Renaming =
  | { what: 'entity'; entity: Entity; from: string; to: string }
  | { what: 'item'; entity: Entity; from: string; to: string }
  | { what: 'source'; from: string; to: string };

/** What becomes of references by a renaming; undefined where one stays as it is. */
export interface NewNames {
  reference(kind: RefKind, id: string, within: Entry<ContentKind>): string | undefined;
  link(url: string): string | undefined;
  /** An item of a list, by its id and its place in a file. */
  item(id: string, within: Entry<ContentKind>, path: Path): string | undefined;
}

/** Gives references new names. Those by a former name stay: they still lead there. */
export function newNames(handbook: Handbook, renaming: Renaming): NewNames {
  return {
    reference: (kind, id, within) => newReference(handbook, renaming, kind, id, within),
    link: (url) => newLink(handbook, renaming, url),
    item: (id, within, path) => (isRenamedItem(renaming, id, within, path) ? renaming.to : undefined),
  };
}

function newReference(handbook: Handbook, renaming: Renaming, kind: RefKind, id: string, within: Entry<ContentKind>): string | undefined {
  const { from, to } = renaming;
  if (renaming.what === 'source') return kind === 'source' && id === from ? to : undefined;
  const { entity } = renaming;
  if (kind === 'evidence') return isCitable(entity) && targetOf(handbook, id) === entity ? newEvidence(renaming, id) : undefined;
  if (kind === 'personaStatement') return aimsAt(handbook, entity, id) ? newEvidence(renaming, id) : undefined;
  if (renaming.what === 'entity') return kind === entity.kind && id === from ? to : undefined;
  const isOwn = within.file === entity.file && (kind === 'statement' || kind === 'answered' || kind === 'verbatim');
  return isOwn && id === from ? to : undefined;
}

function aimsAt(handbook: Handbook, entity: Entity, reference: string): boolean {
  return entity.kind === 'persona' && resolve(handbook, 'persona', readReference(reference).id) === entity;
}

function newEvidence({ what, from, to }: Renaming, reference: string): string | undefined {
  const { id, part } = readReference(reference);
  if (what === 'entity') return id === from ? referenceTo(to, part) : undefined;
  return part === from ? referenceTo(id, to) : undefined;
}

function isRenamedItem(renaming: Renaming, id: string, within: Entry<ContentKind>, path: Path): boolean {
  if (renaming.what === 'entity' || id !== renaming.from) return false;
  return renaming.what === 'source' ? within.kind === 'config' && path[0] === 'sources' : within.file === renaming.entity.file;
}

function isCitable({ kind }: Entity): boolean {
  return evidenceKinds.some((one) => one === kind);
}

/** A link to a page, as on the site or as in the folder: all but the name stays. */
const PAGE = /^(.*\/)?([a-z0-9-]+)((?:\.[a-z-]{2,5})?(?:\.(?:ya?ml|mdx?|html))?\/?)$/i;

function newLink(handbook: Handbook, renaming: Renaming, url: string): string | undefined {
  const target = readLink(url);
  if (renaming.what === 'source' || target.type !== 'inside' || target.kind !== renaming.entity.kind) return undefined;
  const { what, entity, from, to } = renaming;
  const [path = '', ...hash] = url.split('#');
  if (what === 'item') return target.hash === from && resolve(handbook, target.kind, target.id) === entity ? `${path}#${to}` : undefined;
  const [, folder = '', , end = ''] = PAGE.exec(path.trim()) ?? [];
  return target.id === from ? [`${folder}${to}${end}`, ...hash].join('#') : undefined;
}
