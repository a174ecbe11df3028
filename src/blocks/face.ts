import type { ShownPortrait } from '../reading/portrait.ts';
import { escapeHtml } from '../text/to-html.ts';

/** A face in a long list, beside the name: said twice, it would only delay who listens. A function and no component: there may be a thousand on a page. */
export function faceHtml({ image, initials, hue }: ShownPortrait): string {
  const tint = `portrait${hueClass(hue)}`;
  if (!image) return `<span class="${tint}" aria-hidden="true">${escapeHtml(initials)}</span>`;
  return `<img class="${tint}" src="${escapeHtml(image.src)}" alt="" width="40" height="40" loading="lazy" decoding="async">`;
}

/** The class of a hue, behind others. */
export function hueClass(hue: number | undefined): string {
  return hue === undefined ? '' : ` hue-${hue}`;
}
