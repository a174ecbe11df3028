import { translationBanners } from '../../blocks/banner.ts';
import { headOf } from '../../blocks/head.ts';
import { derivedField, sectionsOf } from '../../blocks/section.ts';
import { personasValidatedIn } from '../../facts/relations.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { citationsOf } from '../../reading/citations.ts';
import { frameOf } from '../../reading/frame.ts';
import { pageHref } from '../../reading/href.ts';
import { linksTo } from '../../reading/reference.ts';
import { plain } from '../../reading/text.ts';
import { upkeepOf } from '../../reading/upkeep.ts';
import { entityValue } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { citedBlock, dressed, type EntityPage } from '../entity/entity.ts';

/** The page of a research record. */
export function recordPage(view: View, record: Entity<'record'>): EntityPage {
  const value = entityValue(view, record);
  const head = headOf(value, word(view, view.words.kind.record), ['kind']);
  const { derived } = view.words;
  return {
    type: 'entity',
    frame: frameOf(view, {
      title: head.name.text,
      ...(head.summary && { description: head.summary.text }),
      section: 'record',
      at: (other) => pageHref(other, 'record', record.id),
    }),
    head: { ...head, tags: [...head.tags, { key: 'date', value: record.data.date, label: plain(view.formats.date(record.data.date)) }] },
    banners: translationBanners(view, record),
    upkeep: upkeepOf(view, record, head.name.text),
    ...dressed(
      view,
      sectionsOf(value, {
        grounds: [
          derivedField(view, 'whole', derived.wholeRecord, citedBlock(citationsOf(view, record.id))),
          derivedField(view, 'validated', derived.validations, linksTo(view, personasValidatedIn(view.handbook, record))),
        ],
      }),
    ),
  };
}
