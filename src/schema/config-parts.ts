import { z } from 'zod';
import { object } from './field.ts';
import { printFormats } from './print-formats.ts';
import { scale } from './text.ts';
import { branch, repositoryFolder, repositoryUrl } from './url.ts';

export const forges = ['github', 'gitlab', 'gitea'] as const;

/** Where the content files live, for the links that let readers suggest a change. */
export const repository = () =>
  object('repository', {
    url: repositoryUrl(),
    branch: branch().default('main'),
    forge: z.enum(forges).optional(),
    path: repositoryFolder().optional(),
  });

export const review = () =>
  object('review', {
    every: scale(1, 60).default(12),
  });

/** Every build makes what is usual for a handbook of its size; these come on top. Large print may be left out, too. */
export const printSettings = () =>
  object('print', {
    formats: z.array(z.enum(printFormats)).optional(),
    largePrint: z.boolean().optional(),
  });
