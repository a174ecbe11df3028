import { anchorOf } from '../reading/anchor.ts';
import type { Block, Statement } from '../reading/block.ts';
import { citedBy } from '../reading/citations.ts';
import { choiceLabel } from '../reading/label.ts';
import { plain } from '../reading/text.ts';
import { child, dataAt, textAt, type Value } from '../reading/value.ts';
import { word } from '../reading/view.ts';
import { criterionFamilies } from '../schema/criterion.ts';
import { answersTo } from './answers.ts';
import { groundsOf, measureOf } from './evidence.ts';
import { levelOf } from './leaf.ts';
import { type BlockOf, pairsOf } from './pairs.ts';

const shown = ['id', 'text', 'priority', 'evidence', 'ai', 'note', 'time', 'emotion', 'keyMoment', 'answer'];
/** A measure stands with the words that it measures. */
const shownOfFinding = [...shown, 'value', 'unit'];

/** A list of statements, in an order that means something where each has its moment. */
export function statementsBlock(values: readonly Value[], blockOf: BlockOf): Block {
  const last = values[0]?.path.at(-2);
  return {
    type: 'statements',
    items: values.map((value) => statementOf(value, blockOf)),
    ordered: last === 'steps' || last === 'dayInLife',
  };
}

/** One statement with all that is said about it. */
export function statementOf(value: Value, blockOf: BlockOf): Statement {
  const { view } = value.owner;
  const [note, time, answer] = [textAt(value, 'note'), textAt(value, 'time'), textAt(value, 'answer')];
  const [rank, emotion] = [child(value, 'priority'), child(value, 'emotion')];
  const level = emotion && levelOf(emotion);
  const isFinding = value.role.citable === 'finding';
  const measure = isFinding ? measureOf(value) : undefined;
  const text = textAt(value, 'text') ?? plain('');
  // `45 % ont payé` says its measure itself.
  const figure = measure && !text.text.startsWith(measure.text) ? measure : undefined;
  return {
    ...groundsOf(value),
    anchor: anchorOf(value),
    text,
    ...(rank && { priority: { value: String(rank.data), label: choiceLabel(rank) } }),
    ...(dataAt(value, 'ai') === true && { ai: word(view, view.words.statement.ai) }),
    ...(note && { note }),
    ...(time && { time }),
    ...(answer && { answer }),
    ...(level && { emotion: level }),
    ...(dataAt(value, 'keyMoment') === true && { keyMoment: word(view, view.words.value.keyMoment) }),
    ...(figure && { figure }),
    more: pairsOf(value, blockOf, isFinding ? shownOfFinding : shown),
    citedBy: citedBy(value),
    ...answersTo(value),
  };
}

/** The criteria of a segment as a sheet: a line for each family, in the order of the model. */
export function criteriaBlock(criteria: readonly Value[], blockOf: BlockOf): Block {
  const items = criterionFamilies.flatMap((family) => {
    const own = criteria.filter((value) => dataAt(value, 'family') === family);
    const label = own[0] && child(own[0], 'family');
    if (!label) return [];
    const statements = own.map((value) => {
      const statement = statementOf(value, blockOf);
      return { ...statement, more: statement.more.filter(({ key }) => key !== 'family') };
    });
    return [{ key: family, label: choiceLabel(label), block: { type: 'statements' as const, items: statements, ordered: false } }];
  });
  return { type: 'pairs', items };
}
