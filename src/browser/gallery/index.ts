import { startMine } from './mine.ts';
import { type Finder, startFilters } from './start.ts';

/** All that runs where people are listed, in one piece. */
export function startGalleries(finder: Finder): void {
  startFilters(finder);
  startMine();
}
