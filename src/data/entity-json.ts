import { coverageOf } from '../facts/coverage.ts';
import { mentionsOf } from '../facts/relations.ts';
import type { Entity } from '../handbook/handbook.ts';
import { entityTitle } from '../reading/label.ts';
import { entityValue } from '../reading/value.ts';
import type { View } from '../reading/view.ts';
import { pageUrl } from './file.ts';
import { guideBody } from './markdown-text.ts';
import { jsonOf } from './value-json.ts';

/** One persona, segment, ICP, record or guide page as data for other tools, in the language of a view. */
interface EntityJson {
  type: Entity['kind'];
  id: string;
  language: string;
  name: string;
  url: string;
  /** How much of what is said rests on evidence. */
  coverage?: ReturnType<typeof coverageOf>;
  /** The keys of the file. Texts are Markdown. */
  data: unknown;
  /** The page of a guide, in Markdown. */
  body?: string;
  /** What names it in another file, and under which key. */
  linkedFrom: { type: Entity['kind']; id: string; name: string; url: string; key: string }[];
  /** The texts that are still in the language of the content, by their paths in `data`. */
  untranslated: string[];
}

/** Makes the data of an entity. */
export function entityJson(view: View, entity: Entity): EntityJson {
  const untranslated: string[] = [];
  const { kind, id } = entity;
  const data = jsonOf(entityValue(view, entity), untranslated);
  const body = kind === 'guide' ? guideBody(view, entity) : undefined;
  return {
    type: kind,
    id,
    language: view.language,
    name: entityTitle(view, entity).text,
    url: pageUrl(view, kind, id),
    ...((kind === 'persona' || kind === 'icp') && { coverage: coverageOf(entity) }),
    data,
    ...(body !== undefined && { body }),
    linkedFrom: mentionsOf(view.handbook, kind, id).map(({ from, field }) => ({
      type: from.kind,
      id: from.id,
      name: entityTitle(view, from).text,
      url: pageUrl(view, from.kind, from.id),
      key: field,
    })),
    untranslated,
  };
}
