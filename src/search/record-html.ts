import { escapeHtml } from '../text/to-html.ts';
import { facetKeys, type RecordKind, type SearchPlace, type SearchRecord } from './record.ts';
import { searchable } from './searchable.ts';

/**
 * A record as the page that Pagefind reads. What the interface calls a place weighs next to nothing, as it is the same on every
 * page, but lets `freins Didier` be found.
 */
export function recordHtml({ language, kind, name, line, called, image, initials, hue, cautions, facets, places }: SearchRecord): string {
  const found = Object.entries({ title: name, line, called }).map(([key, value]) => [key, value && searchable(value)] as const);
  const meta = [...found, ...Object.entries({ kind, image, initials, hue, cautions })].flatMap(([key, value]) =>
    value === undefined ? [] : [`<meta data-pagefind-meta="${key}[content]" content="${escapeHtml(String(value))}">`],
  );
  const filters = facetKeys.flatMap((key) =>
    facets[key].map((value) => `<meta data-pagefind-filter="${key}[content]" content="${escapeHtml(value)}">`),
  );
  const words = `<div data-pagefind-weight="${weights[kind]}">${places.map(placeHtml).join('')}</div>`;
  const body = `<p data-pagefind-weight="7">${indexed(name)}</p>${words}`;
  return `<!doctype html><html lang="${escapeHtml(language)}"><head>${meta.join('')}${filters.join('')}</head><body>${body}</body></html>`;
}

/** People are what everybody looks for; the guide speaks of all that they are made of, and would else stand before them. */
const weights: Readonly<Record<RecordKind, number>> = { persona: 2, segment: 1, icp: 1, record: 1, decision: 0.7, guide: 0.4, page: 1 };

function placeHtml({ anchor, title, label, words, minor, telling }: SearchPlace): string {
  const name = anchor === undefined ? '' : ` id="${escapeHtml(anchor)}" data-pagefind-title="${escapeHtml(title)}"`;
  const weight = minor ? ' data-pagefind-weight="0.2"' : telling ? ' data-pagefind-weight="10"' : '';
  const called = label ? `<p data-pagefind-weight="0.1">${indexed(label)}</p>` : '';
  return `<div${name}${weight}>${called}${words.map((each) => paragraphHtml(each, title)).join('')}</div>`;
}

/** A heading says what its text is about. */
function paragraphHtml(words: string, title: string): string {
  return words === title ? `<h2 data-pagefind-weight="3">${indexed(words)}</h2>` : `<p>${indexed(words)}</p>`;
}

/** Words that are found, as HTML. The browser takes out again what helps to find them. */
function indexed(text: string): string {
  return escapeHtml(searchable(text));
}
