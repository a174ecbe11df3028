import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inForm } from '../../edit/format.ts';
import { withNeededIds } from '../../edit/ids.ts';
import type { Neighbour } from '../../edit/neighbours.ts';
import { type EntityFile, schemasFor } from '../../handbook/content-file.ts';
import { type Language, languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import type { CheckedFolder } from '../../site/checked-folder.ts';
import { readTarget } from '../../source/inside.ts';
import { MAX_BYTES } from '../../source/read.ts';
import { checkCall } from '../call-content.ts';
import { type Call, type ExitCode, exit } from '../command.ts';
import { entityFiles, filesNamed } from '../files-named.ts';
import { sentenceOf } from '../not-rewritten.ts';
import { type Rewrite, rewriteAll } from '../rewrite-all.ts';

/** What comes of formatting a file: another text, the same, or why it is left alone. */
type Outcome = { file: EntityFile; held?: Neighbour | undefined } & (
  | { state: 'other'; rewrite: Rewrite; ids: readonly string[] }
  | { state: 'same' | 'faulty' | 'unusual' }
);

/** `handbook fmt`: files as we write them. Every value and every comment stays; a file of which that is not sure is left as it is. */
export async function run(call: Call): Promise<ExitCode> {
  const checked = await checkCall(call);
  const words = languages[checked.language].writing.format;
  const say = (text: string) => typeset(text, checked.language);
  const outcomes = (filesNamed(call, checked) ?? entityFiles(checked.files)).map((file) => outcomeOf(file, checked));
  const others = outcomes.filter((one) => one.state === 'other');
  if (!call.flags.check) {
    const refused = sentenceOf(() => rewriteAll(others.map(({ rewrite }) => rewrite)), checked.language);
    if (refused !== undefined) {
      call.io.err(say(refused));
      return exit.environment;
    }
  }
  const left = outcomes.flatMap((one) => whyLeft(one, words) ?? []);
  for (const sentence of left) call.io.err(say(sentence));
  const lines = others.map(({ file, ids }) => `  ${file.file}${ids.length > 0 ? ` (${words.ids(ids)})` : ''}`);
  const title = others.length === 0 ? words.nothing(outcomes.length, left.length) : call.flags.check ? words.toWrite : words.written;
  call.io.out(say([title, ...lines].join('\n')));
  const isFine = !outcomes.some(({ state }) => state === 'faulty') && (others.length === 0 || !call.flags.check);
  return isFine ? exit.fine : exit.content;
}

/** Why a file is left as it is, or its keys where they are; undefined where neither is. */
function whyLeft({ file: { file }, state, held }: Outcome, words: Language['writing']['format']): string | undefined {
  if (state === 'faulty' || state === 'unusual') return words[state](file);
  return held && words.held[held.kind](file, held.name);
}

function outcomeOf(file: EntityFile, { diagnostics, handbook }: CheckedFolder): Outcome {
  const own = diagnostics.filter((one) => one.file === file.file);
  if (file.text === undefined || own.some(isOfReading)) return { file, state: 'faulty' };
  const { text: named, ids } = withNeededIds(file.text, file.file, file.format, own);
  const kind = file.kind === 'segment' && handbook.icps.has(file.id) ? 'icp' : file.kind;
  const formed = inForm(named, file.format, schemasFor(handbook.config.extraFields)[kind]);
  if (!formed) return { file, state: 'unusual' };
  const { text, held } = formed;
  const opened = readTarget(file.absolute, MAX_BYTES);
  const [before, after] = [opened.state === 'open' ? opened.bytes : Buffer.alloc(0), Buffer.from(text)];
  return after.equals(before) ? { file, held, state: 'same' } : { file, held, state: 'other', rewrite: { file, before, after }, ids };
}

/** Whether a file does not say what it is meant to. What it says of other files may be wrong, and stays so. */
function isOfReading({ rule, severity }: Diagnostic): boolean {
  return severity === 'error' && /^(?:file|front-matter|yaml|schema)\//.test(rule);
}
