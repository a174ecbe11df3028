import { startOf } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../source/source.ts';

/**
 * What outputs need of a content file: its name and its Markdown. What was typed, with comments and with what is hidden, stays
 * behind; whatever is wrong in a file was told before.
 */
export function shownSource({ file, body }: Pick<Source, 'file' | 'body'>): Source {
  const place = () => startOf(file);
  return { file, text: '', data: {}, brokenKeys: [], ...(body && { body }), locate: place, locateText: place, typed: () => '' };
}
