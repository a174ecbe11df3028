import { openImageStore } from '../cache/image-store.ts';
import { placeOf } from '../cache/place.ts';
import { openResultStore } from '../cache/result-store.ts';
import { type Checked, checkContent } from '../check/check-content.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { formerNames } from '../git/former-names.ts';
import { trackedModules } from '../git/tracked-modules.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { type ReportLanguage, reportLanguages } from '../report/language.ts';
import { contentFolders } from '../source/folders.ts';
import type { ReadFile } from '../source/read.ts';
import { holdsRareSign } from '../text/plain-signs.ts';
import type { Call } from './command.ts';

export interface CheckedCall extends Checked {
  /** The language to speak: the one asked for, or that of the content. */
  language: ReportLanguage;
}

/** Loads and checks the content of a call, with what is kept from the last run. */
export async function checkCall({ root, today, asked, flags }: Pick<Call, 'root' | 'today' | 'asked' | 'flags'>): Promise<CheckedCall> {
  const place = flags['no-cache'] ? undefined : placeOf(root);
  const store = place && openResultStore(place);
  const images = place && openImageStore(place);
  const kept = { ...(store && { store }), ...(images && { images }) };
  const ofGit = { trackedModules: trackedModules(root), formerNames: formerNames(root, contentFolders) };
  const checked = await checkContent(root, { today, ...ofGit, ofPaper, ...kept });
  store?.save();
  images?.save();
  const contentLanguage = reportLanguages.find((language) => checked.handbook.config.languages[0]?.startsWith(language));
  return { ...checked, language: asked ?? contentLanguage ?? 'en' };
}

/** What of the files paper could not print. What knows takes a while to load: most handbooks hold no such sign. */
async function ofPaper(handbook: Handbook, files: readonly ReadFile[]): Promise<Diagnostic[]> {
  if (!files.some(({ text }) => text !== undefined && holdsRareSign(text))) return [];
  const { undrawnSigns } = await import('../print/signs.ts');
  return undrawnSigns(handbook);
}

/** Whether any problem stops a build. */
export function hasErrors({ diagnostics }: Pick<Checked, 'diagnostics'>): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}
