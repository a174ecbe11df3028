import type { Heard } from '../../page-types/who/heard.ts';
import { own } from '../../schema/own.ts';
import { tableOf } from '../../titles/table.ts';
import { type Known, learn, type NewPerson, nobody, type Statement } from './known.ts';

/** Signs that the page holds, and all that they are compared with. */
export interface Learnt {
  known: Known;
  /** The signs that may be chosen, the first of everybody before the second. */
  signs: Statement[];
}

/** How many people are learnt before the page may answer a key. */
const AT_ONCE = 25;

/** Reads the people of the page and what was fetched of them, a few at a time: with a thousand of them a key pressed meanwhile is not kept waiting. */
export async function learnAll(page: HTMLElement, file: Heard): Promise<Learnt> {
  const known = nobody(tableOf(file.titles));
  const signed = new Map([...page.querySelectorAll<HTMLElement>('[data-person]')].map((one) => [one.dataset.person ?? '', one]));
  const signs: Statement[][] = [];
  for (const [at, id] of [...new Set([...signed.keys(), ...Object.keys(file.people)])].entries()) {
    const { count, ...person } = personOf(id, signed.get(id), file);
    signs.push(learn(known, person).slice(0, count));
    if (at % AT_ONCE === AT_ONCE - 1) await new Promise((then) => setTimeout(then));
  }
  // The first sign of everybody, then the second: what is shown first is of many.
  const most = Math.max(0, ...signs.map(({ length }) => length));
  const inTurn = Array.from({ length: most }, (_, at) => signs.flatMap((own) => own[at] ?? [])).flat();
  return { known, signs: inTurn };
}

function personOf(id: string, shown: HTMLElement | undefined, { keys, people }: Heard): NewPerson & { count: number } {
  const said = own(people, id);
  const link = shown?.querySelector('a');
  const seen = [...(shown?.querySelectorAll<HTMLElement>('[data-sign]') ?? [])].map(signOf);
  const read = (said?.said ?? []).map(([key, text, doubt]) => ({ ...(keys[key] ?? { key: '' }), text, doubt }));
  return {
    id,
    name: said?.name ?? link?.textContent ?? id,
    href: link?.getAttribute('href') ?? said?.href ?? '',
    role: said?.role ?? '',
    work: said?.work,
    titles: said?.titles ?? [],
    said: [...seen, ...read],
    count: seen.length,
  };
}

function signOf(line: HTMLElement): NewPerson['said'][number] {
  const words = line.querySelector('a');
  const lang = words?.querySelector<HTMLElement>(':scope > [lang]:only-child')?.lang;
  const text = words?.textContent ?? '';
  const { sign = '', doubt } = line.dataset;
  return { key: sign, text: lang ? { text, lang } : text, doubt: doubt === 'hypothesis' || doubt === 'contested' ? doubt : undefined };
}
