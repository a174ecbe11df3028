import { translationBanners } from '../../blocks/banner.ts';
import { followOf } from '../../blocks/decisions.ts';
import { headOf } from '../../blocks/head.ts';
import { type Field, type Section, sectionsOf } from '../../blocks/section.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { withinSentence } from '../../languages/typography.ts';
import { frameOf } from '../../reading/frame.ts';
import { decisionsHref, pageHref } from '../../reading/href.ts';
import { departmentName } from '../../reading/reference.ts';
import { plain } from '../../reading/text.ts';
import { upkeepOf } from '../../reading/upkeep.ts';
import { entityValue } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { dressed, type EntityPage } from '../entity/entity.ts';

/** The page of a decision. */
export function decisionPage(view: View, decision: Entity<'decision'>): EntityPage {
  const value = entityValue(view, decision);
  const head = headOf(value, word(view, view.words.kind.decision), []);
  const { date, departments = [] } = decision.data;
  const { tone, label } = followOf(view, decision);
  return {
    type: 'entity',
    frame: frameOf(view, {
      title: head.name.text,
      ...(head.summary && { description: head.summary.text }),
      section: 'decision',
      at: (other) => pageHref(other, 'decision', decision.id),
    }),
    head: {
      ...head,
      tags: [
        { key: 'date', value: date, label: plain(view.formats.date(date)) },
        { key: 'follow', value: tone, label },
      ],
      places: departments.map((id) => ({ text: departmentName(view, id), href: decisionsHref(view, `department-${id}`), more: [] })),
    },
    banners: translationBanners(view, decision),
    upkeep: upkeepOf(view, decision, head.name.text),
    ...dressed(
      view,
      sectionsOf(value).map((section) => withOutcomeTold(view, section, decision)),
    ),
  };
}

/** What came of it is told under the day on which it was seen, rather than key by key. */
function withOutcomeTold(view: View, section: Section, { data: { outcome } }: Entity<'decision'>): Section {
  if (!outcome) return section;
  const told = (field: Field): Field => {
    const pairs = field.anchor === 'outcome' && field.block.type === 'pairs' ? field.block.items : undefined;
    const text = pairs?.find(({ key }) => key === 'text');
    if (!pairs || !text) return field;
    const day = view.formats.date(outcome.date);
    const { outcomeResult } = view.words.values;
    const label = outcome.result
      ? word(view, view.words.decisions.on, { day, result: withinSentence(outcomeResult[outcome.result], view.language) })
      : plain(day);
    return { ...field, label, block: text.block };
  };
  return { ...section, fields: section.fields.map(told) };
}
