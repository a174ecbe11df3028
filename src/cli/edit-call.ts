import { basename } from 'node:path';
import { EditFault } from '../edit/splice.ts';
import { type NameFault, type Target, targetNamed } from '../edit/target.ts';
import type { Content } from '../edit/whole.ts';
import { loadHandbook } from '../handbook/load.ts';
import { type LanguageCode, languages } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import { languageOf, trustedBy } from './call-content.ts';
import { type Call, CallError, type ExitCode, exit } from './command.ts';
import { TakenMeanwhile } from './write-all.ts';

/** The content of a call that changes files, and the language to speak. */
export async function contentOf(call: Call): Promise<Content & { language: LanguageCode }> {
  const content = await loadHandbook(call.root, undefined, trustedBy(call));
  return { ...content, language: languageOf(call, content.handbook) };
}

/** What a call names. @throws {CallError | EditFault} The latter for a file of that name which cannot be read. */
export function soundTarget(content: Content, typed: string, language: LanguageCode): Target {
  const found = targetNamed(content.handbook, typed);
  if (!('fault' in found)) return found;
  const { target } = languages[language].editing;
  switch (found.fault) {
    case 'unknown': {
      const unread = unreadNamed(content, typed);
      if (unread) throw new EditFault('unsound', unread);
      throw new CallError(target.unknown(found.name, found.suggestion));
    }
    case 'former':
      throw new CallError(target.former(found.name, found.id));
    case 'several':
      throw new CallError(target.several(found.name, found.choices));
    case 'no-item':
      throw new CallError(target.noItem(found.name, found.within, found.suggestion, found.known));
    case 'items':
      throw new CallError(target.items(found.name, typed, found.lines));
  }
}

/** The file of which a call means what it holds, where too many errors in it leave nothing of that name. */
function unreadNamed({ files, diagnostics }: Content, typed: string): string | undefined {
  const name = basename(typed.split('#', 1)[0] ?? '').replace(/\.(?:ya?ml|mdx?)$/i, '');
  const faulty = new Set(diagnostics.flatMap(({ file, severity }) => (severity === 'error' ? [file] : [])));
  return files.find(({ id, file, language }) => id === name && language === undefined && faulty.has(file))?.file;
}

/** Why a name cannot be given, in a sentence. */
export function nameSentence(found: NameFault, language: LanguageCode): string {
  const { name } = languages[language].editing;
  switch (found.fault) {
    case 'not-an-id':
      return name.notAnId(found.name, found.suggestion);
    case 'same':
      return name.same(found.name);
    case 'taken':
      return name.taken(found.name, found.by, found.former === true);
  }
}

/** Does what changes files, all or none; where none can be changed, a sentence says why. */
export async function orTold({ io }: Call, language: LanguageCode, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    const { fault, name } = languages[language].editing;
    if (!(error instanceof EditFault || error instanceof TakenMeanwhile)) throw error;
    const sentence =
      error instanceof TakenMeanwhile
        ? name.fileTaken(error.file)
        : error.reason === 'unsound' && error.file
          ? fault.unsound(error.file)
          : fault.unsafe(error.file);
    io.err(typeset(sentence, language));
    return exit.content;
  }
}
