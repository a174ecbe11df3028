import { z } from 'zod';
import { withRole } from './field.ts';

/**
 * An object that may be written as a bare string standing for its main key:
 * `shorthand('text', { text: line() })` takes `Bonjour` for `{ text: Bonjour }`.
 * A preprocess rather than a union, whose errors name neither the key nor the reason.
 */
export function shorthand<S extends z.ZodRawShape>(key: string, shape: S) {
  const object = z.strictObject(shape);
  return withRole(
    z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), object),
    { shorthand: key },
  );
}

/** A list that may be written as the only thing that it holds: `answers: peur-du-refus` is short for `answers: [peur-du-refus]`. */
export function oneOrMore<S extends z.ZodType>(element: S) {
  return withRole(
    z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(element)),
    { single: true },
  );
}
