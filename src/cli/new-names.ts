import { freeAmong } from '../edit/ids.ts';
import { aliasesOf, byId, type EntityKind, type Handbook } from '../handbook/handbook.ts';
import { slugify } from '../languages/slug.ts';
import { folders, SET_ASIDE } from '../source/folders.ts';

/** Names that Windows keeps for devices, whatever they end with. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** What leaves room for a language and an ending, in an address and in a file system. */
const LONGEST = 60;

/** The folder of a kind of content. */
export function folderOf(kind: EntityKind): string {
  return folders[kind === 'icp' ? 'segment' : kind].folder;
}

/** Where a name begins like a place, or ends like a file: a title may well have a stroke in it. */
const PATH = /^(?:\.{0,2}|~|[A-Za-z]:)[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)|\.(?:ya?ml|mdx?)$/i;

/** Whether what was given as the name of something new is the path of a file. */
export function isPath(name: string): boolean {
  const [first = '', ...rest] = name.split(/[\\/]/);
  return PATH.test(name) || (rest.length > 0 && Object.values(folders).some(({ folder }) => folder === first));
}

/** The id of something new, after its name; empty where nothing of the name can be kept. */
export function idFor(name: string, type: string): string {
  const whole = slugify(name);
  const cut =
    whole.length > LONGEST ? whole.slice(0, whole.lastIndexOf('-', LONGEST) > 0 ? whole.lastIndexOf('-', LONGEST) : LONGEST) : whole;
  return DEVICES.test(cut) || SET_ASIDE.test(cut) ? `${type}-${cut}` : cut;
}

/** A free id beside one that something of its kind bears, or bore. Undefined where that one is free itself. */
export function freeInstead(handbook: Handbook, kind: EntityKind, id: string): string | undefined {
  const kinds: EntityKind[] = kind === 'segment' || kind === 'icp' ? ['segment', 'icp'] : [kind];
  const taken = new Set(kinds.flatMap((one) => [...byId(handbook, one).values()].flatMap((entity) => [entity.id, ...aliasesOf(entity)])));
  for (const entry of handbook.entries) if (kinds.includes(entry.kind)) taken.add(entry.id);
  return taken.has(id) ? freeAmong(taken, id) : undefined;
}
