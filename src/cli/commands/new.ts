import { join, relative } from 'node:path';
import { suggest } from '../../diagnostics/suggest.ts';
import { freeAmong } from '../../edit/ids.ts';
import { newFile } from '../../edit/new-file.ts';
import { newTranslation } from '../../edit/new-translation.ts';
import { studyFromKit } from '../../edit/study-from-kit.ts';
import { allOf, byId, type EntityKind, type Entry, everyEntity, type Handbook } from '../../handbook/handbook.ts';
import { loadHandbook } from '../../handbook/load.ts';
import { monthsAfter } from '../../languages/calendar.ts';
import { type Language, type LanguageCode, languages, spokenIn } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { pageHref } from '../../reading/href.ts';
import { type StudyFile, studiesIn } from '../../reading/study.ts';
import { contentFileName, namePartsOf } from '../../source/folders.ts';
import { findInside, placeFor } from '../../source/inside.ts';
import { dialectOf, parseText } from '../../text/markdown.ts';
import { languageOf } from '../call-content.ts';
import { type Call, CallError, type ExitCode, exit, givenTo } from '../command.ts';
import { hasSettings } from '../handbook-above.ts';
import { folderOf, freeInstead, idFor, isPath } from '../new-names.ts';
import { newFiles, TakenMeanwhile, taken } from '../write-all.ts';

/** What can be begun, by the word that asks for it. */
const kinds = {
  persona: 'persona',
  segment: 'segment',
  icp: 'icp',
  study: 'record',
  decision: 'decision',
  guide: 'guide',
} as const satisfies Record<string, EntityKind>;
const types = [...Object.keys(kinds), 'translation'];

/** A call, with what it is about and how to speak of it. */
interface Job {
  call: Call;
  handbook: Handbook;
  /** That of the messages. */
  language: LanguageCode;
  /** That of the content. */
  written: LanguageCode;
  words: Language['writing']['begin'];
}

/** A file to be made, and what is shown of it. */
interface Made {
  file: string;
  text: string;
  /** Its address, where it has one. */
  href?: string;
}

/** `handbook new TYPE NAME`: one file that is sound as it is, and guides whoever fills it in. */
export async function run(call: Call): Promise<ExitCode> {
  const { handbook } = await loadHandbook(call.root);
  const [original = ''] = handbook.config.languages;
  const language = languageOf(call, handbook);
  if (!hasSettings(call.root)) throw new CallError(languages[language].say.noHandbook(call.root));
  const words = languages[language].writing.begin;
  const job: Job = { call, handbook, language, written: handbook.configEntry ? spokenIn(original) : language, words };
  const [type, ...rest] = call.names;
  if (type === undefined || !types.includes(type)) throw new CallError(words.unknownType(type, type && suggest(type, types), types));
  for (const [flag, fits] of Object.entries(FITTING))
    if (call.flags[flag] !== undefined && !fits.includes(type)) throw new CallError(words.flagUnfit(flag, type, fits));
  const name = rest.join(' ').trim() || (needsNoName(call, type) ? '' : await askedFor(job, type));
  if (name === undefined) return exit.interrupted;
  return write(job, type === 'translation' ? translationOf(job, name) : entityOf(job, type as keyof typeof kinds, name));
}

/** The types that each flag is for. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  id: Object.keys(kinds),
  role: ['persona'],
  segment: ['persona', 'study'],
  from: ['study'],
  to: ['translation'],
};

/** A study of the kit has a name of its own. */
const needsNoName = ({ flags }: Call, type: string) => type === 'study' && flags.from !== undefined;

async function askedFor({ call, words }: Job, type: string): Promise<string | undefined> {
  if (!call.io.ask) throw new CallError(words.needsName(type));
  const answer = (await call.io.ask(`${words.question(type)} `))?.trim();
  if (answer === '') throw new CallError(words.needsName(type));
  return answer;
}

function entityOf(job: Job, type: keyof typeof kinds, typed: string): Made {
  const { call, handbook, words, written } = job;
  const kind = kinds[type];
  const study = kind === 'record' ? kitStudy(job) : undefined;
  const name = typed || (study ? namePartsOf(study.name).stem : '');
  if (isPath(name)) throw new CallError(words.isPath(name, folderOf(kind), namePartsOf(name.split(/[\\/]/).findLast(Boolean) ?? '').stem));
  const given = givenTo(call.flags, 'id');
  const id = given ?? idFor(name, type);
  if (id === '') throw new CallError(words.noId(name));
  if (idFor(id, type) !== id) throw new CallError(words.badId(id, idFor(id, type)));
  const free = freeInstead(handbook, kind, id);
  if (free !== undefined) throw new CallError(words.taken(id, free));
  const segment = knownSegment(job);
  const says = { ...saysOf(kind, id, name, job), ...(segment && { segments: [segment] }) };
  const known = [...handbook.segments.keys()].slice(0, 3);
  const examples = { ...(known.length > 0 && { segments: known }), ...examplesFor(handbook, kind, call.today) };
  const text = study ? studyFromKit(study.text, ofKit(says, typed)) : newFile({ kind, says, examples, language: written });
  const file = `${folderOf(kind)}/${contentFileName({ format: kind === 'guide' ? 'md' : 'yaml', id })}`;
  const [original = ''] = handbook.config.languages;
  return { file, text, href: pageHref({ base: handbook.config.base, language: original, original }, kind, id) };
}

/** What a study of the kit does not say better itself. */
function ofKit({ id, title, date, segments }: Record<string, unknown>, typed: string): Record<string, unknown> {
  return { id, date, ...(typed && { title }), ...(segments !== undefined && { segments }) };
}

