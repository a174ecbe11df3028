import { formatsFor, languages, spokenIn } from '../languages/index.ts';
import type { EntityChange } from './change.ts';
import { addressOf } from './json.ts';
import { changeSentences, type ToldChange } from './sentences.ts';
import { totalsLine } from './totals.ts';

/** Changes as a person reads them in a terminal or pastes them into an e-mail: totals, then a paragraph for each page. */
export function changesAsText(changes: readonly EntityChange[], language: string): string {
  const pages = changes.map((change) => {
    const told = changeSentences(change, language);
    const lines = told.left > 0 ? [...told.parts, ...told.points] : told.points;
    return [told.sentence, ...lines.map((line) => `  – ${line}`)].join('\n');
  });
  return [totalsLine(changes, language), ...pages].join('\n\n');
}

/** Lines of old and new words that a comment shows without a click. */
const MOST_OPEN = 4;

/** Changes as a comment of a pull request, or an e-mail in Markdown: the long lists are folded. */
export function changesAsMarkdown(changes: readonly EntityChange[], language: string): string {
  const say = languages[spokenIn(language)].changes;
  const { count } = formatsFor(spokenIn(language));
  const items = changes.map((change) => {
    const told = changeSentences(change, language);
    const lines = told.left > 0 ? [...told.parts, ...told.points] : told.points;
    const list = lines.map((line) => `  - ${escaped(line)}`);
    const folded = [`  <details><summary>${count(lines.length, say.all)}</summary>`, '', ...list, '', '  </details>'];
    return [`- ${linked(change, told, language)}`, ...(list.length > MOST_OPEN ? folded : list)].join('\n');
  });
  return [`**${escaped(totalsLine(changes, language))}**`, ...(items.length > 0 ? [items.join('\n')] : [])].join('\n\n');
}

/** The sentence with its title as a link, where the site and the page stand somewhere. */
function linked(change: EntityChange, { title, sentence }: ToldChange, language: string): string {
  const url = addressOf(change, language);
  const name = url === undefined ? escaped(title) : `[${escaped(title)}](${url})`;
  return `**${name}**${escaped(sentence.slice(title.length))}`;
}

/** Words as Markdown shows them: nobody is called by an `@`, and nothing leads to another discussion. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/[@#](?=\w)/g, '$&<!-- -->');
}
