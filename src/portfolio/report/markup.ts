import { escapeHtml } from '../../text/to-html.ts';

/** HTML that is safe to stand in a page. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | undefined | readonly (string | number | Markup | undefined)[];

/** HTML with what stands in its places: texts are escaped, markup is not, and lists stand one after the other. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.reduce((all, string, at) => all + written(parts[at - 1]) + string) };
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(written).join('');
}
