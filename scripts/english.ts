import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { forReaders, forTerminals, habits, terms, type Wrong } from './english-words.ts';

/** A part of the project that is written in English, and the words that it does without. */
interface Area {
  files: readonly string[];
  wrong: readonly Wrong[];
}

/** What is read. To leave something out until it is rewritten, put it in `unread`. */
const areas: readonly Area[] = [
  {
    files: ['src/languages/en/**/*.ts', 'bin/*.js', 'starter/en/**/*.*', 'deploy/**/*.{yml,conf}', 'deploy/{CODEOWNERS,Containerfile}'],
    wrong: [...terms, ...habits],
  },
  { files: ['src/languages/en/{words,pages,health,print,value-labels}.ts', 'src/languages/en/fields/*.ts'], wrong: forReaders },
  { files: ['src/languages/en/{problems/*,command-messages,import-messages,help,report}.ts'], wrong: forTerminals },
  { files: ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/**/*.md'], wrong: [...terms, ...habits] },
  { files: ['handbook.en.yaml', '{guide,personas,segments,research,decisions}/**/*.en.*'], wrong: terms },
];

/** What is not read yet, unless `--all` asks for it: files and folders of those above, as they begin. */
const unread: readonly string[] = [];

/** What people type into an import, or printed sheets once said, is not what we say. */
const quotes: readonly string[] = ['src/languages/en/import-vocabulary.ts', 'src/languages/en/first-printed.ts'];

/** What was said wrong, where. */
interface Slip {
  line: number;
  found: string;
  write: string;
}

/** The slips of a text, in the order in which they are read. */
export function slipsIn(text: string, file: string, wrong: readonly Wrong[]): Slip[] {
  const prose = proseOf(text, file);
  const slips = wrong.flatMap(({ not, write, unless = [] }) => {
    const right = unless.map((phrase) => blank(prose, patternOf(phrase)));
    return [...prose.matchAll(patternOf(not))]
      .filter(({ index, 0: found }) => right.every((rest) => rest.slice(index, index + found.length).trim() !== ''))
      .map(({ index, 0: found }) => ({ index, found: found.replace(/\s+/g, ' '), write }));
  });
  return slips
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, found, write }) => ({ line: prose.slice(0, index).split('\n').length, found, write }));
}

/** A phrase with its forms after bars, as whole words, over the end of a line too; `*` is any one word. */
function patternOf(phrase: string): RegExp {
  const forms = phrase.split('|').map((form) =>
    form
      .replace(/[.?+()[\]]/g, '\\$&')
      .replaceAll('*', '[\\w’-]+')
      .replaceAll(' ', '\\s+'),
  );
  return new RegExp(`(?<![\\w-])(?:${forms.join('|')})(?![\\w-])`, 'gi');
}

/** The text with all that a pattern finds as blanks: everything else stays in its place. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}

/** The words of a file, each in its place: code, keys, addresses and ids are blanks. */
function proseOf(text: string, file: string): string {
  if (/\.[jt]s$/.test(file)) return stringsOf(text);
  if (/\.ya?ml$/.test(file)) return wordsOfYaml(text);
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  const body = [/^(`{3,})[\s\S]*?^\1/gm, /`[^`\n]*`/g, /\]\([^)\n]*\)/g, /<[^>\n]*>/g, /https?:\S+/g].reduce(
    blank,
    text.slice(front.length),
  );
  return wordsOfYaml(front) + body;
}

function wordsOfYaml(text: string): string {
  return [
    /^\s*(?:- )*(?:id|state|kind|roles|phase|stance|evidence|ref|persona|guide|statement|segments|icps): .*$/gm,
    // The codes of originals stand by the places of texts.
    /^ {2}[^\s:]+: [a-p]{8}$/gm,
    /[\w-]+:(?=\s)/g,
    /`[^`\n]*`/g,
  ].reduce(blank, text);
}

/** The texts of code, templates among them, without what is filled in. */
function stringsOf(code: string): string {
  const kept: [start: number, end: number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      kept.push([node.getStart(source), node.end]);
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  visit(source);
  return kept.reduceRight(
    (prose, [start, end]) => prose.slice(0, start) + code.slice(start, end) + prose.slice(end),
    code.replace(/[^\n]/g, ' '),
  );
}

/** One line for each slip in what is read: where it is, and what to write. */
export function slipsOf(leftOut = unread, root = join(import.meta.dirname, '..')): string[] {
  return areas.flatMap(({ files, wrong }) =>
    globSync([...files], { cwd: root })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => !quotes.includes(file) && !leftOut.some((start) => file.startsWith(start)))
      .toSorted()
      .flatMap((file) =>
        slipsIn(readFileSync(join(root, file), 'utf8'), file, wrong).map(
          ({ line, found, write }) => `${file}:${line}  “${found}”: write ${write}`,
        ),
      ),
  );
}

if (import.meta.main) {
  const slips = slipsOf(process.argv.includes('--all') ? [] : unread);
  for (const slip of slips) console.error(slip);
  if (slips.length > 0) console.error(`\n${slips.length} to rewrite. The list of words: scripts/english-words.ts`);
  process.exitCode = slips.length > 0 ? 1 : 0;
}
