/** What was asked for, on the command line or in the settings of an Astro site, cannot be carried out as it was: one sentence. */
export class SettingError extends Error {}
