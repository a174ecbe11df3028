import type { CautionMark } from '../reading/caution.ts';
import { wordsHtml } from './words.ts';

/** The cautions of a persona as HTML for after its name. One that holds from a later day waits there, unseen, until a browser finds that day come. */
export function cautionsHtml(cautions: readonly CautionMark[] = []): string {
  return cautions
    .map(
      ({ kind, from, label }) => ` <span class="caution is-${kind}"${from ? ` data-from="${from}" hidden` : ''}>${wordsHtml(label)}</span>`,
    )
    .join('');
}
