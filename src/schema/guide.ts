import { z } from 'zod';
import { object } from './field.ts';
import { governance } from './governance.ts';
import { id, line, ref } from './text.ts';

/** How the paper of a worksheet lies. */
export const paperLays = ['portrait', 'landscape'] as const;

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
    within: ref('guide').optional(),
    worksheet: z.enum(paperLays).optional(),
  });
};

export type GuideData = z.output<ReturnType<typeof guideSchema>>;
