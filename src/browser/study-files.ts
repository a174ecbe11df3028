import { copyText, sayDone } from './copy.ts';

/* A page that offers study files, with scripts: each is copied by a button. */

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-study]')) {
  const file = button.closest('.study-file, .cite-one');
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (await copyText(file?.querySelector('code')?.textContent ?? ''))
      sayDone(file?.querySelector('[role="status"]'), button.dataset.copied);
  });
}
