import type { Handbook } from '../handbook/handbook.ts';
import type { History, Log } from '../history/history.ts';
import { type LanguageCode, languageCodes } from '../languages/index.ts';
import { type CheckedFolder, checkFolder, logOf } from '../site/checked-folder.ts';
import { type ForReaders, forReaders, usualAudience } from '../site/for-readers.ts';
import type { KitWish } from '../site/kit.ts';
import { type Call, type Flags, givenTo, systemLanguage } from './command.ts';
import { mdxOf } from './mdx-folder.ts';

/** Loads and checks the content of a call. */
export function checkCall(call: Pick<Call, 'root' | 'today' | 'asked' | 'flags' | 'io'>): Promise<CheckedFolder> {
  const { root, today, asked, flags } = call;
  return checkFolder({ root, today, asked, reuse: !flags['no-cache'], trusted: trustedBy(call) });
}

/** The language of a call that judges no content: the one asked for, that of the content, else that of the system. */
export function languageOf({ asked, io }: Pick<Call, 'asked' | 'io'>, { config, configEntry }: Handbook): LanguageCode {
  const ofContent = configEntry && languageCodes.find((language) => config.languages[0]?.startsWith(language));
  return asked ?? ofContent ?? systemLanguage(io.env);
}

/** The names of the components that pages in MDX may use beside ours, where a call says that they may run. */
export function trustedBy(call: Parameters<typeof mdxOf>[0]): readonly string[] | undefined {
  const settings = mdxOf(call);
  return settings && Object.keys(settings.components);
}

/** What the audience of a call may read. */
export function shownTo({ flags, today }: Pick<Call, 'flags' | 'today'>, checked: CheckedFolder): ForReaders {
  return forReaders(givenTo(flags, 'audience') ?? usualAudience, today, checked);
}

/** When the content of a call last changed. */
export async function historyFor(...given: Parameters<typeof logFor>): Promise<History> {
  return (await logFor(...given)).history;
}

/** When the content of a call changed, and what did. */
export function logFor({ root, io }: Pick<Call, 'root' | 'io'>, language: LanguageCode): Promise<Log> {
  return logOf(root, language, io.err);
}

/** What a call wants beside pages. */
export function kitWishOf(flags: Flags): KitWish {
  return { print: !flags['no-print'], pictures: !flags['no-pictures'] };
}
