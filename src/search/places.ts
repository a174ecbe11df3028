import type { Entry } from '../model/block.ts';
import type { EntityPage } from '../model/pages/entity.ts';
import type { GuidePage } from '../model/pages/guide.ts';
import type { Field, Section } from '../model/section.ts';
import { anchorsOf } from '../text/anchors.ts';
import { wordsOf } from '../text/markdown.ts';
import { blockWords, paragraphs, statementWords, textWords } from './block-words.ts';
import type { Place } from './record.ts';

/** The sections that say how a page is looked after or what other pages say of it. */
const minorSections: ReadonlySet<string> = new Set(['file', 'grounds', 'people']);

/** The places of a page that hold words of its own language. */
export function placesOf(page: EntityPage | GuidePage): Place[] {
  const { head, sections } = page;
  const top: Place = { anchor: undefined, title: head.name.text, words: textWords(head.summary) };
  const links: Place = { anchor: undefined, title: head.name.text, words: head.places.flatMap(({ text }) => textWords(text)), minor: true };
  const quote: Place[] = head.quote ? [{ anchor: head.quote.anchor, title: head.name.text, words: statementWords(head.quote) }] : [];
  const body = page.type === 'guide' ? bodyPlaces(page) : [];
  return [top, links, ...quote, ...body, ...sections.flatMap(sectionPlaces)].filter(({ words }) => words.length > 0);
}

function sectionPlaces(section: Section): Place[] {
  return section.fields.flatMap((field): Place[] => {
    const title = field.quiet ? section.title.text : `${section.title.text} · ${field.label.text}`;
    const own = section.title.text;
    const places = field.block.type === 'entries' ? field.block.items.map((entry) => entryPlace(field.quiet ? own : title, entry)) : [fieldPlace(title, field)];
    return minorSections.has(section.anchor) ? places.map((place) => ({ ...place, minor: true as const })) : places;
  });
}

function fieldPlace(title: string, { anchor, block }: Field): Place {
  return { anchor, title, words: blockWords(block) };
}

function entryPlace(above: string, entry: Entry): Place {
  const words = blockWords({ type: 'entries', items: [entry] });
  return { anchor: entry.anchor, title: `${above} · ${entry.title.text}`, words };
}

/** A page of the guide, cut at its headings. */
function bodyPlaces({ head, body }: GuidePage): Place[] {
  if (!body || body.lang) return [];
  if (!body.tree) return [{ anchor: undefined, title: head.name.text, words: [body.text] }];
  const anchors = anchorsOf(body.tree);
  const places: Place[] = [{ anchor: undefined, title: head.name.text, words: [] }];
  let at = 0;
  for (const node of body.tree.children) {
    if (node.type === 'heading') places.push({ anchor: anchors[at++] ?? '', title: wordsOf(node), words: [wordsOf(node)] });
    else places.at(-1)?.words.push(...paragraphs(node));
  }
  return places;
}
