import type { Block } from '../reading/block.ts';
import { choiceLabel } from '../reading/label.ts';
import { child, dataAt, type Value } from '../reading/value.ts';
import { criterionFamilies } from '../schema/criterion.ts';
import type { BlockOf } from './pairs.ts';
import { statementOf } from './statement.ts';

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
