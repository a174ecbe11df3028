import { defaultBrand, paper } from './colour.ts';

/** Somebody, in the company's colour: the mark of a handbook in the tab of a browser. */
export function iconSvg(colour: string = defaultBrand): string {
  const person = '<circle cx="16" cy="12" r="5.5"/><path d="M5.5 28a10.5 9.5 0 0 1 21 0z"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${colour}"/><g fill="${paper.light}">${person}</g></svg>`;
}
