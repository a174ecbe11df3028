import { placeOf } from '../../cache/place.ts';
import { openResultStore } from '../../cache/result-store.ts';
import { compareHandbooks } from '../../diff/compare.ts';
import { changesAsJson } from '../../diff/json.ts';
import { changesAsMarkdown, changesAsText } from '../../diff/report.ts';
import { append } from '../../facts/relations.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { handbookFrom, type ResultStore } from '../../handbook/load.ts';
import { mainCommitOf, mergeBaseOf, type Past } from '../../history/past.ts';
import { type Blobs, blobsOf, contentAt, otherPictures, picturesNow, type Revision } from '../../history/revision.ts';
import { type LanguageCode, languages, typeset } from '../../languages/index.ts';
import { contentLanguageOf } from '../../site/checked-folder.ts';
import { knownAudience, usualAudience } from '../../site/for-readers.ts';
import { readContent } from '../../source/read.ts';
import { type Call, CallError, EnvironmentError, type ExitCode, exit, givenTo, systemLanguage } from '../command.ts';
import { namedCommit, pastFor } from '../revision-named.ts';

const formats = ['text', 'markdown', 'json'];

/** `handbook diff`: what readers see changed between two states of the content. */
export async function run(call: Call): Promise<ExitCode> {
  const { flags, io, root, names } = call;
  const first = call.asked ?? systemLanguage(io.env);
  const format = givenTo(flags, 'format') ?? 'text';
  if (!formats.includes(format)) throw new CallError(languages[first].say.badValue('format', format, formats));
  const [base, head, tooMany] = names;
  if (tooMany !== undefined) throw new CallError(languages[first].say.diff.tooMany(tooMany));
  const past = await pastFor(root, first);
  const place = flags['no-cache'] ? undefined : placeOf(root);
  const disk = place && openResultStore(place);
  const store = shared(disk);
  const now = await readContent(root);
  const blobs = blobsOf(now.files);
  const after = head === undefined ? undefined : await revisionOf(past, head, blobs, first);
  const present = handbookFrom(after?.revision.files ?? now.files, store);
  const language = call.asked ?? contentLanguageOf(present.handbook);
  const audience = knownAudience(givenTo(flags, 'audience') ?? usualAudience, present.handbook, language);
  const from = await baseOf(past, base, head, present.handbook, language);
  const before = await contentOf(past, from.commit, blobs, language);
  const former = handbookFrom(before.files, store);
  disk?.save();

  if ([present, former].some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')))
    io.err(typeset(languages[language].say.diff.faulty, language));
  const pictures = otherPictures(before.pictures, after?.revision.pictures ?? picturesNow(root, before.pictures));
  const changes = compareHandbooks(former.handbook, present.handbook, { readers: audience, pictures });
  const compared = { base: from, head: after ? { name: head ?? '', commit: after.commit } : null, audience, language };
  if (format === 'json') io.out(JSON.stringify(changesAsJson(changes, compared), null, 2));
  else io.out(format === 'markdown' ? changesAsMarkdown(changes, language) : changesAsText(changes, language));
  return exit.fine;
}

/** What was parsed for one side is not parsed again for the other; and what is the same on both is one thing. */
export function shared(disk: ResultStore | undefined): ResultStore {
  // By path: a key that holds the whole text would copy it.
  const known = new Map<string, [text: string, extraFields: string, result: ReturnType<ResultStore['get']>][]>();
  const keyOf = ({ kind, file }: Parameters<ResultStore['get']>[0]) => `${kind}\0${file}`;
  const keep = (file: Parameters<ResultStore['get']>[0], extraFields: string, result: ReturnType<ResultStore['get']>) => {
    append(known, keyOf(file), [file.text, extraFields, result]);
  };
  return {
    get(file, extraFields) {
      const mine = known.get(keyOf(file))?.findLast(([text, extra, result]) => result && text === file.text && extra === extraFields);
      if (mine) return mine[2];
      const result = disk?.get(file, extraFields);
      if (result) keep(file, extraFields, result);
      return result;
    },
    set(file, extraFields, result) {
      keep(file, extraFields, result);
      disk?.set(file, extraFields, result);
    },
  };
}

async function revisionOf(past: Past, name: string, blobs: Blobs, language: LanguageCode): Promise<{ commit: string; revision: Revision }> {
  const commit = await namedCommit(past, name, language);
  return { commit, revision: await contentOf(past, commit, blobs, language) };
}

async function contentOf(past: Past, commit: string, blobs: Blobs, language: LanguageCode): Promise<Revision> {
  const revision = await contentAt(past, commit, blobs);
  if (!revision) throw new EnvironmentError(languages[language].say.diff.unreadable(undefined));
  return revision;
}

/** What is compared with: what a caller names; else where the branch that is published was left. */
async function baseOf(
  past: Past,
  named: string | undefined,
  head: string | undefined,
  { config }: Handbook,
  language: LanguageCode,
): Promise<{ name: string; commit: string }> {
  const { diff } = languages[language].say;
  if (named !== undefined) return { name: named, commit: await namedCommit(past, named, language) };
  const main = await mainCommitOf(past, config.repository?.branch);
  if (!main) throw past.isShallow ? new EnvironmentError(diff.shallow) : new CallError(diff.noMain);
  const commit = await mergeBaseOf(past, main.commit, await namedCommit(past, head ?? 'HEAD', language));
  if (commit === undefined) throw past.isShallow ? new EnvironmentError(diff.shallow) : new CallError(diff.unrelated(main.name));
  return { name: main.name, commit };
}
