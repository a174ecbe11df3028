import type { StudyFile } from '../../reading/study.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';

/** The study files that a page offers, for a project to start from. */
export interface OfferedStudies {
  title: Text;
  lead: Text;
  copy: Text;
  copied: Text;
  items: { href: string; download: Text; text: string }[];
}

/** Study files as a page offers them, below its own address; undefined where there are none. */
export function offeredStudies(view: View, studies: readonly StudyFile[], page: string): OfferedStudies | undefined {
  if (studies.length === 0) return undefined;
  const { title, lead, copy, copied, download } = view.words.study;
  return {
    title: word(view, title),
    lead: word(view, lead),
    copy: word(view, copy),
    copied: word(view, copied),
    items: studies.map(({ name, text }) => ({ href: `${page}${name}`, download: word(view, download, { name }), text })),
  };
}
