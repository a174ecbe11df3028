import { anchorOf } from '../reading/anchor.ts';
import type { Block, Channel, Level, Scale } from '../reading/block.ts';
import { plain } from '../reading/text.ts';
import { child, dataAt, textAt, type Value } from '../reading/value.ts';
import { word } from '../reading/view.ts';
import { groundsOf } from './evidence.ts';
import { levelOf } from './leaf.ts';
import { type BlockOf, pairsOf } from './pairs.ts';

const NOWHERE: Level = { value: 0, min: 0, max: 1, label: plain('') };

/** Attitudes, each between two poles. */
export function scalesBlock(values: readonly Value[], blockOf: BlockOf): Block {
  return { type: 'scales', items: values.map((value) => scaleOf(value, blockOf)) };
}

/** Channels, each with how much it is used. */
export function channelsBlock(values: readonly Value[], blockOf: BlockOf): Block {
  return { type: 'channels', items: values.map((value) => channelOf(value, blockOf)) };
}

function scaleOf(value: Value, blockOf: BlockOf): Scale {
  const [label, note] = [textAt(value, 'label'), textAt(value, 'note')];
  return {
    ...groundsOf(value),
    anchor: anchorOf(value),
    ...(label && { label }),
    left: textAt(value, 'left') ?? plain(''),
    right: textAt(value, 'right') ?? plain(''),
    level: levelAt(value, 'position'),
    ...(note && { note }),
    more: pairsOf(value, blockOf, ['id', 'label', 'left', 'right', 'position', 'evidence', 'note']),
  };
}

function channelOf(value: Value, blockOf: BlockOf): Channel {
  const { view } = value.owner;
  const [purpose, note] = [textAt(value, 'purpose'), textAt(value, 'note')];
  return {
    ...groundsOf(value),
    anchor: anchorOf(value),
    channel: textAt(value, 'channel') ?? plain(''),
    level: levelAt(value, 'intensity'),
    ...(dataAt(value, 'preferred') === true && { preferred: word(view, view.words.value.preferred) }),
    ...(purpose && { purpose }),
    ...(note && { note }),
    more: pairsOf(value, blockOf, ['id', 'channel', 'intensity', 'preferred', 'purpose', 'evidence', 'note']),
  };
}

function levelAt(value: Value, key: string): Level {
  const inner = child(value, key);
  return (inner && levelOf(inner)) ?? NOWHERE;
}
