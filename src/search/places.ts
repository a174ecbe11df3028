import type { Field, Section } from '../blocks/section.ts';
import type { EntityPage } from '../page-types/entity/entity.ts';
import type { GuidePage } from '../page-types/guide/guide.ts';
import type { EntryItem } from '../reading/block.ts';
import { headingAnchors } from '../text/anchors.ts';
import { wordsOf } from '../text/nodes.ts';
import { blockWords, paragraphs, statementWords, textWords } from './block-words.ts';
import type { SearchPlace } from './record.ts';

/** What few people look for, in the sections that say on what a page rests and who looks after it; their lists and dates nobody does. */
const minorFields: Readonly<Record<string, ReadonlySet<string>>> = {
  file: new Set(['owner']),
  grounds: new Set(['validations', 'notes']),
  people: new Set(['buying-group']),
};
/** The field in which a page of somebody says by what one knows them. */
const tellingField = 'cues';
/** Fields that say what other pages say of this one: it is found there. */
const elsewhere: ReadonlySet<string> = new Set(['linked-from', 'segments', 'guide', 'source']);

/** The places of a page that hold words of its own language. */
export function searchPlacesOf(page: EntityPage | GuidePage): SearchPlace[] {
  const { head, sections } = page;
  const isSomebody = head.portrait !== undefined;
  const top: SearchPlace = {
    anchor: undefined,
    title: head.name.text,
    words: [...(isSomebody ? textWords(head.role) : []), ...textWords(head.summary)],
    ...(isSomebody && { telling: true }),
  };
  const links: SearchPlace = {
    anchor: undefined,
    title: head.name.text,
    words: head.places.flatMap(({ text }) => textWords(text)),
    minor: true,
  };
  const quote: SearchPlace[] = head.quote ? [{ anchor: head.quote.anchor, title: head.name.text, words: statementWords(head.quote) }] : [];
  const body = page.type === 'guide' ? bodyPlaces(page) : [];
  const backstage = page.type === 'entity' && page.backstage ? [page.backstage.section] : [];
  return [top, links, ...quote, ...body, ...[...sections, ...backstage].flatMap(sectionPlaces)].filter(({ words }) => words.length > 0);
}

function sectionPlaces(section: Section): SearchPlace[] {
  const wanted = minorFields[section.anchor];
  const fields = section.fields.filter(({ anchor }) => !elsewhere.has(anchor) && (!wanted || wanted.has(anchor)));
  return fields.flatMap((field): SearchPlace[] => {
    const title = field.quiet ? section.title.text : `${section.title.text} · ${field.label.text}`;
    const own = section.title.text;
    const places =
      field.block.type === 'entries'
        ? field.block.items.map((entry) => entryPlace(field.quiet ? own : title, entry))
        : [fieldPlace(title, field)];
    return wanted ? places.map((place) => ({ ...place, minor: true as const })) : places;
  });
}

function fieldPlace(title: string, { anchor, label, block }: Field): SearchPlace {
  return { anchor, title, label: label.text, words: blockWords(block), ...(anchor === tellingField && { telling: true }) };
}

function entryPlace(above: string, entry: EntryItem): SearchPlace {
  const words = blockWords({ type: 'entries', items: [entry] });
  return { anchor: entry.anchor, title: `${above} · ${entry.title.text}`, words };
}

/** A page of the guide, cut at its headings. */
function bodyPlaces({ head, body }: GuidePage): SearchPlace[] {
  if (!body || body.lang) return [];
  if (!body.tree) return [{ anchor: undefined, title: head.name.text, words: [body.text] }];
  const anchors = headingAnchors(body.tree);
  const places: SearchPlace[] = [{ anchor: undefined, title: head.name.text, words: [] }];
  for (const node of body.tree.children) {
    if (node.type === 'heading') places.push({ anchor: anchors.get(node), title: wordsOf(node), words: [wordsOf(node)] });
    else for (const words of paragraphs(node)) places.at(-1)?.words.push(words);
  }
  return places;
}
