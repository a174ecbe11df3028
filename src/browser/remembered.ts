/* What a reader chose for this browser alone: it never leaves the machine, and where nothing can be kept it is forgotten. */

/** What was kept under a name of ours. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something under a name of ours; nothing where it is empty. */
export function remember(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(keyOf(name), value);
    else localStorage.removeItem(keyOf(name));
  } catch {
    // A browser that keeps nothing works as well, for as long as the page is open.
  }
}

function keyOf(name: string): string {
  return `handbook-${name}`;
}
