import { translationBanners } from '../../blocks/banner.ts';
import { compareBlock } from '../../blocks/compare.ts';
import { decisionsField } from '../../blocks/decisions.ts';
import { headOf } from '../../blocks/head.ts';
import { partsIn } from '../../blocks/part.ts';
import { patternsBlock } from '../../blocks/patterns.ts';
import { derivedField, type Field, type Section, sectionsOf } from '../../blocks/section.ts';
import { buyingGroupOf } from '../../facts/buying-group.ts';
import { peopleOf } from '../../facts/people.ts';
import type { Persona, SegmentOrIcp } from '../../facts/relations.ts';
import { recordsAsking } from '../../facts/research.ts';
import { isInUse } from '../../facts/state.ts';
import type { Entity } from '../../handbook/handbook.ts';
import type { PartInPurchase } from '../../reading/block.ts';
import { citationsOf, groundLinks } from '../../reading/citations.ts';
import { frameOf } from '../../reading/frame.ts';
import { buyingGroupHref, pageHref } from '../../reading/href.ts';
import { hueOf } from '../../reading/hue.ts';
import { linksTo } from '../../reading/reference.ts';
import { upkeepOf } from '../../reading/upkeep.ts';
import { entityValue } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { missingSentence } from '../buying-group/missing.ts';
import { compareWay } from '../compare/compare.ts';
import { citedBlock, dressed, type EntityPage } from '../entity/entity.ts';
import { previewOf, printsOf } from '../entity/prints.ts';
import { countedFields } from './counted.ts';

/** The page of a segment. */
export function segmentPage(view: View, segment: Entity<'segment'>): EntityPage {
  const { derived } = view.words;
  return targetPage(view, segment, {
    people: peopleFields(view, segment, derived.personas),
    figures: countedFields(view, segment),
    decisions: [decisionsField(view, segment)],
    patterns: [patternsField(view, segment)],
    grounds: [
      derivedField(view, 'records', derived.records, linksTo(view, recordsAsking(view.handbook, segment))),
      derivedField(view, 'whole', derived.wholeRecord, citedBlock(citationsOf(view, segment.id))),
    ],
  });
}

/** The page of an ideal customer profile. */
export function icpPage(view: View, icp: Entity<'icp'>): EntityPage {
  const { derived } = view.words;
  return targetPage(view, icp, {
    people: [groupField(view, icp), ...peopleFields(view, icp, derived.icpPersonas)],
    decisions: [decisionsField(view, icp)],
    patterns: [patternsField(view, icp)],
    grounds: [
      derivedField(view, 'evidence', derived.evidence, { type: 'links', items: groundLinks(view, icp) }),
      derivedField(view, 'whole', derived.wholeRecord, citedBlock(citationsOf(view, icp.id))),
    ],
  });
}

function targetPage(view: View, entity: SegmentOrIcp, derived: Parameters<typeof sectionsOf>[1]): EntityPage {
  const value = entityValue(view, entity);
  const head = headOf(value, word(view, view.words.kind[entity.kind]), []);
  const hue = hueOf(view.handbook, entity);
  const prints = printsOf(view, entity);
  return {
    type: 'entity',
    frame: frameOf(view, {
      title: head.name.text,
      ...(head.summary && { description: head.summary.text }),
      section: 'segment',
      picture: previewOf(view, entity, [head.name]),
      at: (other) => pageHref(other, entity.kind, entity.id),
    }),
    head: { ...head, ...(hue !== undefined && { hue }) },
    banners: translationBanners(view, entity),
    ...(prints && { prints }),
    upkeep: upkeepOf(view, entity, head.name.text),
    ...dressed(view, sectionsOf(value, derived).map(withGroupDrawn)),
  };
}

/** The buying group of an ICP is drawn where its people stand side by side, as long as all of them do. */
function withGroupDrawn(section: Section): Section {
  const compared = section.fields.flatMap(({ block }) => (block.type === 'compare' ? block.people.filter(({ part }) => part) : []));
  const fields = section.fields.map((field): Field => {
    const isShown =
      field.anchor === 'buying-group' &&
      field.block.type === 'links' &&
      new Set(field.block.items.map(({ href }) => href)).size === compared.length;
    return isShown ? { ...field, drawn: true } : field;
  });
  return { ...section, fields };
}

function patternsField(view: View, target: SegmentOrIcp): Field | undefined {
  const block = patternsBlock(view, target);
  return block && { anchor: 'themes', label: word(view, view.words.patterns.themes), block, quiet: true };
}

/** Those whom a page speaks of, side by side; a list of all where they are too many for that. */
function peopleFields(view: View, target: SegmentOrIcp, label: string): (Field | undefined)[] {
  const all = peopleOf(view.handbook, target);
  const inUse = all.filter(isInUse);
  if (inUse.length === 0) return [nobody(view)];
  const parts = target.kind === 'icp' ? partsIn(view, target) : new Map<string, PartInPurchase>();
  const weightOf = ({ id }: Persona) => parts.get(id)?.weight?.value ?? -1;
  const compare = compareBlock(
    view,
    inUse.toSorted((a, b) => weightOf(b) - weightOf(a)),
    ({ id }) => parts.get(id),
  );
  const block = inUse.length > 1 ? { ...compare, more: compareWay(view, inUse) } : compare;
  const field: Field = { anchor: 'side-by-side', label: word(view, label), block, quiet: true };
  const listed = all.length > compare.people.length ? derivedField(view, 'personas', label, linksTo(view, all)) : undefined;
  return [field, listed];
}

/** The way to the buying group of an ICP, and who is missing in it. */
function groupField(view: View, icp: Entity<'icp'>): Field {
  const { buyingGroup } = view.words;
  const group = buyingGroupOf(view.handbook, icp);
  const missing = group.members.length > 0 ? missingSentence(view, group) : undefined;
  const more = missing && {
    key: 'missing',
    label: word(view, buyingGroup.missing.title),
    bare: true as const,
    block: { type: 'text' as const, kind: 'line' as const, text: missing },
  };
  const link = { text: word(view, buyingGroup.link), href: buyingGroupHref(view, icp.id), more: more ? [more] : [] };
  return { anchor: 'group', label: word(view, buyingGroup.kind), block: { type: 'links', items: [link] }, quiet: true };
}

/** A segment that nobody has described as a person yet. */
function nobody(view: View): Field {
  const text = word(view, view.words.home.none.persona);
  return { anchor: 'personas', label: word(view, view.words.derived.personas), block: { type: 'text', kind: 'line', text }, quiet: true };
}
