import { keys, object, withRole } from './field.ts';
import { itemKey } from './item.ts';
import { shorthand } from './shorthand.ts';
import { statements } from './statement.ts';
import { inline, line, ref } from './text.ts';

/** A persona linked to this one. */
export const related = () => shorthand('persona', keys('related', { persona: ref('persona'), note: inline().optional() }));

/** A persona that is easily mistaken for this one. */
export const lookalike = () => shorthand('persona', keys('lookalike', { persona: ref('persona'), difference: inline().optional() }));

/** A variation of the persona that does not deserve a page of its own. */
export const variant = () =>
  withRole(
    object('variant', {
      id: itemKey(),
      name: line(),
      differences: statements(),
    }),
    { item: true },
  );
