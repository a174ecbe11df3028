import type { Spoken } from '../languages/spoken.ts';
import { say } from './element.ts';
import { remember, remembered } from './remembered.ts';

/* Readers say that a department is theirs: its page is what the home page offers them first, until they say otherwise. */

const NAME = 'department';

const button = document.querySelector<HTMLElement>('.actions [data-department]');
if (button) start(button, button.dataset.department ?? '');

function start(button: HTMLElement, department: string): void {
  const sayings: Record<'kept' | 'dropped', Spoken> = JSON.parse(button.dataset.sayings ?? '');
  const status = button.parentElement?.querySelector<HTMLElement>('[role="status"]');
  const isMine = () => button.ariaPressed === 'true';
  button.ariaPressed = String(remembered(NAME) === department);
  button.addEventListener('click', () => {
    button.ariaPressed = String(!isMine());
    remember(NAME, isMine() ? department : '');
    if (status) say(status, isMine() ? sayings.kept : sayings.dropped);
  });
}
