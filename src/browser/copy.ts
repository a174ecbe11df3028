/** Copies a text. Where a site has no certificate, browsers keep the clipboard closed: the text is selected in a field and copied as by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    const before = document.activeElement;
    field.value = text;
    field.style.position = 'fixed';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus();
    return done;
  }
}

/** Says for a while what was done. */
export function sayDone(status: Element | null | undefined, words = ''): void {
  if (!status) return;
  status.textContent = words;
  setTimeout(() => {
    status.textContent = '';
  }, 2500);
}
