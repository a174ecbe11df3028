import { defaultBrand, ink, mix, paper, readableOn } from './colour.ts';
import { hueRules } from './hues.ts';
import { darkRules } from './schemes.ts';

/** The stylesheet that carries a company's colour and the hues of its segments, for light and dark paper. */
export function brandRules(colour: string = defaultBrand): string {
  const light = properties(colour, 'light');
  const dark = properties(colour, 'dark');
  return [`:root { ${light} }`, ...hueRules(false), ...darkRules((root) => [`${root} { ${dark} }`, ...hueRules(true, root)]), ''].join(
    '\n',
  );
}

function properties(colour: string, scheme: 'light' | 'dark'): string {
  const [ground, text] = [paper[scheme], ink[scheme]];
  const brand = readableOn(colour, ground, text, 5);
  return [
    `--paper: ${ground};`,
    `--ink: ${text};`,
    `--muted: ${readableOn(mix(text, ground, 0.4), ground, text, 5)};`,
    `--rule: ${mix(text, ground, 0.82)};`,
    // What can be touched is seen to be: 3:1, as WCAG 1.4.11 asks of its border.
    `--rule-strong: ${readableOn(mix(text, ground, 0.6), ground, text, 3)};`,
    // Old paper yellows: the page of somebody, and the card.
    `--old: ${scheme === 'light' ? '#fdf8e3' : '#211d12'};`,
    `--aged: ${scheme === 'light' ? '#fbf1cd' : '#332d1a'};`,
    `--wash: ${mix(brand, ground, 0.93)};`,
    `--brand: ${brand};`,
    `--face: ${scheme === 'light' ? mix(brand, ground, 0.93) : mix(brand, text, 0.8)};`,
  ].join(' ');
}
