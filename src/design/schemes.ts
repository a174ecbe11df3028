/**
 * Rules for dark paper: where the reader's device is dark and nobody chose otherwise, and where the reader chose it. `root` begins each of
 * them. Without a script nothing is chosen, and the device is right.
 */
export function darkRules(rules: (root: string) => readonly string[]): string[] {
  return [
    '@media screen and (prefers-color-scheme: dark) {',
    ...rules(':root:not([data-theme="light"])'),
    '}',
    '@media screen {',
    ...rules(':root[data-theme="dark"]'),
    '}',
  ];
}
