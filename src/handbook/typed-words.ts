import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../schema/own.ts';
import type { Path } from '../schema/walk.ts';
import { asYamlText, clausesOf, lineOf, lineStarts, mendLine } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { BULLET_IN_TEXT } from '../source/yaml/bullet.ts';
import { quote } from '../source/yaml/row.ts';
import { spokenBy, typedQuotes } from '../source/yaml/typed-quotes.ts';
import { ENTITY, OF_SYMBOL_FONT, withoutEntities, withoutGarble, withoutSymbols } from '../text/garbled.ts';
import { personalDataIn } from '../text/personal-data/personal-data.ts';
import { lastKey } from './value-at.ts';

/**
 * What would be shown as it was typed, and was not meant to be: garbled letters, bullets, quotes around a whole text. `told` are the lines of which something else is told.
 */
export function typedWords(source: Source, told: ReadonlySet<number>): Diagnostic[] {
  return [...unmeantLines(source, told), ...unmeantTexts(source)].filter(({ line }) => !told.has(line));
}

function* unmeantLines(source: Source, told: ReadonlySet<number>): Iterable<Diagnostic> {
  const { text, body } = source;
  const isGarbled = text.includes('\uFFFD') || withoutGarble(text) !== text;
  const isHtml = ENTITY.test(text);
  const isSymbol = OF_SYMBOL_FONT.test(text);
  if (!isGarbled && !isHtml && !isSymbol && !/[•◦▪▫‣⁃●○■□◆◇\uF0A7\uF0B7\uF0D8\uF0FC]/.test(text)) return;
  const isBelowBlock = blocksIn();
  for (let line = 1; line <= lineStarts(text).length; line++) {
    const typed = lineOf(text, line);
    const isProse = isBelowBlock(typed) || (body !== undefined && line >= body.line);
    if (told.has(line) || /^\s*#/.test(typed)) continue;
    if (isGarbled) yield* garbledLine(source.file, line, typed, withoutGarble(typed));
    // In Markdown they are what they stand for.
    if (isHtml && !isProse) yield* garbledLine(source.file, line, typed, withoutEntities(typed));
    // At the start of a text it is a bullet.
    const lead = BULLET_IN_TEXT.exec(typed)?.[0] ?? '';
    if (isSymbol && !isGarbled) yield* garbledLine(source.file, line, typed, lead + withoutSymbols(typed.slice(lead.length)));
    yield* bulletLine(source.file, line, typed, isProse);
  }
}

function* garbledLine(file: string, line: number, typed: string, meant: string): Iterable<Diagnostic> {
  const lost = typed.indexOf('\uFFFD');
  if (lost >= 0) yield diagnose('text/lost-sign', placeIn(file, line, lost, 1), {});
  if (meant === typed) return;
  let first = 0;
  while (typed[first] === meant[first]) first++;
  let after = 0;
  while (after < meant.length - first && typed.at(-1 - after) === meant.at(-1 - after)) after++;
  const words = typed.slice(first, typed.length - after);
  yield diagnose(
    'text/garbled',
    placeIn(file, line, first, words.length),
    { words: wordsAround(typed, first, typed.length - after) },
    meant,
  );
}

/** The whole words of which some signs are garbled. */
function wordsAround(line: string, start: number, end: number): string {
  const before = line.slice(0, start).split(/[\s"]/).at(-1) ?? '';
  const after = /^[^\s"]*/.exec(line.slice(end))?.[0] ?? '';
  return before + line.slice(start, end) + after;
}

/** @param isProse whether the line is one of several that are read as Markdown. */
function* bulletLine(file: string, line: number, typed: string, isProse: boolean): Iterable<Diagnostic> {
  const [whole, lead = '', bullet = ''] = BULLET_IN_TEXT.exec(typed) ?? [];
  if (whole === undefined) return;
  const rest = typed.slice(whole.length);
  const isItem = /\S/.test(lead);
  const paste = isItem ? lead + rest : isProse ? `${lead}- ${rest}` : undefined;
  yield diagnose('text/bullet', placeIn(file, line, lead.length, 1), { bullet, ...(isItem && { isItem }) }, paste);
}

/** Given the lines of a file one after the other, tells of each whether it stands below a key that a block of text follows. */
function blocksIn(): (typed: string) => boolean {
  // The lines that the next one may stand below, each further in than the last.
  const above: { indent: number; opens: boolean }[] = [];
  return (typed) => {
    const indent = typed.length - typed.trimStart().length;
    if (indent === typed.length) return false;
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const isBelow = above.at(-1)?.opens === true;
    above.push({ indent, opens: /[|>][+-]?\s*$/.test(typed) });
    return isBelow;
  };
}

function placeIn(file: string, line: number, start: number, length: number): Place {
  return { file, line, column: start + 1, endLine: line, endColumn: start + 1 + Math.max(1, length) };
}

function* unmeantTexts(source: Source): Iterable<Diagnostic> {
  for (const [path, value] of textsIn(source.data, [])) {
    const spoken = isVoice(path) ? spokenBy(value.trim()) : undefined;
    if (spoken) yield speakerTyped(spoken, path, source);
    const quotes = spoken ? undefined : typedQuotes(value.trim());
    if (quotes && quotes.inner !== '') yield* quotesAround(quotes, path, source);
    yield* listInItem(value, path, source);
  }
}

/** `[gagner du temps; payer moins; dormir]`: in brackets commas part items, so that these are one. */
function* listInItem(text: string, path: Path, source: Source): Iterable<Diagnostic> {
  const clauses = path.at(-1) === 0 ? clausesOf(text) : [];
  // Most texts are no such list: to find where one stands costs more than to know that.
  if (clauses.length < 2) return;
  const place = source.locate(path);
  const line = lineOf(source.text, place.line);
  const [row = '', pad = '', key = ''] = /^(\s*(?:- +)?)([^\s:[\]]+): *\[(?=[^,[\]]*\]\s*$)/.exec(line) ?? [];
  if (row === '') return;
  const items = clauses.map((clause) => `${' '.repeat(pad.length)}  - ${asYamlText(clause)}`);
  yield diagnose('text/list-in-item', place, { count: clauses.length }, [`${pad}${key}:`, ...items].join('\n'));
}

function* textsIn(value: unknown, path: Path): Iterable<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (isRecord(value)) for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
}

/** Whether a text is what somebody said, so that the page puts quotes around it. */
function isVoice(path: Path): boolean {
  return (path[0] === 'quote' || path[0] === 'verbatims') && ['quote', 'text'].includes(String(path.at(-1)));
}

function speakerTyped({ words, speaker }: NonNullable<ReturnType<typeof spokenBy>>, path: Path, source: Source): Diagnostic {
  const place = source.locate(path);
  const isOneLine = !source.typed(path).trimEnd().includes('\n');
  const params = { speaker, ...(path[0] === 'quote' && { isPersona: true as const }) };
  return diagnose('text/typed-speaker', place, params, isOneLine ? mendLine(source, place, quote(words)) : undefined);
}

function* quotesAround(
  { open, close, inner }: NonNullable<ReturnType<typeof typedQuotes>>,
  path: Path,
  source: Source,
): Iterable<Diagnostic> {
  const inVoice = isVoice(path);
  const typed = source.typed(path);
  const isPlain = typed.startsWith(open);
  // A lone single quote begins a word that lacks its start, and within straight quotes others are meant to be seen.
  if ((close === '' && /[‘‚]/.test(open)) || !(isPlain || inVoice)) return;
  const place = source.locate(path);
  const isOneLine = !typed.trimEnd().includes('\n') && /^["'\p{P}]/u.test(typed);
  const params = { open, close, ...(inVoice && { isVoice: true as const }) };
  yield diagnose('text/typed-quotes', place, params, isOneLine ? mendLine(source, place, quote(inner)) : undefined);
}

/** The address or the number of a person, where a number was typed as no text. */
export function personalNumber(typed: string, path: Path, source: Source): Diagnostic | undefined {
  const isStudy = source.file.startsWith('research/');
  const isOwner = ['owner', 'by', 'who'].includes(lastKey(path)) && !(isStudy && lastKey(path) !== 'owner');
  const [one] = isStudy || isOwner ? personalDataIn(typed) : [];
  if (!one) return undefined;
  const params = { data: one.data, kind: one.kind, of: isOwner ? ('owner' as const) : ('study' as const) };
  return { ...diagnose('text/personal-data', source.locateText(path, one.data), params), severity: 'error' };
}
