/** What was asked for, on the command line or in the settings of an Astro site, cannot be carried out as it was: one sentence. */
export class SettingError extends Error {}

/** The same, told as its sentence alone: nobody needs to know where in our code it was found. */
export function inOneSentence<E>(error: E): E {
  if (error instanceof SettingError) error.stack = error.message;
  return error;
}
