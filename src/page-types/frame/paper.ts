import type { Handbook } from '../../handbook/handbook.ts';
import { classificationOf } from '../../reading/frame.ts';
import { viewIn } from '../../reading/view.ts';

/**
 * Says at the foot of every sheet who may read it: one that leaves the pile is on its own. A margin box takes its words from
 * the stylesheet, so each language has a kind of sheet. Browsers that have no margin boxes print the foot of the page alone.
 */
export function paperRules(handbook: Handbook): string {
  return handbook.config.languages.map((language, at) => ruleFor(handbook, language, at)).join('\n');
}

function ruleFor(handbook: Handbook, language: string, at: number): string {
  const { text } = classificationOf(viewIn(handbook, language));
  const words = text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  const sheet = `sheet-${at}`;
  return `@media print {
  :root:lang(${language}) { page: ${sheet}; }
  @page ${sheet} { @bottom-right { content: "${words}"; font: 7.5pt sans-serif; color: #555; } }
}`;
}
