import type { EntityKind } from '../handbook/handbook.ts';
import { escapeHtml } from '../text/to-html.ts';
import { facetKeys, type Place, type SearchRecord } from './record.ts';

/**
 * A record as the page that Pagefind reads. What the interface calls a place weighs next to nothing, as it is the same on every
 * page, but lets `freins Didier` be found.
 */
export function recordHtml({ language, kind, name, line, image, initials, hue, facets, places }: SearchRecord): string {
  const meta = Object.entries({ title: name, line, kind, image, initials, hue }).flatMap(([key, value]) =>
    value === undefined ? [] : [`<meta data-pagefind-meta="${key}[content]" content="${escaped(String(value))}">`],
  );
  const filters = facetKeys.flatMap((key) =>
    facets[key].map((value) => `<meta data-pagefind-filter="${key}[content]" content="${escaped(value)}">`),
  );
  const words = `<div data-pagefind-weight="${weights[kind]}">${places.map(placeHtml).join('')}</div>`;
  const body = `<p data-pagefind-weight="7">${escaped(name)}</p>${words}`;
  return `<!doctype html><html lang="${escaped(language)}"><head>${meta.join('')}${filters.join('')}</head><body>${body}</body></html>`;
}

/** People are what everybody looks for; the guide speaks of all that they are made of, and would else stand before them. */
const weights: Readonly<Record<EntityKind, number>> = { persona: 2, segment: 1, icp: 1, record: 1, guide: 0.4 };

function placeHtml({ anchor, title, label, words, minor }: Place): string {
  const name = anchor === undefined ? '' : ` id="${escaped(anchor)}" data-pagefind-title="${escaped(title)}"`;
  const weight = minor ? ' data-pagefind-weight="0.2"' : '';
  const called = label ? `<p data-pagefind-weight="0.1">${escaped(label)}</p>` : '';
  return `<div${name}${weight}>${called}${words.map((each) => paragraphHtml(each, title)).join('')}</div>`;
}

/** A heading says what its text is about. */
function paragraphHtml(words: string, title: string): string {
  return words === title ? `<h2 data-pagefind-weight="3">${escaped(words)}</h2>` : `<p>${escaped(words)}</p>`;
}

/**
 * Text as HTML. The typographic apostrophe becomes the straight one, at which Pagefind cuts words: `écologie` would otherwise
 * not be found in `l’écologie`. The browser puts the right one back.
 */
function escaped(text: string): string {
  return escapeHtml(text.replaceAll('’', "'"));
}
