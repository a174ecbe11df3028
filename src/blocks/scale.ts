import { anchorOf } from '../reading/anchor.ts';
import type { Block, Channel, Level, Scale } from '../reading/block.ts';
import { plain, type Text } from '../reading/text.ts';
import { child, dataAt, textAt, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
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
  const [left, right] = [textAt(value, 'left') ?? plain(''), textAt(value, 'right') ?? plain('')];
  const level = levelAt(value, 'position');
  return {
    ...groundsOf(value),
    anchor: anchorOf(value),
    ...(label && { label }),
    left,
    right,
    level,
    alt: scaleAlt(value.owner.view, { label, left, right, level }),
    ...(note && { note }),
    more: pairsOf(value, blockOf, ['id', 'label', 'left', 'right', 'position', 'evidence', 'note']),
  };
}

/** A scale as one phrase, with both its ends: what is drawn says it once. */
function scaleAlt(view: View, { label, left, right, level }: { label: Text | undefined; left: Text; right: Text; level: Level }): Text {
  const phrase = word(view, view.words.print.alt.scale, {
    label: label?.text ?? '',
    level: level.label.text,
    left: left.text,
    right: right.text,
  });
  return { ...phrase, text: phrase.text.replace(/^ ?: /, '') };
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
