import { everyEntity, type Handbook } from '../handbook/handbook.ts';
import { handlesOf, ownerOf } from './owners.ts';

/** Between these lines, CODEOWNERS is ours; the rest of the file is whose it is. */
const BEGIN = '# handbook: begin';
const END = '# handbook: end';

/** A file of a forge that says who is asked to review what, as it was found. */
export interface CodeownersFile {
  file: string;
  text: string;
}

/** Who is asked to review which file, as the owners of content and the settings have it: a line for each file with its translations. */
function codeownersLines(handbook: Handbook): string[] {
  const lines = everyEntity(handbook).flatMap((entity) => {
    const handles = handlesOf(handbook, ownerOf(entity));
    return handles.length > 0 ? [`/${patternOf(entity.file)} ${handles.join(' ')}`] : [];
  });
  return [...new Set(lines)].sort();
}

/** A file with its translations; of what a pattern cannot hold, any sign fits. */
function patternOf(file: string): string {
  return `${file.replace(/\.[^./]*$/, '')}.*`.replace(/[^\w./*-]/g, '?');
}

/** A CODEOWNERS with our lines as they should be; undefined where no part of it is ours. */
export function codeownersOf(handbook: Handbook, text: string): string | undefined {
  const lines = text.split('\n');
  const [begin, end] = [BEGIN, END].map((mark) => lines.findIndex((line) => line.startsWith(mark)));
  if (begin === undefined || end === undefined || begin < 0 || end < begin) return undefined;
  return [...lines.slice(0, begin + 1), ...codeownersLines(handbook), ...lines.slice(end)].join('\n');
}

/** The line on which our part of a CODEOWNERS begins, from 1. */
export function ownLineOf(text: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(BEGIN)) + 1;
}
