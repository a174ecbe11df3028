import type { Entity } from '../../handbook/handbook.ts';
import { wordsFor } from '../../languages/index.ts';
import type { Text } from '../../reading/text.ts';

/** What an index calls something: people by their last names, everything else by the first word that says what it is about. */
export function headwordOf({ kind }: Pick<Entity, 'kind'>, title: Text, language: string): string {
  return kind === 'persona' ? byLastName(title.text) : fromFirstOwnWord(title.text, title.lang ?? language);
}

/** `Rouvier, Inès et Tom`. What is no name, such as `Julie connectée`, stays as it is. */
function byLastName(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  return words.length > 1 && /^\p{Lu}/u.test(last) ? `${last}, ${words.slice(0, -1).join(' ')}` : name;
}

/** `Construire un persona` for `Comment construire un persona ?`: articles and question words tell nobody where to look. */
function fromFirstOwnWord(title: string, language: string): string {
  const passed = new Set(wordsFor(language).booklet.passedOver.split(' '));
  const words = title.trim().split(/\s+/);
  const elided = (word: string) => /^\p{L}{1,2}['’](?=\p{L})/u.exec(word)?.[0] ?? '';
  const isPassed = (word: string) => passed.has(word.toLocaleLowerCase(language));
  const first = words.findIndex((word) => !isPassed(word));
  const own = first < 0 ? words : words.slice(first);
  const [head = '', ...more] = own;
  const bare = isPassed(elided(head).replace("'", '’')) ? head.slice(elided(head).length) : head;
  if (first <= 0 && bare === head) return title;
  const asked = [bare, ...more].join(' ');
  const rest = asked.endsWith('?') ? asked.slice(0, -1).trimEnd() : asked;
  return rest.charAt(0).toLocaleUpperCase(language) + rest.slice(1);
}
