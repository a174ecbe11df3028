import { groundsOf } from '../../blocks/evidence.ts';
import { allOf } from '../../handbook/handbook.ts';
import { anchorOf } from '../../reading/anchor.ts';
import { choiceLabel, labelOf } from '../../reading/label.ts';
import { departmentName } from '../../reading/reference.ts';
import { entityTitle, titleOf } from '../../reading/title.ts';
import { child, entityValue, entries, items, textOf, type Value } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { pageUrl } from '../address.ts';
import { evidenceLine } from '../render/lines.ts';
import { type Cell, sheetWriting, textCell } from './cell.ts';
import type { Sheet } from './personas.ts';

/** Every statement of every persona as a row, with how well it is grounded and on what. */
export function statementsSheet(view: View): Sheet {
  const { words } = view;
  const rows = allOf(view.handbook, 'persona').flatMap((persona) => {
    const name = entityTitle(view, persona).text;
    return statementsIn(entityValue(view, persona)).map((statement): Cell[] => [textCell(name), ...rowOf(statement)]);
  });
  const { field, statement, priority, standing, evidence, address } = words.sheet;
  return {
    name: words.sheet.statements,
    header: [words.kind.persona, field, statement, priority, standing, evidence, words.statement.note, address],
    rows,
    widths: [22, 26, 60, 16, 14, 70, 40, 48],
  };
}

function rowOf(value: Value): Cell[] {
  const { view, id } = value.owner;
  const { standing, evidence } = groundsOf(value);
  const [priority, note] = [child(value, 'priority'), child(value, 'note')];
  const writing = sheetWriting(view);
  return [
    textCell(fieldOf(value)),
    textCell(titleOf(value).text),
    textCell(priority ? choiceLabel(priority).text : ''),
    textCell(standing?.label ?? ''),
    textCell(evidence.map((one) => evidenceLine(one, writing)).join('\n')),
    textCell(note ? textOf(note).text : ''),
    { value: pageUrl(view, 'persona', id, anchorOf(value)) },
  ];
}

/** Where a statement stands: its key, and the department that it is for. */
function fieldOf({ owner, path }: Value): string {
  const persona = owner.view.handbook.personas.get(owner.id);
  const whole = persona && entityValue(owner.view, persona);
  const key = child(whole, String(path[0]));
  const label = key ? labelOf(key).text : String(path[0]);
  return path[0] === 'guidance' ? `${label} – ${departmentName(owner.view, String(path[1])).text}` : label;
}

/** Everything in a value that is said of somebody: statements, and what else carries evidence. */
function statementsIn(value: Value): Value[] {
  if (value.role.shorthand === 'ref') return [];
  if (value.role.statement || child(value, 'evidence')) return [value];
  return [...entries(value).map(([, one]) => one), ...items(value)].flatMap(statementsIn);
}
