import type { Heard } from '../../page-types/who/heard.ts';
import type { WhoPerson } from '../../page-types/who/person.ts';
import type { WhoScript } from '../../page-types/who/who.ts';
import { say, saying } from '../element.ts';
import { adviceFor } from './advice.ts';
import { answerOf } from './faces.ts';
import type { Statement } from './known.ts';
import { type Learnt, learnAll } from './people.ts';
import { type Candidate, type Recognised, recognise } from './recognise.ts';
import { tappable } from './tappable.ts';

/*
 * Whom one has to do with: words and signs are compared here, in the browser. Nothing is kept, nothing is sent, and the address stays as it
 * is: what is fetched is the same whoever is asked about, but for the faces of those who may be meant.
 */

const page = document.querySelector<HTMLElement>('.who');
const form = page?.querySelector<HTMLFormElement>('.who-ask');
if (page && form) start(page, form);

function start(page: HTMLElement, form: HTMLFormElement): void {
  const script: WhoScript = JSON.parse(form.dataset.who ?? '');
  const part = <T extends HTMLElement>(name: string) => form.querySelector<T>(name);
  const [field, answer, advice, signs] = [part<HTMLInputElement>('input'), part('.who-answer'), part('.who-advice'), part('.who-signs')];
  const clear = part<HTMLButtonElement>('.who-clear');
  const all = page.querySelector<HTMLDetailsElement>('.who-all');
  if (!field || !answer || !advice || !signs || !clear) return;
  form.hidden = false;
  if (all) all.open = false;
  say(clear, script.words.clear);
  // Who comes to type may begin at once; who comes to read is left at the top.
  if (location.hash === '#heard') field.focus();

  const chosen = new Set<Statement>();
  const people = new Map<string, Promise<WhoPerson>>();
  const person = (id: string) => {
    const known = people.get(id) ?? fetched<WhoPerson>(script.person.replace('{id}', id));
    people.set(id, known);
    known.catch(() => people.delete(id));
    return known;
  };
  let learnt: Learnt | undefined;
  let found: Recognised = { candidates: [], near: [] };

  const show = () => {
    const words = field.value;
    const isAsked = words.trim() !== '' || chosen.size > 0;
    clear.hidden = !isAsked;
    advice.replaceChildren();
    if (!learnt) {
      answer.replaceChildren(...(isAsked ? [saying('p', script.words.loading, { role: 'status' })] : []));
      return;
    }
    found = recognise(learnt.known, { words, chosen });
    answer.replaceChildren(...answerOf(found, isAsked, learnt.known.people.length, script, { choose, person }));
  };
  const choose = async (candidate: Candidate) => {
    const { id } = candidate.person;
    for (const one of faces()) one.setAttribute('aria-expanded', String(one.dataset.id === id));
    try {
      const others = found.candidates.map((one) => one.person);
      const shown = adviceFor(candidate.person, await person(id), others, script);
      advice.replaceChildren(shown);
      shown.querySelector('h2')?.focus();
    } catch {
      advice.replaceChildren(saying('p', script.words.failed, { role: 'alert' }));
    }
  };
  const faces = () => [...answer.querySelectorAll<HTMLButtonElement>('h2 button')];
  const empty = () => {
    field.value = '';
    chosen.clear();
    show();
    lines?.show([]);
    field.focus();
  };

  let lines: ReturnType<typeof tappable> | undefined;
  fetched<Heard>(script.heard)
    .then((file) => learnAll(page, file))
    .then((all) => {
      learnt = all;
      lines = tappable(signs, all.signs, chosen, script, show);
      show();
      lines.show(found.near);
    })
    .catch(() => answer.replaceChildren(saying('p', script.words.failed, { role: 'alert' })));

  field.addEventListener('input', () => {
    show();
    lines?.show(found.near);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    faces()[0]?.click();
  });
  clear.addEventListener('click', empty);
  // Who begins to type before anything has the focus types here.
  document.addEventListener('keydown', (event) => {
    if (!event.defaultPrevented && document.activeElement === document.body && beginsWord(event)) field.focus();
  });
  form.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    if (key === 'Escape' && target !== field) {
      event.preventDefault();
      field.focus();
      field.select();
      return;
    }
    const next = nextFace(key, target, faces(), field);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (/^\d$/.test(key)) next.click();
  });
}

/** Whether a key writes a letter or a digit; a space scrolls, and other signs are keys of the site. */
function beginsWord({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return /^[\p{L}\d]$/u.test(key) && !altKey && !ctrlKey && !metaKey;
}

/** The face that a key leads to: the arrows from the field and from face to face, a number among the faces. In the field a number is typed. */
function nextFace(
  key: string,
  target: EventTarget | null,
  faces: readonly HTMLButtonElement[],
  field: HTMLElement,
): HTMLButtonElement | undefined {
  if (target === field) return key === 'ArrowDown' ? faces[0] : undefined;
  const at = faces.findIndex((one) => one.matches(':focus'));
  if (at < 0) return undefined;
  if (/^[1-9]$/.test(key)) return faces[Number(key) - 1];
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
  return step === undefined ? undefined : faces[at + step];
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
