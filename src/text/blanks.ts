/** A text without the spaces and tabs around it, which is all that YAML and Markdown call blank: `trim` knows many more. */
export function withoutBlanks(text: string): string {
  const isBlank = (at: number) => text[at] === ' ' || text[at] === '\t';
  let [start, end] = [0, text.length];
  while (isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return text.slice(start, end);
}

/** Words on one line: wherever their author broke it, and whatever blanks stand there, is a space. */
export const onOneLine = (words: string): string => (words.includes('\n') ? words.replace(/(?<!\s)\s*\n\s*/g, ' ') : words);
