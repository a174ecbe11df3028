import { filled, formFor, type Spoken } from '../../languages/spoken.ts';
import type { WhoScript } from '../../page-types/who/who.ts';
import { element, say, saying } from '../element.ts';
import { markOf, quoted } from './faces.ts';
import type { Statement } from './known.ts';

/** How many signs are shown at a time. */
const STEP = 30;

/** The signs that may be chosen, as buttons: those that are near what was typed, else all of them. */
export interface Tappable {
  show(near: readonly Statement[]): void;
}

/** Makes them. Together they are one stop of the Tab key, and the arrows lead from one to the next. */
export function tappable(
  place: HTMLElement,
  signs: readonly Statement[],
  chosen: Set<Statement>,
  script: WhoScript,
  change: () => void,
): Tappable {
  const list = place.querySelector('ul');
  const more = place.querySelector<HTMLButtonElement>('.who-more');
  const title = place.querySelector('h2');
  const usual: Spoken = { text: title?.textContent ?? '', lang: title?.querySelector<HTMLElement>('[lang]')?.lang ?? '' };
  const isSign = new Set(signs);
  let limit = STEP;
  let shown: Statement[] = [];
  const draw = () => {
    if (!list || !more) return;
    const buttons = shown.slice(0, limit).map((one) => buttonOf(one));
    list.replaceChildren(...buttons.map((one) => element('li', {}, one)));
    enter(buttons[0]);
    const rest = shown.length - buttons.length;
    more.hidden = rest <= 0;
    say(more, filled(formFor(script.words.moreSigns, rest, document.documentElement.lang), { n: String(rest) }));
    place.hidden = shown.length === 0;
  };
  const buttonOf = (sign: Statement) => {
    const button = saying('button', quoted(sign, script), { type: 'button', 'aria-pressed': String(chosen.has(sign)) });
    if (sign.doubt) button.append(' ', markOf(sign.doubt, script));
    button.addEventListener('click', () => {
      if (!chosen.delete(sign)) chosen.add(sign);
      button.setAttribute('aria-pressed', String(chosen.has(sign)));
      change();
    });
    return button;
  };
  const all = () => [...(list?.querySelectorAll('button') ?? [])];
  const enter = (button: HTMLElement | undefined) => {
    for (const one of all()) one.tabIndex = one === button ? 0 : -1;
  };
  list?.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) enter(target);
  });
  list?.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const buttons = all();
    const next = step === undefined ? undefined : buttons[buttons.findIndex((one) => one.matches(':focus')) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  more?.addEventListener('click', () => {
    const at = limit;
    limit += STEP;
    draw();
    all()[at]?.focus();
  });
  return {
    show(near) {
      const meant = near.filter((one) => isSign.has(one) && !chosen.has(one));
      const next = meant.length > 0 ? [...chosen, ...meant] : [...chosen, ...signs.filter((one) => !chosen.has(one))];
      if (title) say(title, meant.length > 0 ? script.words.someSigns : usual);
      limit = STEP;
      shown = next;
      draw();
    },
  };
}
