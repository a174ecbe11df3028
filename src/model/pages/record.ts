import type { Entity } from '../../handbook/handbook.ts';
import { linksTo, personasValidatedIn } from '../backlinks.ts';
import { languageBanners } from '../banner.ts';
import { citationsOf } from '../citations.ts';
import { frameOf } from '../frame.ts';
import { headOf } from '../head.ts';
import { pageHref } from '../href.ts';
import { derivedField, sectionsOf } from '../section.ts';
import { plain } from '../text.ts';
import { upkeepOf } from '../upkeep.ts';
import { entityValue } from '../value.ts';
import { type View, word } from '../view.ts';
import { citedBlock } from './cited.ts';
import type { EntityPage } from './entity.ts';

/** The page of a research record. */
export function recordPage(view: View, record: Entity<'record'>): EntityPage {
  const value = entityValue(view, record);
  const head = headOf(value, word(view, view.words.kind.record).text, ['kind']);
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
    banners: languageBanners(view, record),
    upkeep: upkeepOf(view, record, head.name.text),
    sections: sectionsOf(value, {
      grounds: [
        derivedField(view, 'whole', derived.wholeRecord, citedBlock(citationsOf(view, record.id))),
        derivedField(view, 'validated', derived.validations, linksTo(view, personasValidatedIn(view, record.id))),
      ],
    }),
  };
}
