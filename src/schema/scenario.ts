import type { z } from 'zod';
import { keys, object, withRole } from './field.ts';
import { itemId } from './item.ts';
import { emotion, moment } from './moment.ts';
import { statements } from './statement.ts';
import { line, prose } from './text.ts';

/** A situation told step by step. */
export const scenario = () =>
  withRole(
    object('scenario', {
      id: itemId(),
      title: line(),
      context: prose().optional(),
      steps: statements(moment()),
    }),
    { item: true },
  );

/** The moments of an ordinary day. */
export const dayInLife = () => statements(keys('dayInLife', { time: line(), emotion: emotion() }));

export type Scenario = z.output<ReturnType<typeof scenario>>;
