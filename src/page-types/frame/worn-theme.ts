/**
 * What a page runs before it is drawn: it wears the theme that its reader chose, so that nobody is dazzled by the other one first. All
 * else waits until the page is there; `browser/theme.ts` keeps the choice under the same name.
 */
export const wornTheme = `try {
  const theme = localStorage.getItem('handbook-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
`;
