import type { Entity } from '../../handbook/handbook.ts';
import { evidenceOfEntity, linksTo, personasOfIcp, personasOfSegment, recordsOfSegment } from '../backlinks.ts';
import { languageBanners } from '../banner.ts';
import { patternsBlock } from '../blocks/patterns.ts';
import { citationsOf } from '../citations.ts';
import { frameOf } from '../frame.ts';
import { pageHref } from '../href.ts';
import { hueOf } from '../hue.ts';
import { derivedField, type Field, sectionsOf } from '../section.ts';
import { plain } from '../text.ts';
import { upkeepOf } from '../upkeep.ts';
import { entityValue } from '../value.ts';
import { type View, word } from '../view.ts';
import { citedBlock } from './cited.ts';
import { type EntityPage, headOf } from './entity.ts';

/** The page of a segment. */
export function segmentPage(view: View, segment: Entity<'segment'>): EntityPage {
  const { derived } = view.words;
  const personas = derivedField(view, 'personas', derived.personas, linksTo(view, personasOfSegment(view, segment.id)));
  return audiencePage(view, segment, {
    people: [personas ?? nobody(view)],
    patterns: [patternsField(view, segment)],
    grounds: [
      derivedField(view, 'records', derived.records, linksTo(view, recordsOfSegment(view, segment.id))),
      derivedField(view, 'whole', derived.wholeRecord, citedBlock(citationsOf(view, segment.id))),
    ],
  });
}

/** The page of an ideal customer profile. */
export function icpPage(view: View, icp: Entity<'icp'>): EntityPage {
  const { derived } = view.words;
  const others = derivedField(view, 'personas', derived.icpPersonas, linksTo(view, personasOfIcp(view, icp)));
  const alone = (icp.data.buyingGroup ?? []).length === 0;
  return audiencePage(view, icp, {
    people: [others ?? (alone ? nobody(view) : undefined)],
    patterns: [patternsField(view, icp)],
    grounds: [
      derivedField(view, 'evidence', derived.evidence, { type: 'links', items: evidenceOfEntity(view, icp) }),
      derivedField(view, 'whole', derived.wholeRecord, citedBlock(citationsOf(view, icp.id))),
    ],
  });
}

function audiencePage(view: View, entity: Entity<'segment'> | Entity<'icp'>, derived: Parameters<typeof sectionsOf>[1]): EntityPage {
  const value = entityValue(view, entity);
  const head = headOf(value, word(view, view.words.kind[entity.kind]).text, []);
  const hue = hueOf(view.handbook, entity);
  return {
    type: 'entity',
    frame: frameOf(view, {
      title: head.name.text,
      ...(head.summary && { description: head.summary.text }),
      section: 'segment',
      at: (other) => pageHref(other, entity.kind, entity.id),
    }),
    head: { ...head, ...(hue !== undefined && { hue }) },
    banners: languageBanners(view, entity),
    upkeep: upkeepOf(view, entity, head.name.text),
    sections: sectionsOf(value, derived),
  };
}

function patternsField(view: View, audience: Entity<'segment'> | Entity<'icp'>): Field | undefined {
  const block = patternsBlock(view, audience);
  return block && { anchor: 'themes', label: word(view, view.words.patterns.themes), block, quiet: true };
}

/** A segment that nobody has described as a person yet. */
function nobody(view: View): Field {
  const text = plain(word(view, view.words.home.none.persona).text);
  return { anchor: 'personas', label: word(view, view.words.derived.personas), block: { type: 'text', kind: 'line', text }, quiet: true };
}
