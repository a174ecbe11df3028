import { diagnose } from '../../diagnostics/diagnostic.ts';
import { languageCodes } from '../../languages/index.ts';
import { docOf } from '../../schema/field.ts';
import { personaSchema } from '../../schema/index.ts';
import { planOf } from '../../schema/walk.ts';
import type { Rule } from '../context.ts';

/** Letters that a list, a card or a search shows of a role on one line. */
const LINE = 80;

/** A persona has a name of their own, which is none of a heading, and a role that a line holds: imports of strange documents may miss them. */
export const personaNamed: Rule = function* ({ handbook }) {
  const first = new Map<string, string>();
  for (const { id, source, data } of handbook.personas.values()) {
    const name = bare(data.name);
    const other = first.get(name);
    if (data.state !== 'retired') {
      if (other !== undefined) yield diagnose('persona/same-name', source.locate(['name']), { name: data.name, id: other });
      else first.set(name, id);
    }
    if (titles.has(name)) yield diagnose('persona/heading-as-name', source.locate(['name']), { name: data.name });
    if (data.role.length > LINE) yield diagnose('persona/long-role', source.locate(['role']), { length: data.role.length, fits: LINE });
  }
};

const bare = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** What the fields of a persona are called, in every language. */
const titles: ReadonlySet<string> = new Set(
  Object.values(planOf(personaSchema()).map?.shape ?? {}).flatMap((field) =>
    languageCodes.flatMap((language) => {
      const title = docOf(field, language)?.title;
      return title === undefined ? [] : [bare(title)];
    }),
  ),
);
