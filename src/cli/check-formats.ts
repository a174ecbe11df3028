/** How `handbook check` says what it found: to a person, to a program, or where a change is reviewed. */
export const checkFormats = ['pretty', 'json', 'github', 'gitlab', 'sarif', 'markdown'] as const;

export type CheckFormat = (typeof checkFormats)[number];
