/** `words <https://example.org>`_, :role:`words`, ``code``, `words`_: what stands around words in reStructuredText. */
const MARKED = /(?::[\w+-]{1,30}(?::[\w+-]{1,30})?:)?(``?)([^`]+)\1(_{0,2})/g;

/** Words of reStructuredText as Markdown has them. */
export function readInline(text: string): string {
  return text
    .replace(MARKED, (_, signs: string, words: string, ends: string) => (signs === '``' ? `\`${words}\`${ends}` : linked(words)))
    .replace(/\\(?=\S)/g, '');
}

/** Words that lead elsewhere, with the address that stands behind them. */
function linked(words: string): string {
  const start = words.lastIndexOf('<');
  if (start < 1 || !words.endsWith('>')) return words;
  const [said, address] = [words.slice(0, start).trim(), words.slice(start + 1, -1)];
  return /^https?:/.test(address) ? `[${said}](${address})` : `${said} (${address})`;
}
