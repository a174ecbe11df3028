import { anchorOf } from '../reading/anchor.ts';
import type { Block, JourneyStep, TableRow } from '../reading/block.ts';
import { choiceLabel, labelOf, titleOf } from '../reading/label.ts';
import { followedBy, type Text } from '../reading/text.ts';
import { child, dataAt, entries, items, textOf, type Value } from '../reading/value.ts';
import { word } from '../reading/view.ts';
import { groundsOf } from './evidence.ts';
import { levelOf } from './leaf.ts';
import type { BlockOf } from './pairs.ts';

/** What the head of a column says. */
const inHead = new Set(['id', 'stage', 'title', 'phase', 'emotion', 'keyMoment', 'evidence']);

/** The journey as a table: a column for each stage, a row for everything that is known of one. */
export function journeyBlock(journey: Value, blockOf: BlockOf): Block {
  const { view } = journey.owner;
  const steps = items(journey);
  const keys = new Map<string, Value>();
  for (const step of steps) for (const [key, value] of entries(step)) if (!inHead.has(key) && !keys.has(key)) keys.set(key, value);
  const order = Object.keys(steps[0]?.map?.shape ?? {});
  const rows = [...keys]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(
      ([key, first]): TableRow => ({
        key,
        label: labelOf(first),
        cells: steps.map((step) => {
          const cell = child(step, key);
          return cell && blockOf(cell);
        }),
      }),
    );
  return {
    type: 'journey',
    title: labelOf(journey),
    emotionTitle: word(view, view.words.value.emotionTitle),
    steps: steps.map(stepOf),
    rows: [...rows, ...evidenceRow(steps)],
  };
}

function stepOf(value: Value): JourneyStep {
  const { view } = value.owner;
  const [phase, emotion] = [phaseOf(value), child(value, 'emotion')];
  const level = emotion && levelOf(emotion);
  return {
    anchor: anchorOf(value),
    stage: titleOf(value),
    ...(phase && { phase }),
    ...(level && { emotion: level }),
    ...(dataAt(value, 'keyMoment') === true && { keyMoment: word(view, view.words.value.keyMoment) }),
  };
}

/** Where in all journeys a step belongs: its stage, where it has a title of its own, and the phase. What its heading says is said once. */
function phaseOf(step: Value): Text | undefined {
  const [stage, phase] = [child(step, 'stage'), child(step, 'phase')];
  const words = [...(stage ? [textOf(stage)] : []), ...(phase ? [choiceLabel(phase)] : [])];
  const news = words.filter(({ text }, at) => text !== titleOf(step).text && words.findIndex((one) => one.text === text) === at);
  const [first, second] = news;
  return first && second ? followedBy(first, `, ${second.text}`) : first;
}

/** Stages are said of the person as statements are: one without evidence is a hypothesis. */
function evidenceRow(steps: readonly Value[]): TableRow[] {
  const label = steps.map((step) => child(step, 'evidence')).find((list) => list !== undefined);
  const [first] = steps;
  if (!first) return [];
  const words = first.owner.view.words.section.grounds;
  const cells = steps.map((step): Block => ({ type: 'grounds', grounds: groundsOf(step) }));
  return [{ key: 'evidence', label: label ? labelOf(label) : word(first.owner.view, words), cells }];
}
