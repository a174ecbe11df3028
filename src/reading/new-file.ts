import { fill, languages, spokenIn } from '../languages/index.ts';
import { folders } from '../source/folders.ts';
import { type Door, doorTo, messageOf } from './doors.ts';
import { newFileLink } from './forge.ts';
import type { Text } from './text.ts';
import { type View, word } from './view.ts';

/** What somebody may begin in a browser. */
export type BegunKind = 'persona' | 'record';

/** The way to begin a file, and what it is to hold where the forge takes no text with its address. */
export interface NewFile {
  door: Door;
  paste?: { label: Text; name: string; text: string; copy: Text; copied: Text };
}

/** The file that a new persona or study begins as: valid as it is, in the language of the content. */
export function newFileOf(view: View, kind: BegunKind): { file: string; text: string } {
  const { id, text } = languages[spokenIn(view.original)].newFiles[kind];
  const { handbook, today } = view;
  const taken = new Set(handbook.entries.filter((entry) => entry.kind === kind).map((entry) => entry.id));
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return { file: `${folders[kind].folder}/${free}.yaml`, text: fill(text, { id: free, today: today ?? '2026-01-01' }) };
}

/** The way to begin a persona or a study; undefined where neither a forge nor an address is named. */
export function newFileDoor(view: View, kind: BegunKind): NewFile | undefined {
  const { doors } = view.words;
  const { repository } = view.handbook.config;
  const { file, text } = newFileOf(view, kind);
  const link = repository && newFileLink(repository, file, text);
  const door = doorTo(view, doors[kind], messageOf(view, doors.messages[kind]), link?.href);
  const isPasted = link && !link.takesText;
  const [copy, copied] = [word(view, view.words.study.copy), word(view, view.words.study.copied)];
  return door && { door, ...(isPasted && { paste: { label: word(view, doors.paste), name: file, text, copy, copied } }) };
}
