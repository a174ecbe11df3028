import type { Root, RootContent } from 'mdast';
import type { Text } from './text.ts';

/** A study file that a page of the guide holds to be copied. */
export interface StudyFile {
  /** The name under which it belongs in the folder of studies. */
  name: string;
  text: string;
}

/** What stands behind the language of a block of code: which study it is meant to be. */
const FILE = /^research\/([a-z0-9-]{1,80})$/;

/** Takes the study files out of a text: its blocks of YAML that say which study they are, as in `yaml research/interviews`. */
export function withoutStudies(text: Text): { text: Text; studies: StudyFile[] } {
  // What Astro compiles is shown as it was written.
  if (!text.tree || text.compiled) return { text, studies: [] };
  const studies = studiesIn(text.tree);
  if (studies.length === 0) return { text, studies };
  const children = text.tree.children.filter((node) => studyIn(node) === undefined);
  return { text: { ...text, tree: { ...text.tree, children } }, studies };
}

/** The study files that the tree of a text holds. */
export function studiesIn(tree: Root): StudyFile[] {
  return tree.children.flatMap((node) => studyIn(node) ?? []);
}

function studyIn(node: RootContent): StudyFile | undefined {
  if (node.type !== 'code' || node.lang !== 'yaml') return undefined;
  const name = FILE.exec(node.meta?.trim() ?? '')?.[1];
  return name === undefined ? undefined : { name: `${name}.yaml`, text: `${node.value}\n` };
}
