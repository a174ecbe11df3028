import { resolve } from '../facts/relations.ts';
import { type Entity, type EntityKind, isEntityKind } from '../handbook/handbook.ts';
import { readReference } from '../schema/reference.ts';
import { anchorOf } from './anchor.ts';
import type { Block, Link, Pair } from './block.ts';
import { cautionMarks } from './caution.ts';
import { homeHref, indexHref, pageHref } from './href.ts';
import { hueOf } from './hue.ts';
import { entityTitle, titleOf } from './label.ts';
import { plain, type Text } from './text.ts';
import { child, configValue, entityValue, entries, itemId, items, textAt, textOf, type Value } from './value.ts';
import { type View, word } from './view.ts';

/** Where a reference leads and what is found there. */
export function linkOf(value: Value): Link {
  const { owner, role } = value;
  const id = String(value.data);
  const more: Link['more'] = [];
  if (role.ref && isEntityKind(role.ref)) return entityLink(owner.view, role.ref, id);
  switch (role.ref) {
    case 'source':
      return { text: settingName(owner.view, 'sources', id), href: indexHref(owner.view, 'record', `source-${id}`), more };
    case 'department':
      return { text: settingName(owner.view, 'departments', id), more };
    case 'audience':
      return { text: readersName(owner.view, id), more };
    case 'personaStatement':
      return statementOfPersona(owner.view, id);
    case 'statement':
    case 'answered':
    case 'verbatim':
      return { ...markLink(value, id), more };
    default:
      return { text: plain(id), more };
  }
}

/** A link to an entity by its present or a former name; its bare name where it is not there. */
export function entityLink(view: View, kind: EntityKind, id: string): Link {
  const entity = resolve(view.handbook, kind, id);
  if (!entity) return { text: plain(id), more: [] };
  const hue = hueOf(view.handbook, entity);
  const cautions = cautionMarks(view, entity);
  return {
    text: entityTitle(view, entity),
    href: pageHref(view, kind, entity.id),
    more: [],
    ...(hue !== undefined && { hue }),
    ...(cautions.length > 0 && { cautions }),
  };
}

/** Links to entities, as a block. */
export function linksTo(view: View, entities: readonly Entity[]): Extract<Block, { type: 'links' }> {
  return { type: 'links', items: entities.map(({ kind, id }) => entityLink(view, kind, id)) };
}

/** A link to the home page. */
export function homeLink(view: View): Link {
  return { text: word(view, view.words.site.home), href: homeHref(view), more: [] };
}

/** The block of a reference, or of a list of them. */
export function referenceBlock(values: readonly Value[]): Block {
  return { type: 'links', items: values.map(linkOf) };
}

/** The name of a department, by its id. */
export function departmentName(view: View, id: string): Text {
  return settingName(view, 'departments', id);
}

/** What the settings say of a department, by its id; undefined where they say nothing. */
export function departmentDescription(view: View, id: string): Text | undefined {
  const all = child(configValue(view), 'departments');
  const found = all && items(all).find((one) => itemId(one) === id);
  return textAt(found, 'description');
}

/** Who may read something. */
function readersName(view: View, id: string): Text {
  const { audience } = view.words;
  return id === 'staff' || id === 'restricted' ? word(view, audience[id]) : departmentName(view, id);
}

function settingName(view: View, list: 'departments' | 'sources', id: string): Text {
  const all = child(configValue(view), list);
  const found = all && items(all).find((one) => itemId(one) === id);
  const name = child(found, 'name');
  if (name) return textOf(name);
  // A handbook without settings has the default departments.
  return plain(view.handbook.config[list]?.find((one) => one.id === id)?.name ?? id);
}

/** A link to what is said of a persona, with whom it is said of; the persona alone where it names no part. */
function statementOfPersona(view: View, reference: string): Link {
  const { id, part } = readReference(reference);
  const whole = entityLink(view, 'persona', id);
  const persona = resolve(view.handbook, 'persona', id);
  const found = persona && part !== undefined ? itemCalled(entityValue(view, persona), part) : undefined;
  if (!persona || !found) return whole;
  const { text, hue, cautions } = whole;
  const who: Pair = { key: 'persona', label: word(view, view.words.kind.persona), bare: true, block: { type: 'text', kind: 'line', text } };
  return {
    text: titleOf(found),
    href: pageHref(view, 'persona', persona.id, anchorOf(found)),
    more: [who],
    ...(hue !== undefined && { hue }),
    ...(cautions && { cautions }),
  };
}

/** A link to an item of the same file. */
function markLink({ owner }: Value, id: string): Omit<Link, 'more'> {
  const entity = owner.kind === 'config' ? undefined : resolve(owner.view.handbook, owner.kind, owner.id);
  const found = entity && itemCalled(entityValue(owner.view, entity), id);
  return found ? { text: titleOf(found), href: `#${anchorOf(found)}` } : { text: plain(id) };
}

function itemCalled(value: Value, id: string): Value | undefined {
  if (value.role.item && itemId(value) === id) return value;
  for (const inner of [...entries(value).map(([, each]) => each), ...items(value)]) {
    const found = itemCalled(inner, id);
    if (found) return found;
  }
  return undefined;
}
