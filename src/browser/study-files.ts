import { copyText } from './copy.ts';

/* A page that offers study files, with scripts: each is copied by a button. */

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-study]')) {
  const file = button.closest('.study-file');
  const status = file?.querySelector('[role="status"]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (!status || !(await copyText(file?.querySelector('code')?.textContent ?? ''))) return;
    status.textContent = button.dataset.copied ?? '';
    setTimeout(() => {
      status.textContent = '';
    }, 2500);
  });
}
