import { copyText, sayDone } from './copy.ts';

/* A page of somebody with scripts: its address is copied, it is printed short or whole, and what its sentences rest on is opened at once. */

const actions = document.querySelector<HTMLElement>('.actions');
const evidence = [...document.querySelectorAll<HTMLDetailsElement>('main .evidence')];

for (const button of actions?.querySelectorAll<HTMLElement>(':scope > button') ?? []) button.hidden = false;

const tell = (words: string) => sayDone(actions?.querySelector('[data-action-status]'), words);

const copy = actions?.querySelector<HTMLElement>('[data-copy-link]');
const copied = copy?.dataset.copied ?? '';
const copyAddress = (address: string) => copyText(address).then((isDone) => isDone && tell(copied));
copy?.addEventListener('click', () => copyAddress(location.href));

// A heading holds its own address: who clicks it goes there, and has it to paste.
for (const anchor of document.querySelectorAll<HTMLAnchorElement>('main a.anchor'))
  anchor.addEventListener('click', () => copyAddress(anchor.href));

for (const button of actions?.querySelectorAll<HTMLElement>('[data-print]') ?? [])
  button.addEventListener('click', () => {
    document.documentElement.classList.toggle('prints-all', button.dataset.print === 'all');
    print();
  });
addEventListener('afterprint', () => document.documentElement.classList.remove('prints-all'));

// Where nothing rests on anything yet there is nothing to open.
const all = document.querySelector<HTMLButtonElement>('[data-open-all]');
if (all && evidence.length > 0) {
  const labels = [all.textContent, all.dataset.openAll];
  all.hidden = false;
  all.addEventListener('click', () => {
    const opens = all.getAttribute('aria-expanded') !== 'true';
    for (const one of evidence) one.open = opens;
    all.setAttribute('aria-expanded', String(opens));
    all.textContent = labels[Number(opens)] ?? null;
  });
  all.setAttribute('aria-expanded', 'false');
}

/**
 * What leads around within a page, what its sentences rest on, and what can be done with it, is one stop of the Tab key in each part: the
 * arrows lead from one to the next, so that who reads by keyboard is through a page in seventy steps and not in a hundred and fifty.
 */
actions?.setAttribute('role', 'toolbar');
for (const part of document.querySelectorAll<HTMLElement>('.parts > section, .contents, .glance-departments, .actions')) {
  const stops = [...part.querySelectorAll<HTMLElement>('a[href^="#"], summary, .speaks a, .actions :is(a, button)')];
  const inSight = (stop: HTMLElement) => stop.checkVisibility({ contentVisibilityAuto: true });
  const enter = (stop: HTMLElement | undefined) => {
    for (const one of stops) one.tabIndex = one === stop ? 0 : -1;
  };
  enter(stops[0]);
  part.addEventListener('focusin', ({ target }) => {
    const stop = stops.find((one) => one === target);
    if (stop) enter(stop);
  });
  part.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const seen = stops.filter(inSight);
    const at = seen.findIndex((one) => one.contains(document.activeElement));
    const next = at < 0 ? undefined : seen[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Longer than any sentence that somebody would question. */
const LONGEST = 400;

/** The sentence that a reader has marked, or came to by its own address. */
function sentenceInHand(): string {
  const marked = getSelection()?.toString().trim() ?? '';
  const come = document.querySelector('main :target .said')?.textContent?.trim() ?? '';
  return (marked || come).slice(0, LONGEST).toWellFormed();
}

// Who questions a page from a sentence of it sends that sentence, with its address.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-said]')) {
  const { href } = link;
  const add = () => {
    const sentence = sentenceInHand();
    link.href = sentence ? href + encodeURIComponent(`\r\n${link.dataset.said} ${sentence}\r\n${location.href}\r\n`) : href;
  };
  for (const kind of ['pointerdown', 'focus']) link.addEventListener(kind, add);
}
