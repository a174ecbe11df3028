import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';

interface FrontMatter {
  /** The YAML between the two `---` lines, without them. */
  yaml: string;
  /** The line of the file on which the YAML starts. */
  yamlLine: number;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  diagnostics: Diagnostic[];
}

const FENCE = /^---[ \t]*$/;

/** Splits a Markdown file into its front matter and its body. */
export function splitFrontMatter(text: string, file: string): FrontMatter {
  const lines = text.split('\n');
  // Blank lines before it are easily left behind, and cannot mean anything.
  const start = lines.findIndex((line) => line.trim() !== '');
  if (!FENCE.test(lines[start] ?? '')) {
    const isToml = lines[start]?.trim() === '+++';
    return {
      yaml: '',
      yamlLine: 1,
      body: text,
      bodyLine: 1,
      diagnostics: [diagnose('front-matter/missing', startOf(file), isToml ? { isToml } : {})],
    };
  }
  const end = lines.findIndex((line, index) => index > start && FENCE.test(line));
  if (end < 0) {
    return { yaml: '', yamlLine: 1, body: '', bodyLine: 1, diagnostics: [diagnose('front-matter/unclosed', startOf(file), {})] };
  }
  return {
    yaml: lines.slice(start + 1, end).join('\n'),
    yamlLine: start + 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    diagnostics: [],
  };
}
