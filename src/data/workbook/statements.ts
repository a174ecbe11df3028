import { groundsOf } from '../../blocks/evidence.ts';
import { allOf } from '../../handbook/handbook.ts';
import { anchorOf } from '../../reading/anchor.ts';
import { choiceLabel, entityTitle, labelOf, titleOf } from '../../reading/label.ts';
import { departmentName } from '../../reading/reference.ts';
import { child, entityValue, entries, items, textOf, type Value } from '../../reading/value.ts';
import type { View } from '../../reading/view.ts';
import { pageUrl } from '../file.ts';
import { evidenceLine } from '../render/lines.ts';
import { type Column, sheetWriting, textCell, type WorkbookSheet, workbookSheet } from './sheet.ts';

/** Every statement of every persona as a row, with how well it is grounded and on what. */
export function statementsSheet(view: View): WorkbookSheet {
  const { sheet, kind, statement } = view.words;
  const writing = sheetWriting(view);
  const columns: Column<Stated>[] = [
    { title: kind.persona, width: 22, cell: ({ name }) => textCell(name) },
    { title: sheet.field, width: 26, cell: ({ value }) => textCell(fieldOf(value)) },
    { title: sheet.statement, width: 60, cell: ({ value }) => textCell(titleOf(value).text) },
    { title: sheet.priority, width: 16, cell: ({ value }) => textCell(wordsAt(value, 'priority', choiceLabel)) },
    { title: sheet.standing, width: 14, cell: ({ grounds }) => textCell(grounds.standing?.label.text ?? '') },
    {
      title: sheet.evidence,
      width: 70,
      cell: ({ grounds }) => textCell(grounds.evidence.map((one) => evidenceLine(one, writing)).join('\n')),
    },
    { title: statement.note, width: 40, cell: ({ value }) => textCell(wordsAt(value, 'note', textOf)) },
    { title: sheet.address, width: 48, cell: ({ value }) => ({ value: pageUrl(view, 'persona', value.owner.id, anchorOf(value)) }) },
  ];
  return workbookSheet(
    sheet.statements,
    columns,
    allOf(view.handbook, 'persona').flatMap((persona) => {
      const name = entityTitle(view, persona).text;
      return statementsIn(entityValue(view, persona)).map((value) => ({ name, value, grounds: groundsOf(value) }));
    }),
  );
}

/** A statement of a persona who has a name. */
interface Stated {
  name: string;
  value: Value;
  grounds: ReturnType<typeof groundsOf>;
}

function wordsAt(value: Value, key: string, read: (inner: Value) => { text: string }): string {
  const inner = child(value, key);
  return inner ? read(inner).text : '';
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
