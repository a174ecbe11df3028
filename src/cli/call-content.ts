import type { History } from '../history/history.ts';
import type { LanguageCode } from '../languages/index.ts';
import { type CheckedFolder, checkFolder, historyOf } from '../site/checked-folder.ts';
import { type ForReaders, forReaders, usualAudience } from '../site/for-readers.ts';
import type { KitWish } from '../site/kit.ts';
import { type Call, type Flags, givenTo } from './command.ts';

/** Loads and checks the content of a call. */
export function checkCall({ root, today, asked, flags }: Pick<Call, 'root' | 'today' | 'asked' | 'flags'>): Promise<CheckedFolder> {
  return checkFolder({ root, today, asked, reuse: !flags['no-cache'] });
}

/** What the audience of a call may read. */
export function shownTo({ flags, today }: Pick<Call, 'flags' | 'today'>, checked: CheckedFolder): ForReaders {
  return forReaders(givenTo(flags, 'audience') ?? usualAudience, today, checked);
}

/** When the content of a call last changed. */
export function historyFor({ root, io }: Pick<Call, 'root' | 'io'>, language: LanguageCode): Promise<History> {
  return historyOf(root, language, io.err);
}

/** What a call wants beside pages. */
export function kitWishOf(flags: Flags): KitWish {
  return { print: !flags['no-print'], pictures: !flags['no-pictures'] };
}
