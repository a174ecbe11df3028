import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type LanguageCode, languages } from '../languages/index.ts';
import { escapeHtml } from '../text/to-html.ts';
import { summary } from './pretty.ts';
import { inSentences } from './word.ts';

/**
 * The diagnostics as a page of their own, for who writes with `handbook dev` open.
 * @param isOpen whether whoever opens the page may be told of one.
 * @param script keeps the page up to date.
 */
export function toHtmlPage(
  diagnostics: readonly Diagnostic[],
  isOpen: (one: Diagnostic) => boolean,
  language: LanguageCode,
  script: string,
): string {
  const { title, lead, reserved } = languages[language].report.page;
  const open = diagnostics.filter(isOpen);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 3rem auto; padding: 0 1.5rem; font: 1rem/1.6 system-ui, sans-serif; }
h1 { font: 600 2rem/1.2 Georgia, serif; }
ol { padding: 0; list-style: none; }
li { margin: 2rem 0; padding-left: 1rem; border-left: 0.25rem solid; }
li.error { border-color: #b3261e; } li.warning { border-color: #b26a00; } li.info { border-color: #3a6ea5; }
p { margin: 0.25rem 0; } code, pre { font: 0.9rem/1.5 ui-monospace, monospace; }
pre { padding: 0.5rem 0.75rem; background: color-mix(in srgb, currentColor 8%, transparent); overflow-x: auto; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(summary(diagnostics, language))} ${lead}${open.length < diagnostics.length ? ` ${reserved}` : ''}</p>
<ol>
${open.map((one) => item(one, language)).join('\n')}
</ol>
</main>
<script type="module" src="${script}"></script>
</body>
</html>
`;
}

function item(diagnostic: Diagnostic, language: LanguageCode): string {
  const { file, line, column, severity, rule } = diagnostic;
  const { message, mend, paste } = inSentences(diagnostic, language);
  const lines = paste === undefined ? '' : `\n<pre>${escapeHtml(paste)}</pre>`;
  return `<li class="${severity}">
<p><code>${escapeHtml(`${file}:${line}:${column}`)}</code> ${severity} <code>${rule}</code></p>
<p><strong>${escapeHtml(message)}</strong></p>
<p>${escapeHtml(mend)}</p>${lines}
</li>`;
}
