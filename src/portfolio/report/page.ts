import type { LanguageCode } from '../../languages/index.ts';
import { html, type Markup } from './markup.ts';
import { style } from './style.ts';

const styles: Markup = { markup: style };

/** A page that stands by itself, outside the site: no script, nothing that is fetched, and nothing for search engines. */
export function standalonePage(title: string, language: LanguageCode, content: Markup): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.markup;
}
