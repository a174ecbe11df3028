import { languages } from '../languages/index.ts';

/** What stands for a role that no source gave, in every language: the check asks for a real one. */
export const placeholders: readonly string[] = Object.values(languages).map(({ importing }) => importing.comments.placeholder);
