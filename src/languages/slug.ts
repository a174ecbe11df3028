import { fold } from './fold.ts';

/**
 * Turns a name into an id: `Clara L’Œuvre-Müller` → `clara-l-oeuvre-muller`. Empty where nothing of the name can be kept
 * (a name in Japanese, say): the caller finds another.
 */
export function slugify(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What tells one name from another, however it is typed; a name of which no id can be kept is only itself. */
export function nameKey(name: string): string {
  return slugify(name) || name;
}
