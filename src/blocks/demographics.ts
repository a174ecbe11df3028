import type { Block, Pair } from '../reading/block.ts';
import { child, items, textAt, type Value } from '../reading/value.ts';
import { type BlockOf, pairsOf } from './pairs.ts';

/** What introduces somebody without a label before it, as one would say it aloud. */
const introduced = new Set(['age', 'gender', 'place', 'household', 'occupation', 'education']);

/** Who somebody is in facts: those that introduce them make one line, the others stand below it under their names. */
export function demographicsBlock(value: Value, blockOf: BlockOf): Block {
  const own = pairsOf(value, blockOf, ['other']).map((pair) => (isIntroduction(pair) ? { ...pair, introduces: true as const } : pair));
  const other = child(value, 'other');
  return { type: 'pairs', items: [...own, ...(other ? items(other) : []).flatMap(otherFact)] };
}

function isIntroduction({ key, block }: Pair): boolean {
  return introduced.has(key) && block.type === 'text' && /\p{L}/u.test(block.text.text);
}

/** A fact that the model has no key for: its own label names it. */
function otherFact(value: Value): Pair[] {
  const [label, text] = [textAt(value, 'label'), textAt(value, 'value')];
  return label && text ? [{ key: 'other', label, block: { type: 'text', kind: 'line', text } }] : [];
}
