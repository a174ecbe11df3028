/** The keys that every persona has, as they are typed at the margin. */
const KEYS = [/^["']?id["']? *:/m, /^["']?(?:name|nom)["']? *:/m, /^["']?(?:role|rôle)["']? *:/m];
const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/;

/**
 * The id of the persona that a text describes, whatever its faults, as it is typed there; undefined where it has not the keys of
 * one. Of Markdown, only the front matter counts: a text may show an example.
 */
export function personaIn(text: string, file: string): string | undefined {
  const typed = /\.mdx?$/i.test(file) ? FRONT_MATTER.exec(text)?.[1] : text.replace(/^\uFEFF/, '');
  const keys = typed?.replace(/\r/g, '\n');
  if (keys === undefined || !KEYS.every((key) => key.test(keys))) return undefined;
  return /^["']?id["']? *:[ "']*([^\s"']*)/m.exec(keys)?.[1] ?? '';
}
