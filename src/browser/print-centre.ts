import { fold } from '../languages/fold.ts';
import { filled, formFor, type SpokenForms } from '../languages/spoken.ts';
import { copyText } from './copy.ts';
import { say } from './element.ts';
import { isFound, knownWords, readingsOf } from './words.ts';

/* The print centre with scripts: commands are copied by a button and name the persona that somebody comes from, names are found. */

const page = document.querySelector<HTMLElement>('.print-centre');
if (page) {
  nameThePersona(page);
  offerCopies(page);
  const form = page.querySelector<HTMLFormElement>('.print-filter');
  if (form) offerFilter(page, form);
}

/** Who comes from the page of a persona finds it in the commands. An id is letters, digits and hyphens: anything else is left. */
function nameThePersona(page: HTMLElement): void {
  const id = new URLSearchParams(location.search).get('persona');
  if (!id || !/^[a-z0-9-]+$/.test(id)) return;
  for (const place of page.querySelectorAll('[data-persona]')) place.textContent = id;
  page.querySelector<HTMLElement>('.instead')?.remove();
}

function offerCopies(page: HTMLElement): void {
  const status = page.querySelector('[data-copy-status]');
  for (const button of page.querySelectorAll<HTMLButtonElement>('button.copy')) {
    // What it copies is said to those who do not see it beside the button, and stays.
    const seen = button.querySelector('span') ?? button;
    const label = { text: seen.textContent, lang: seen.lang };
    const { copied = '', copiedLang = '' } = button.dataset;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const code = button.parentElement?.querySelector('code');
      if (!code || !(await copyText(code.textContent ?? ''))) return;
      say(seen, { text: copied, lang: copiedLang });
      if (status) status.textContent = `${copied}: ${code.textContent}`;
      setTimeout(() => {
        say(seen, label);
        if (status) status.textContent = '';
      }, 2000);
    });
  }
}

function offerFilter(page: HTMLElement, form: HTMLFormElement): void {
  const people = [...page.querySelectorAll<HTMLElement>('.people > li')].map((element) => ({
    element,
    words: knownWords(element.querySelector('.person')?.textContent ?? ''),
  }));
  const groups = [...page.querySelectorAll<HTMLElement>('.print-group')];
  const [input, none] = [form.querySelector('input'), form.querySelector<HTMLElement>('.no-match')];
  if (!input || !none) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  const { none: nobody = '', noneLang = '', found: forms = '{}' } = none.dataset;
  const found: SpokenForms = JSON.parse(forms);
  const { lang } = document.documentElement;
  input.addEventListener('input', () => {
    const wanted = readingsOf(fold(input.value));
    for (const { element, words } of people) element.hidden = !isFound(words, wanted);
    for (const group of groups) group.hidden = !group.querySelector('.people > :not([hidden])');
    const count = people.filter(({ element }) => !element.hidden).length;
    const counted = filled(formFor(found, count, lang), { n: new Intl.NumberFormat(lang).format(count) });
    // Who listens hears how many are left; nothing is said of a list that is whole again.
    say(none, count === 0 ? { text: nobody, lang: noneLang } : input.value.trim() === '' ? '' : counted);
  });
}
