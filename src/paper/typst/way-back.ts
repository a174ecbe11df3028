import { qrSvg } from '../../design/qr.ts';
import { fill, typeset } from '../../languages/index.ts';
import type { View } from '../../reading/view.ts';

/** The way from paper back to a living page, as it is typed and as it is scanned. */
export interface WayBack {
  address: string;
  /** A code as SVG, and what it is for those who do not see it. */
  qr: string;
  qrAlt: string;
}

/**
 * The way back to a page.
 * @param scanned the address behind the code, where it is not that of the page.
 */
export function wayBack({ words }: View, page: string, scanned = page): WayBack {
  const address = page.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return { address, qr: qrSvg(scanned), qrAlt: typeset(fill(words.print.alt.qr, { address }), words.language) };
}

/** Somebody, with the file of their portrait where there is one. */
export function withFace<T extends { id: string; portrait?: object }>(one: T, portraits: ReadonlyMap<string, string>): T {
  const file = portraits.get(one.id);
  return one.portrait && file ? { ...one, portrait: { ...one.portrait, file } } : one;
}
