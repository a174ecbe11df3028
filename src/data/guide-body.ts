import type { Entity } from '../handbook/handbook.ts';
import type { View } from '../reading/view.ts';
import { dialectOf } from '../text/markdown.ts';
import { markdownText } from './markdown-text.ts';

/** The words of a guide page in Markdown, translated where somebody has. */
export function guideBody(
  view: View,
  { source, file, translations }: Pick<Entity, 'source' | 'file' | 'translations'>,
): string | undefined {
  const translation = translations.get(view.language);
  const translated = translation?.body?.text.trim();
  if (translation && translated) {
    return markdownText(view, { text: translated, dialect: dialectOf(translation.file), file: translation.file, language: view.language });
  }
  const text = source.body?.text.trim();
  return text ? markdownText(view, { text, dialect: dialectOf(file), file, language: view.original }) : undefined;
}
