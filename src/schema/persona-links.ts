import { z } from 'zod';
import { governance } from './governance.ts';
import { lookalike, related, variant } from './relation.ts';
import { ref } from './text.ts';
import { validation } from './validation.ts';

/** How the persona stands to other personas. */
export const personaRelations = () => ({
  related: z.array(related()).optional(),
  lookalikes: z.array(lookalike()).optional(),
  variants: z.array(variant()).optional(),
  successor: ref('persona').optional(),
});

/** The keys by which a persona is looked after: those of any content, its validations, and who sees which field. */
export const personaGovernance = () => {
  const { owner, created, reviewed, reviewEvery, visibility, aliases, notes } = governance();
  return {
    owner,
    created,
    reviewed,
    reviewEvery,
    validations: z.array(validation()).optional(),
    visibility,
    fieldVisibility: z.record(z.string(), ref('audience')).optional(),
    aliases,
    notes,
  };
};
