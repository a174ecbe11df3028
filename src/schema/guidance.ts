import { z } from 'zod';
import { keys, object, withRole } from './field.ts';
import { itemAnswers, itemEvidence, itemKey } from './item.ts';
import { statements } from './statement.ts';
import { inline, line, ref, stage } from './text.ts';

const objection = () =>
  withRole(
    object('objection', {
      id: itemKey(),
      text: inline(),
      answer: inline(),
      answers: itemAnswers(),
      evidence: itemEvidence(),
    }),
    { item: true },
  );

const answering = () => statements({ answers: itemAnswers() });

const staged = () => statements(keys('staged', { stage: stage().optional(), answers: itemAnswers() }));

/** What one department needs to know to deal well with the person. */
const departmentGuidance = () =>
  object('guidance', {
    channel: line().optional(),
    tone: inline().optional(),
    useWords: z.array(line()).optional(),
    avoidWords: z.array(line()).optional(),
    do: answering().optional(),
    dont: statements().optional(),
    arguments: answering().optional(),
    objections: z.array(objection()).optional(),
    messages: staged().optional(),
    content: staged().optional(),
    offers: staged().optional(),
  });

/** Guidance by department. */
export const guidance = () => z.record(ref('department'), departmentGuidance());
