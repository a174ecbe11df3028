import { personasInUse } from '../../facts/state.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { mapsHref } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { actionsOf, type EntityPage } from '../entity/entity.ts';
import type { PageType } from '../page-type.ts';
import { type ChannelMap, channelMapOf } from './channel-map.ts';
import { type EvidenceMap, evidenceMapOf } from './evidence-map.ts';
import { type ScaleMap, scaleMapOf } from './scale-map.ts';
import { type SegmentMap, segmentMapOf } from './segment-map.ts';

/** The parts of the page, each with its anchor. */
const parts = ['segments', 'scales', 'channels', 'evidence'] as const;

/** All personas at a glance, in four maps. */
export interface MapsPage {
  type: 'maps';
  frame: Frame;
  title: Text;
  lead: Text;
  actions: EntityPage['actions'];
  parts: Record<(typeof parts)[number], { anchor: string; title: Text; lead: Text; none: Text }>;
  segments: SegmentMap | undefined;
  scales: ScaleMap | undefined;
  channels: ChannelMap | undefined;
  evidence: EvidenceMap | undefined;
  words: Record<
    'person' | 'segment' | 'share' | 'people' | 'nobody' | 'noShare' | 'channel' | 'total' | 'silent' | 'x' | 'y' | 'choose',
    Text
  >;
  key: Record<'supported' | 'contested' | 'hypothesis', Text>;
  /** Set where there is nobody to put on a map. */
  empty?: Text;
}

/** The page of maps in each language. */
export const mapsPages: PageType<MapsPage> = {
  addresses: (view) => [{ href: mapsHref(view), make: () => mapsPage(view) }],
};

/** Makes the page of maps. */
export function mapsPage(view: View): MapsPage {
  const { maps } = view.words;
  const say = (text: string) => word(view, text);
  const scales = scaleMapOf(view);
  const evidence = evidenceMapOf(view);
  const noScales = scales === 'alone' ? maps.scales.alone : maps.scales.none;
  const part = (anchor: (typeof parts)[number], lead: string, none: string) => ({
    anchor,
    title: say(maps[anchor].title),
    lead: say(lead),
    none: say(none),
  });
  return {
    type: 'maps',
    frame: frameOf(view, { title: say(maps.title).text, description: say(maps.lead).text, at: mapsHref }),
    title: say(maps.title),
    lead: say(maps.lead),
    actions: actionsOf(view),
    parts: {
      segments: part('segments', maps.segments.lead, maps.segments.none),
      scales: part('scales', maps.scales.lead, noScales),
      channels: part('channels', maps.channels.lead, maps.channels.none),
      evidence: part('evidence', evidence?.bySegment ? maps.evidence.bySegment : maps.evidence.lead, maps.evidence.none),
    },
    segments: segmentMapOf(view),
    scales: typeof scales === 'string' ? undefined : scales,
    channels: channelMapOf(view),
    evidence,
    words: {
      person: say(maps.person),
      segment: say(maps.segment),
      share: say(maps.segments.share),
      people: say(maps.segments.people),
      nobody: say(maps.segments.nobody),
      noShare: say(maps.segments.noShare),
      channel: say(maps.channels.channel),
      total: say(maps.evidence.total),
      silent: say(maps.evidence.silent),
      x: say(maps.scales.x),
      y: say(maps.scales.y),
      choose: say(maps.scales.choose),
    },
    key: {
      supported: say(maps.evidence.key.supported),
      contested: say(maps.evidence.key.contested),
      hypothesis: say(maps.evidence.key.hypothesis),
    },
    ...(personasInUse(view.handbook).length === 0 && { empty: say(maps.empty) }),
  };
}
