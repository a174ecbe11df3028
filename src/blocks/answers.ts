import { answersOf, unanswered } from '../facts/answers.ts';
import { anchorOf } from '../reading/anchor.ts';
import type { Statement } from '../reading/block.ts';
import { titleOf } from '../reading/label.ts';
import { departmentName } from '../reading/reference.ts';
import { entityValue, itemId, type Value, valueAtPath } from '../reading/value.ts';
import { word } from '../reading/view.ts';

/** What guidance says in answer to a statement of a persona, or that it says nothing where it should. */
export function answersTo({ owner, path, data }: Value): Pick<Statement, 'answers' | 'unanswered'> {
  const { view } = owner;
  const persona = owner.kind === 'persona' && path.length === 2 ? view.handbook.personas.get(owner.id) : undefined;
  if (!persona) return {};
  const { answers, unanswered: none } = view.words.statement;
  const found = answersOf(persona).get(itemId({ data }) ?? '') ?? [];
  if (found.length > 0) {
    const whole = entityValue(view, persona);
    const items = found.map((at) => {
      const answer = valueAtPath(whole, at);
      return { text: titleOf(answer), href: `#${anchorOf(answer)}`, department: departmentName(view, String(at[1])) };
    });
    return { answers: { label: word(view, answers), items } };
  }
  const isAsked = unanswered(persona).some((one) => one.path[0] === path[0] && one.path[1] === path[1]);
  return isAsked ? { unanswered: word(view, none) } : {};
}
