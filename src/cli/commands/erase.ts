import { createInterface } from 'node:readline/promises';
import { placeOf } from '../../cache/place.ts';
import { purge } from '../../cache/purge.ts';
import { type Erased, type ErasePlan, planErase } from '../../edit/erase.ts';
import type { Repeated } from '../../edit/erased-words.ts';
import type { Content } from '../../edit/whole.ts';
import { aliasesOf, everyEntity, type Handbook, isOfKind, nameOf } from '../../handbook/handbook.ts';
import { formerNames } from '../../history/former-names.ts';
import { gitRepositoryOf } from '../../history/git.ts';
import { formatsFor, type LanguageCode, languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { contentPath, folders } from '../../source/folders.ts';
import { changeAll } from '../change-all.ts';
import { type Call, CallError, type ExitCode, exit } from '../command.ts';
import { contentOf, orTold, soundTarget } from '../edit-call.ts';
import { changedSheets } from '../erased-sheets.ts';

/** `handbook erase STUDY`: a study or one of its verbatims gone, with every reference to it. Says first what loses its evidence. */
export async function run(call: Call): Promise<ExitCode> {
  const { language, ...content } = await contentOf(call);
  return orTold(call, language, async () => {
    const erased = erasedBy(content, call.argument ?? '', language);
    const plan = planErase(content, erased);
    call.io.out(typeset(report(content.handbook, erased, plan, call.today, language), language));
    if (call.flags.show) return exit.fine;
    if (!call.flags.yes && !(await confirmed(language))) {
      call.io.err(typeset(languages[language].editing.erase.notConfirmed, language));
      return exit.call;
    }
    changeAll(call.root, plan.changes, plan.pictures);
    purge(placeOf(call.root));
    call.io.out(typeset(await afterwards(call.root, erased, plan, language), language));
    return exit.fine;
  });
}

/** Takes words out of every file of a history. */
const REPLACE = 'git filter-repo --replace-text words.txt';

function erasedBy(content: Content, typed: string, language: LanguageCode): Erased {
  const target = soundTarget(content, typed, language);
  const record = target.what !== 'source' && isOfKind(target.entity, 'record') ? target.entity : undefined;
  const part = target.what === 'item' ? target.from : undefined;
  const isCited = part === undefined || record?.facts.items.some(({ id, citable }) => id === part && citable);
  if (!record || !isCited) throw new CallError(languages[language].editing.target.notAStudy(typed));
  return { record, ...(part !== undefined && { part }) };
}

/** Asks whoever sits in front of a terminal; nobody else is asked. */
async function confirmed(language: LanguageCode): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const { question, yes } = languages[language].editing.erase;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(typeset(question, language)).finally(() => asking.close());
  return yes.includes(answer.trim().toLowerCase());
}

function report(handbook: Handbook, { record, part }: Erased, plan: ErasePlan, today: string, language: LanguageCode): string {
  const words = languages[language].editing.erase;
  const { percent } = formatsFor(language);
  const share = (of: number | undefined) => (of === undefined ? '–' : percent(of));
  const losses = plan.losses.flatMap(({ entity, before, after, hypotheses }) => [
    `  ${words.loss(nameOf(entity), entity.file, share(before.share), share(after.share))}`,
    ...hypotheses.map(({ line, text }) => `    ${words.hypothesis(line, text)}`),
  ]);
  const touched = new Set(plan.changes.map(({ file }) => file.file));
  const sheets = changedSheets(
    handbook,
    plan.after,
    everyEntity(handbook).filter(({ file }) => touched.has(file)),
    today,
  );
  return [
    words.head(nameOf(record), record.file, part),
    words.references(plan.references, plan.files),
    ...headed(words.losses, losses),
    ...headed(words.quotes, plan.quotes.map(placed)),
    ...headed(words.repeated, plan.repeated.map(placed)),
    ...(plan.pictures.length > 0 ? [words.pictures(plan.pictures.join(', '))] : []),
    ...(sheets.length > 0 ? [words.sheets(sheets.join(', '))] : []),
  ].join('\n');
}

function headed(head: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', head, ...lines] : [];
}

function placed({ file, line, text }: Repeated): string {
  const words = text.replace(/\s+/g, ' ');
  return `  ${file}:${line}  ${words.length > 100 ? `${words.slice(0, 99)}…` : words}`;
}

/** The files in which a study and its translations stood under former names, as git knows them; else by the names alone. */
async function formerFiles(root: string, record: Erased['record'], own: readonly string[]): Promise<string[]> {
  const ids = new Set([record.id, ...aliasesOf(record)]);
  const known = await formerNames(root, [folders.record.folder]);
  const past = [...(known?.renamed ?? []).flatMap(({ from, to }) => [from, to]), ...(known?.deleted ?? []).map(({ file }) => file)];
  const found = [...past, ...(known?.committed ?? [])].filter((file) => {
    const name = contentPath(file);
    return name?.kind === 'record' && ids.has(name.id);
  });
  // What was renamed before git looks back stood beside what is there.
  const guessed = aliasesOf(record).flatMap((id) =>
    own.map((file) => file.replace(`/${record.id}.`, `/${id}.`)).filter((file) => !found.includes(file)),
  );
  return [...found, ...guessed];
}

/** What is still to be done elsewhere. */
async function afterwards(
  root: string,
  { record, part }: Erased,
  { changes, pictures, quotes, repeated }: ErasePlan,
  language: LanguageCode,
): Promise<string> {
  const words = languages[language].editing.erase;
  const repository = gitRepositoryOf(root);
  if (!repository) return `\n${words.done}`;
  const below = repository.below && `${repository.below}/`;
  const own = changes.flatMap(({ file, text }) => (text === undefined ? [file.file] : []));
  const gone = new Set([...own, ...(part === undefined ? await formerFiles(root, record, own) : []), ...pictures]);
  const paths = [...gone].map((file) => `--path '${below}${file.replaceAll("'", "'\\''")}'`).join(' ');
  return `\n${words.done}\n${words.git(part === undefined ? `git filter-repo --invert-paths ${paths}` : REPLACE, part === undefined && (quotes.length > 0 || repeated.length > 0) ? REPLACE : undefined)}`;
}
