import { planRetire } from '../../edit/retire.ts';
import type { Content } from '../../edit/whole.ts';
import { isInUse } from '../../facts/state.ts';
import { type Entity, nameOf } from '../../handbook/handbook.ts';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { changeAll } from '../change-all.ts';
import { type Call, CallError, type ExitCode, exit } from '../command.ts';
import { contentOf, orTold, soundTarget } from '../edit-call.ts';

/** `handbook retire ID --successor ID`: a persona that is kept for old links alone, and who is read in its place. */
export async function run(call: Call): Promise<ExitCode> {
  const { language, ...content } = await contentOf(call);
  const words = languages[language].editing.retire;
  const named = (name: string): Entity<'persona'> => personaNamed(content, name, language);
  const [id = ''] = call.names;
  const persona = named(id);
  const successor = typeof call.flags.successor === 'string' ? named(call.flags.successor) : undefined;
  if (successor?.id === persona.id) throw new CallError(words.itself(persona.id));
  if (successor && !isInUse(successor)) throw new CallError(words.retiredSuccessor(successor.id));
  if (!isInUse(persona) && (!successor || persona.data.successor === successor.id)) throw new CallError(words.already(persona.id));
  return orTold(call, language, async () => {
    const changes = planRetire(content, persona, successor);
    if (!call.flags.show) changeAll(call.root, changes);
    const done = words.done(nameOf(persona), successor && nameOf(successor));
    const lines = call.flags.show ? [words.shown(persona.file), '', done] : [done];
    call.io.out(typeset(lines.join('\n'), language));
    return exit.fine;
  });
}

function personaNamed(content: Content, name: string, language: LanguageCode): Entity<'persona'> {
  const { handbook } = content;
  const target = soundTarget(content, name, language);
  const persona = target.what === 'entity' && target.entity.kind === 'persona' ? handbook.personas.get(target.entity.id) : undefined;
  if (!persona) throw new CallError(languages[language].editing.retire.notAPersona(name));
  return persona;
}
