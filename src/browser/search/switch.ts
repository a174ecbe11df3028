/** Under which name a browser keeps that the key is switched off. */
export const NAME = 'slash-off';
/** What the place of the search button is called then. */
export const KEYLESS = 'is-keyless';
