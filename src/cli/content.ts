import { placeOf } from '../cache/place.ts';
import { openResultStore } from '../cache/result-store.ts';
import { type Checked, checkContent } from '../check/check-content.ts';
import { type ReportLanguage, reportLanguages } from '../report/language.ts';
import type { Call } from './command.ts';

export interface CheckedCall extends Checked {
  /** The language to speak: the one asked for, or that of the content. */
  language: ReportLanguage;
}

/** Loads and checks the content of a call, with what is kept from the last run. */
export async function checkCall({ root, today, asked, flags }: Pick<Call, 'root' | 'today' | 'asked' | 'flags'>): Promise<CheckedCall> {
  const store = flags['no-cache'] ? undefined : openResultStore(placeOf(root));
  const checked = await checkContent(root, { today, ...(store && { store }) });
  store?.save();
  const contentLanguage = reportLanguages.find((language) => checked.handbook.config.languages[0]?.startsWith(language));
  return { ...checked, language: asked ?? contentLanguage ?? 'en' };
}

/** Whether any problem stops a build. */
export function hasErrors({ diagnostics }: Pick<Checked, 'diagnostics'>): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}
