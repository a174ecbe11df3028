import { openImageStore } from '../cache/file-store.ts';
import { type CachePlace, placeOf } from '../cache/place.ts';
import { openResultStore } from '../cache/result-store.ts';
import { type Checked, checkContent } from '../check/check-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { type SiteAddress, standingAt } from '../handbook/site-address.ts';
import { formerNames } from '../history/former-names.ts';
import { gitWaitsFor, type History, type Log, readLog } from '../history/history.ts';
import { trackedModules } from '../history/tracked-modules.ts';
import { fallbackLanguage, type LanguageCode, languageCodes, languages } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import { missingEngines } from '../paper/engines.ts';
import type { BrandFonts, OpenedFonts } from '../paper/fonts/brand/fonts.ts';
import { contentFolders } from '../source/folders.ts';
import type { ReadFile } from '../source/read.ts';
import { holdsRareSign } from '../text/blanks.ts';

export interface CheckedFolder extends Checked {
  /** The fonts that the company names and brings. */
  fonts: BrandFonts;
  /** The language to speak: the one asked for, or that of the content. */
  language: LanguageCode;
}

export interface FolderOptions {
  /** The content folder. */
  root: string;
  /** The day of the run, `YYYY-MM-DD`. */
  today: string;
  /** The language to speak, where somebody asked for one. */
  asked?: LanguageCode | undefined;
  /** Whether what is kept from the last run is used. */
  reuse?: boolean;
  /** Where the site stands, where its files do not say so. */
  address?: SiteAddress | undefined;
  /** The names of a company’s components, where code said that pages in MDX may run. */
  trusted?: readonly string[] | undefined;
}

/** Loads and checks a content folder, with what is kept from the last run: what every command and an Astro site start with. */
export async function checkFolder({ root, today, asked, reuse = true, address, trusted }: FolderOptions): Promise<CheckedFolder> {
  const place = reuse ? placeOf(root) : undefined;
  const store = place && openResultStore(place);
  const images = place && openImageStore(place);
  const kept = { ...(store && { store }), ...(images && { images }) };
  const ofGit = { trackedModules: trackedModules(root), formerNames: formerNames(root, contentFolders) };
  let fonts: BrandFonts = {};
  const ofPaper = async (handbook: Handbook, files: readonly ReadFile[]) => {
    const opened = await fontsOf(root, handbook, place);
    fonts = opened.fonts;
    return [...opened.diagnostics, ...(await undrawnIn(handbook, files, fonts))];
  };
  const checked = await checkContent(root, { today, trusted, ...ofGit, ofPaper, ...kept });
  store?.save();
  images?.save();
  const handbook = standingAt(checked.handbook, address);
  return { ...checked, handbook, fonts, language: asked ?? contentLanguageOf(checked.handbook) };
}

/** The language in which a handbook is spoken of to those who write it. */
export function contentLanguageOf({ config }: Handbook): LanguageCode {
  return languageCodes.find((language) => config.languages[0]?.startsWith(language)) ?? fallbackLanguage;
}

/** The fonts of the company. Most name none, and need not wait for what reads them. */
async function fontsOf(root: string, handbook: Handbook, place: CachePlace | undefined): Promise<OpenedFonts> {
  if (!handbook.config.brand?.fonts) return { fonts: {}, diagnostics: [] };
  const [{ brandFonts }, { openFontStore }] = await Promise.all([
    import('../paper/fonts/brand/fonts.ts'),
    import('../cache/file-store.ts'),
  ]);
  const hasPaper = missingEngines().length === 0;
  const store = hasPaper ? place && openFontStore(place) : undefined;
  const opened = await brandFonts(root, handbook, { hasPaper, store });
  store?.save();
  return opened;
}

/** What of the files paper could not print, where anything is printed. What knows takes a while to load: most handbooks hold no such sign. */
async function undrawnIn(handbook: Handbook, files: readonly ReadFile[], fonts: BrandFonts): Promise<Diagnostic[]> {
  if (!files.some(({ text }) => text !== undefined && holdsRareSign(text)) || missingEngines().length > 0) return [];
  const [{ missingInFiles }, { typographyOf }] = await Promise.all([
    import('../paper/typst/missing-glyphs.ts'),
    import('../paper/fonts/typography.ts'),
  ]);
  return missingInFiles(typographyOf(fonts), handbook);
}

/** Whether any problem stops a build. */
export function hasErrors({ diagnostics }: Pick<Checked, 'diagnostics'>): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}

/** When the content of a folder last changed. */
export async function historyOf(...given: Parameters<typeof logOf>): Promise<History> {
  return (await logOf(...given)).history;
}

/** When the content of a folder changed, and what did; where git cannot tell and its user can mend that, a sentence says so. */
export async function logOf(root: string, language: LanguageCode, tell: (sentence: string) => void): Promise<Log> {
  const log = await readLog(root);
  const { history } = log;
  if (history.state === 'not-trusted')
    tell(typeset(languages[language].say.notTrusted(history.folder, typedFolder(history.folder)), language));
  if (history.state === 'unreadable') tell(typeset(languages[language].say.unreadableHistory(history.waiting), language));
  return log;
}

/** Says what a check could not ask git for, where git would wait without end. */
export async function tellWaiting(root: string, language: LanguageCode, tell: (sentence: string) => void): Promise<void> {
  const waiting = await gitWaitsFor(root);
  if (waiting) tell(typeset(languages[language].say.unreadableHistory(waiting), language));
}

/** A folder as it is typed in a terminal. */
export function typedFolder(folder: string): string {
  return /^[\w./:@+-]+$/.test(folder) ? folder : `'${folder}'`;
}