/** Months after which the outcome of a decision can mostly be seen. */
const OUTCOME_MONTHS = 4;
/** Months that a study is mostly kept. */
const KEPT_MONTHS = 24;

/** Examples that follow from the day of the run, as what comes after something cannot have come before it, and from what there is. */
function examplesFor(handbook: Handbook, kind: EntityKind, today: string): Readonly<Record<string, unknown>> {
  if (kind === 'record') return { keepUntil: monthsAfter(today, KEPT_MONTHS) };
  if (kind === 'guide') return { reviewed: today, within: [...handbook.guides.values()].find(({ data }) => !data.within)?.id };
  return kind === 'decision' ? { reviewOn: monthsAfter(today, OUTCOME_MONTHS) } : {};
}

/** What is known of something from the start. */
function saysOf(kind: EntityKind, id: string, name: string, { call, written }: Job): Record<string, unknown> {
  switch (kind) {
    case 'persona':
      return {
        id,
        name,
        role: givenTo(call.flags, 'role') ?? languages[written].importing.comments.placeholder,
        state: 'proto',
        created: call.today,
      };
    case 'segment':
      return { id, name, created: call.today };
    case 'icp':
      return { id, name, kind: 'icp', created: call.today };
    case 'record':
      return { id, title: name, kind: 'interview', date: call.today };
    case 'decision':
      return { id, title: name, date: call.today };
    case 'guide':
      return { title: name };
  }
}

function knownSegment({ call, handbook, words }: Job): string | undefined {
  const id = givenTo(call.flags, 'segment');
  if (id === undefined || handbook.segments.has(id)) return id;
  throw new CallError(words.noSegment(id, suggest(id, [...handbook.segments.keys()])));
}

/** The study that a page of the guide holds, named by the page or by the study. */
function kitStudy({ call, handbook, words }: Job): StudyFile | undefined {
  const from = givenTo(call.flags, 'from');
  if (from === undefined) return undefined;
  const offered = allOf(handbook, 'guide').flatMap(({ id, file, source }) => {
    const body = source.body?.text ?? '';
    return body.includes('yaml research/') ? studiesIn(parseText(body, dialectOf(file, source.body))).map((study) => ({ id, study })) : [];
  });
  const found = offered.find(({ id, study }) => id === from || namePartsOf(study.name).stem === from);
  if (found) return found.study;
  const pages = [...new Set(offered.map(({ id }) => id))];
  throw new CallError(words.noKit(from, suggest(from, pages), pages));
}

/** `clara en`: what is translated, and into which language. */
function translationOf(job: Job, typed: string): Made {
  const { call, handbook, words, written } = job;
  const [original = '', ...others] = handbook.config.languages;
  const [name = '', second, ...more] = typed.split(/\s+/);
  const language = givenTo(call.flags, 'to') ?? second ?? (others.length === 1 ? others[0] : undefined);
  if (language === undefined || more.length > 0) throw new CallError(words.needsLanguage(name, others));
  if (!others.includes(language)) throw new CallError(words.noLanguage(language, original, others));
  const entry = entryNamed(job, name);
  const { name: fileName, stem, extension } = namePartsOf(entry.file);
  const file = `${entry.file.slice(0, -fileName.length)}${stem}.${language}.${extension}`;
  const text = newTranslation({ original: entry, stages: handbook.config.stages, language: written });
  if (entry.kind === 'config' || entry.kind === 'fields') return { file, text };
  return { file, text, href: pageHref({ base: handbook.config.base, language, original }, entry.kind, entry.id) };
}

function entryNamed({ handbook, words }: Job, name: string): Entry {
  if (/^handbook(?:\.yaml)?$/.test(name) && handbook.configEntry?.data) return handbook.configEntry;
  if (/^fields(?:\.yaml)?$/.test(name) && handbook.fieldsEntry?.data) return handbook.fieldsEntry;
  const all = everyEntity(handbook);
  const found = all.filter(({ id, file }) => id === name || file === name || file.replace(/\.[^.]+$/, '') === name);
  if (found.length > 1)
    throw new CallError(
      words.severalNamed(
        name,
        found.map(({ file }) => file),
      ),
    );
  const [entry] = found;
  if (!entry)
    throw new CallError(
      words.unknownOriginal(
        name,
        suggest(
          name,
          all.map(({ id }) => id),
        ),
      ),
    );
  return byId(handbook, entry.kind).get(entry.id) ?? entry;
}

async function write({ call, words, language }: Job, { file, text, href }: Made): Promise<ExitCode> {
  const { root, io } = call;
  const [folder = ''] = file.includes('/') ? file.split('/') : ['.'];
  if (placeFor(root, join(root, folder)) === undefined) throw new CallError(languages[language].say.linkedOut(folder));
  if (!['folder', 'missing'].includes(findInside(root, folder).state)) throw new CallError(languages[language].say.notAFolder(folder));
  const there = await taken(root, [file]);
  const { stem } = namePartsOf(file);
  // A translation has the name of its original, and no other.
  const free = stem.includes('.') ? undefined : freeAmong(new Set([stem]), stem);
  const refused = () => new CallError(words.fileTaken(there[0] ?? file, free));
  if (there.length > 0) throw refused();
  const files = newFiles(root);
  process.once('exit', files.clear);
  try {
    files.add([{ file, text }]);
    await files.publish();
  } catch (error) {
    throw error instanceof TakenMeanwhile ? refused() : error;
  } finally {
    process.off('exit', files.clear);
    files.clear();
  }
  const away = relative(io.cwd, root);
  const dir = away ? ` --dir ${/\s/.test(away) ? `"${away}"` : away}` : '';
  io.out(typeset([words.made(file), '', words.next(dir, href && `http://localhost:4321${href}`)].join('\n'), language));
  return exit.fine;
}
