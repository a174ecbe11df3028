import type { SearchFrame } from './frame.ts';

/** Lets arrows move from the field through the results and back, and typing go on from anywhere among them. */
export function moveByKeys({ dialog, input, body }: SearchFrame, openFirst: () => void): void {
  const stops = () => [input, ...body.querySelectorAll<HTMLElement>('a, button')];
  dialog.addEventListener('keydown', (event) => {
    const { key, target, isComposing } = event;
    if (isComposing || target instanceof HTMLSelectElement) return;
    if (target instanceof HTMLInputElement && target !== input) return;
    const at = stops().indexOf(target as HTMLElement);
    if (key === 'Enter' && target === input) {
      event.preventDefault();
      openFirst();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = stops()[at + (key === 'ArrowDown' ? 1 : -1)];
      if (at < 0 || !next) return;
      event.preventDefault();
      next.focus();
      // All of it, down to the passage.
      (next.closest('li') ?? next).scrollIntoView({ block: 'nearest' });
    } else if (isText(event) && at > 0) input.focus();
  });
}

function isText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
