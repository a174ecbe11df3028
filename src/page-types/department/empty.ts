import type { Entity } from '../../handbook/handbook.ts';
import { contactOf, type Door } from '../../reading/doors.ts';
import type { Text } from '../../reading/text.ts';
import { type View, word } from '../../reading/view.ts';
import { doorFor, type ToWrite, unguidedOf } from './missing.ts';

/** What a department finds that nobody has told anything yet: whom to ask, and how to write the first of it. */
export interface EmptyDepartment {
  lead: Text;
  ask: { title: Text; lead: Text; door?: Door; contact?: { href: string; label: Text } };
  how: { title: Text; lead: Text; paste: Paste };
  begin: { title: Text; people: ToWrite[]; write: Text; none: Text };
}

/** Something to paste into a file. */
export interface Paste {
  name: string;
  text: string;
  copy: Text;
  copied: Text;
}

/** How many personas are named to begin with. */
const MOST = 12;

/** Makes what a department finds that nobody has told anything yet. */
export function emptyDepartment(view: View, department: string, personas: readonly Entity<'persona'>[]): EmptyDepartment {
  const { empty, missing } = view.words.department;
  const [door, contact] = [doorFor(view, department), contactOf(view)];
  return {
    lead: word(view, empty.lead),
    ask: { title: word(view, empty.ask), lead: word(view, empty.askLead), ...(door && { door }), ...(contact && { contact }) },
    how: { title: word(view, empty.how), lead: word(view, empty.howLead), paste: pasteOf(view, empty.name, exampleOf(view, department)) },
    begin: {
      title: word(view, empty.begin),
      people: unguidedOf(view, department, personas).slice(0, MOST),
      write: word(view, missing.write),
      none: word(view, empty.nobody),
    },
  };
}

/** Something to paste, with what its button says. */
export function pasteOf(view: View, name: string, text: string): Paste {
  const { copy, copied } = view.words.study;
  return { name: word(view, name).text, text, copy: word(view, copy), copied: word(view, copied) };
}

/** The guidance of a department as a persona's file has it. */
function exampleOf(view: View, department: string): string {
  const { example } = view.words.department.empty;
  const text = (phrase: string) => JSON.stringify(word(view, phrase).text);
  return [
    'guidance:',
    `  ${department}:`,
    `    channel: ${text(example.channel)}`,
    `    tone: ${text(example.tone)}`,
    `    useWords: [${text(example.use)}]`,
    `    avoidWords: [${text(example.avoid)}]`,
    '    do:',
    `      - ${text(example.do)}`,
    '    dont:',
    `      - ${text(example.dont)}`,
    '    objections:',
    `      - text: ${text(example.objection)}`,
    `        answer: ${text(example.answer)}`,
  ].join('\n');
}
