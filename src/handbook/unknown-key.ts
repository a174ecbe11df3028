import { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { fold } from '../languages/fold.ts';
import { languageCodes, languages } from '../languages/index.ts';
import { codeOfLanguage } from '../languages/named.ts';
import { extraFieldOwners } from '../schema/extra-field.ts';
import { docOf } from '../schema/field.ts';
import { isRecord, own } from '../schema/own.ts';
import { fullRole, type Path, unwrap } from '../schema/walk.ts';
import { contentPath } from '../source/folders.ts';
import { lineOf, mendLine } from '../source/lines.ts';
import type { Source } from '../source/source.ts';
import { looksLikeWords } from '../source/yaml/row.ts';
import { withoutTypedQuotes } from '../source/yaml/typed-quotes.ts';
import { colonInText } from './colon-in-text.ts';
import { labelled, needsLabel } from './needs-keys.ts';
import { valueAt } from './value-at.ts';

/** A key that its map does not know. `at` is the schema of the map at `path`. */
export function unknownKey(key: string, path: Path, at: z.ZodType, source: Source): Diagnostic {
  const inner = unwrap(at);
  const shape: Record<string, z.ZodType> = inner instanceof z.ZodObject ? inner.shape : {};
  const parent = valueAt(source.data, path);
  const present = isRecord(parent) ? parent : {};
  if (fullRole(at).shorthand && Object.keys(present).length === 1 && looksLikeWords(key)) return colonInText([...path, key], source);

  const named = labelled(parent, at);
  const asItem = named && needsLabel(named, path, source);
  if (asItem) return asItem;

  const place = source.locate([...path, key], 'key');
  const known = Object.keys(shape);
  const free = known.filter((name) => !Object.hasOwn(present, name));
  const translation = translationOf(key, known, path, source);
  if (translation) return diagnose('schema/unknown-key', place, { key, known, translation });
  const under = path.length === 0 ? ownerOf(key, shape, present) : undefined;
  const meant = withoutTypedQuotes(key);
  const suggestion = under
    ? undefined
    : (suggest(meant, free) ?? byTitle(meant, free, shape) ?? byOtherName(meant, free) ?? byNeed(key, path, free, shape, present));
  // The group that it belongs to may not be there yet.
  const group =
    path.length === 0 && !under && !suggestion && typeof present[key] !== 'object' ? onlyOwnerOf(key, shape, present) : undefined;
  const taken =
    suggestion || under || group
      ? undefined
      : suggest(
          meant,
          known.filter((name) => Object.hasOwn(present, name)),
        );
  const params = {
    key,
    known,
    ...(taken && { present: taken }),
    ...(suggestion && { suggestion }),
    ...(under && { under }),
    ...(group && { under: group, isNew: true as const }),
    ...(mayDeclare(path, source) && (/\s/.test(key) ? { words: true as const } : { own: true as const })),
  };
  const paste = suggestion ? mendLine(source, place, suggestion) : group && `${group}:\n  ${lineOf(source.text, place.line)}`;
  return diagnose('schema/unknown-key', place, params, paste);
}

/** `role_en`: a text in another language has a file of its own beside this one. */
function translationOf(key: string, known: readonly string[], path: Path, { file }: Source): { file: string; key: string } | undefined {
  const [, base = '', code = ''] = /^([A-Za-z]+)[_.-]([a-z]{2})$/i.exec(key) ?? [];
  const language = known.includes(base) && path.length === 0 ? codeOfLanguage(code) : undefined;
  const beside = language && file.replace(/(?:\.[a-z]{2})?(\.[a-z]+)$/i, `.${language}$1`);
  return beside ? { file: beside, key: base } : undefined;
}

/** `citation` is what a French reader sees above what the file calls `quote`. */
function byTitle(key: string, names: readonly string[], shape: Record<string, z.ZodType>): string | undefined {
  const titles = new Map(
    names.flatMap((name) =>
      languageCodes.flatMap((language) => {
        const title = docOf(shape[name], language)?.title;
        return title === undefined ? [] : [[title, name] as const];
      }),
    ),
  );
  const title = suggest(key, titles.keys());
  return title === undefined ? undefined : titles.get(title);
}

/** `points de douleur` is what many call `painPoints`, and `peurs et obstacles` what they call `brakes`: an import knows it so, too. */
function byOtherName(key: string, names: readonly string[]): string | undefined {
  const typed = [key, ...key.split(/ (?:et|ou|and|or|und|oder|&) /)].map(asCalled);
  return names.find((name) =>
    languageCodes.some((language) =>
      (own<readonly string[]>(languages[language].typed.keys, name) ?? []).some((one) => typed.includes(asCalled(one))),
    ),
  );
}

/** Without accents, capitals and what makes a plural of most words. */
function asCalled(name: string): string {
  return fold(name.trim()).replace(/s\b/g, '');
}

/** `who` in an item that lacks `by`: the one key that it cannot do without, and that takes what was typed. */
function byNeed(
  key: string,
  path: Path,
  free: readonly string[],
  shape: Record<string, z.ZodType>,
  present: Record<string, unknown>,
): string | undefined {
  // A whole file lacks too much for that.
  if (path.length === 0) return undefined;
  const isNeeded = (name: string) => shape[name]?.safeParse(undefined).success === false && shape[name].safeParse(present[key]).success;
  const needed = free.filter((name) => shape[name] && fullRole(shape[name]).text && isNeeded(name));
  const others = Object.keys(present).filter((name) => !Object.hasOwn(shape, name));
  return needed.length === 1 && others.length === 1 ? needed[0] : undefined;
}

/** The key of the file below which another belongs that slid to the margin. */
function ownerOf(key: string, shape: Record<string, z.ZodType>, present: Record<string, unknown>): string | undefined {
  return Object.keys(shape).find((name) => {
    const inner = shape[name] && isRecord(present[name]) ? unwrap(shape[name]) : undefined;
    return inner instanceof z.ZodObject && Object.hasOwn(inner.shape, key);
  });
}

/** The kinds of files whose keys a company may add to. */
const owners: ReadonlySet<unknown> = new Set(extraFieldOwners);

/** Whether a company may declare a key of its own here. */
function mayDeclare(path: Path, { file }: Source): boolean {
  return path.length === 0 && owners.has(contentPath(file)?.kind);
}

/** The one group of keys, none of which is typed, that has a key of this name. */
function onlyOwnerOf(key: string, shape: Record<string, z.ZodType>, present: Record<string, unknown>): string | undefined {
  const owners = Object.keys(shape).filter((name) => {
    const inner = shape[name] && !Object.hasOwn(present, name) ? unwrap(shape[name]) : undefined;
    return inner instanceof z.ZodObject && Object.hasOwn(inner.shape, key);
  });
  return owners.length === 1 ? owners[0] : undefined;
}
