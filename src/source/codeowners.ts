import { lineFeeds } from './decode.ts';
import { readInside } from './inside.ts';

/** Where forges look for who is asked to review what. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
/** As much as GitHub reads of it. */
const MOST = 3_000_000;

/** The files of a content folder that say who is asked to review what. */
export function codeownersFiles(root: string): { file: string; text: string }[] {
  return PLACES.flatMap((file) => {
    const opened = readInside(root, file, MOST);
    return opened.state === 'open' ? [{ file, text: lineFeeds(opened.bytes.toString('utf8')) }] : [];
  });
}
