import { z } from 'zod';
import { object } from './field.ts';
import { governance } from './governance.ts';
import { id, line } from './text.ts';

/** The front matter of a guide page; the page itself is the body of the file. */
export const guideSchema = () => {
  const { owner, reviewed, visibility, aliases } = governance();
  return object('guide', {
    id: id().optional(),
    title: line(),
    order: z.number().int().optional(),
    summary: line().optional(),
    owner,
    reviewed,
    visibility,
    aliases,
  });
};

export type GuideData = z.output<ReturnType<typeof guideSchema>>;
