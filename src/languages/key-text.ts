/** What is said of a key: what it is called, what it is for, and a value as somebody would type it in YAML. */
export type KeyText = readonly [title: string, description: string, example: string];

/** The keys of each shape, by its name. */
export type KeyTexts = { readonly [shape: string]: { readonly [key: string]: KeyText } };
