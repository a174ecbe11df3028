import { freeAmong } from '../edit/ids.ts';
import { newFile } from '../edit/new-file.ts';
import { languages, spokenIn } from '../languages/index.ts';
import { slugify } from '../languages/slug.ts';
import { folders } from '../source/folders.ts';
import { type Door, doorTo, messageOf } from './doors.ts';
import { newFileLink } from './forge.ts';
import type { Text } from './text.ts';
import { type View, word } from './view.ts';

/** What somebody may begin in a browser. */
export type BegunKind = 'persona' | 'record' | 'decision';

/** Where nobody says what day it is. */
const NO_DAY = '2026-01-01';

/** The way to begin a file, and what it is to hold where the forge takes no text with its address. */
export interface NewFile {
  door: Door;
  paste?: { label: Text; name: string; text: string; lang?: string; copy: Text; copied: Text };
}

/** The file that a new persona, study or decision begins as, as `handbook new` writes it: sound as it is, in the language of the content. */
export function newFileOf(view: View, kind: BegunKind): { file: string; text: string } {
  const language = spokenIn(view.original);
  const { words, importing } = languages[language];
  const { handbook, today: day = NO_DAY } = view;
  const name = words.doors[kind];
  const taken = new Set(handbook.entries.filter((entry) => entry.kind === kind).map((entry) => entry.id));
  const id = freeAmong(taken, slugify(name));
  const says = {
    persona: { id, name, role: importing.comments.placeholder, state: 'proto', created: day },
    record: { id, title: name, kind: 'interview', date: day },
    decision: { id, title: name, date: day },
  }[kind];
  const segments = [...handbook.segments.keys()].slice(0, 3);
  const examples = segments.length > 0 ? { segments } : {};
  return { file: `${folders[kind].folder}/${id}.yaml`, text: newFile({ kind, says, examples, language }) };
}

/** The way to begin a persona, a study or a decision; undefined where neither a forge nor an address is named. */
export function newFileDoor(view: View, kind: BegunKind): NewFile | undefined {
  const { doors } = view.words;
  const { repository } = view.handbook.config;
  const { file, text } = newFileOf(view, kind);
  const link = repository && newFileLink(repository, file, text);
  const door = doorTo(view, doors[kind], messageOf(view, doors.messages[kind]), link?.href);
  const isPasted = link && !link.takesText;
  const [copy, copied] = [word(view, view.words.study.copy), word(view, view.words.study.copied)];
  const written = spokenIn(view.original);
  const lang = written === view.language ? {} : { lang: written };
  return door && { door, ...(isPasted && { paste: { label: word(view, doors.paste), name: file, text, ...lang, copy, copied } }) };
}
