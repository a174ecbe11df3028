/* All that runs where people are listed, in one piece. */
import './start.ts';
import './mine.ts';
