import { keys, object, withRole } from './field.ts';
import { itemKey } from './item.ts';
import { emotion, moment } from './moment.ts';
import { statements } from './statement.ts';
import { line, prose } from './text.ts';

/** A situation told step by step. */
export const scenario = () =>
  withRole(
    object('scenario', {
      id: itemKey(),
      title: line(),
      context: prose().optional(),
      steps: statements(moment()),
    }),
    { item: true },
  );

/** The moments of an ordinary day. */
export const dayInLife = () => statements(keys('dayInLife', { time: line(), emotion: emotion() }));
