import type { SearchTexts } from '../../search/search-texts.ts';
import { readable } from '../../search/searchable.ts';
import { cautionsOf as cautionNodes } from '../cautions.ts';
import { element, saying } from '../element.ts';
import type { FoundPage, FoundPlace } from './engine.ts';
import { passageNodes } from './passage.ts';
import { isMeant, isNamed } from './words.ts';

/** The pages that were found, grouped by kind: the kind of the best one first, the best one first in each. */
export function resultGroups(pages: readonly FoundPage[], term: string, { facets }: SearchTexts): HTMLElement[] {
  const kinds = [...new Set(pages.map(({ meta }) => meta.kind ?? ''))];
  return kinds.map((kind) => {
    const label = facets.kind.find(([value]) => value === kind)?.[1] ?? kind;
    const items = pages.filter(({ meta }) => (meta.kind ?? '') === kind).map((page) => resultItem(page, term));
    return element('div', { class: 'search-group' }, saying('h2', label), element('ol', {}, ...items));
  });
}

function resultItem(page: FoundPage, term: string): HTMLElement {
  const { meta } = page;
  // Who looks for a name wants the whole page.
  const place = isNamed(page, term) ? undefined : page.best();
  const href = place?.url ?? page.url;
  const name = readable(meta.title ?? '');
  const words = element('div', {}, element('a', { href }, name), ...cautionsOf(meta));
  if (meta.line) words.append(element('p', { class: 'role' }, readable(meta.line)));
  // Where only the name or the line was found, they say it all.
  if (place) words.append(passage(place, term, readable(meta.line ?? '')));
  return element('li', { class: meta.hue ? `hue-${meta.hue}` : undefined, 'data-kind': meta.kind }, ...portrait(meta), words);
}

function passage({ title, url, excerpt }: FoundPlace, term: string, line: string): HTMLElement {
  const nodes = (...said: string[]) => passageNodes(excerpt, said, (words) => isMeant(words, term));
  if (!url.includes('#')) return element('p', { class: 'passage' }, ...nodes(line, readable(title)));
  const called = title.split(' · ').at(-1) ?? '';
  return element('p', { class: 'passage' }, element('span', { class: 'found-in' }, title), ' ', ...nodes(called));
}

/** What must be known of somebody. */
function cautionsOf({ cautions = '' }: FoundPage['meta']): (Node | string)[] {
  const all = cautions.split('|').flatMap((one) => {
    const [kind = '', from = '', lang = '', ...words] = one.split(';');
    const text = words.join(';');
    return kind ? [{ kind, from, label: lang ? { text, lang } : text }] : [];
  });
  return cautionNodes(all);
}

function portrait({ image, initials }: FoundPage['meta']): HTMLElement[] {
  if (image) return [element('img', { class: 'portrait', src: image, alt: '' })];
  return initials ? [element('span', { class: 'portrait', 'aria-hidden': 'true' }, initials)] : [];
}
