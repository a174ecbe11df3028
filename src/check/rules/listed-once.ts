import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nameKey } from '../../languages/slug.ts';
import type { Path } from '../../schema/walk.ts';
import type { Source } from '../../source/source.ts';
import type { Rule } from '../context.ts';

/** The keys of a file under which others are named, as a reader counts them. */
const NAMED = ['departments', 'personas', 'segments', 'icps', 'restsOn', 'related'];

/** What stands in a list once: languages, names of departments and stages, fields of a company, acronyms, former ids, whom a file names. */
export const listedOnce: Rule = function* ({ handbook: { config, configEntry, entries } }) {
  if (configEntry?.data) {
    const { source } = configEntry;
    yield* twice(source, at(configEntry.data.languages, ['languages'], []));
    // Of two that are the same down to the id, that is told.
    const { departments } = config;
    const named = at(
      departments.map(({ name }) => name),
      ['departments'],
      ['name'],
    );
    const isOther = (index: number) => departments.findIndex(({ id }) => id === departments[index]?.id) === index;
    if (source.data.departments !== undefined)
      yield* twice(
        source,
        named.filter((_, index) => isOther(index)),
      );
    const stages = (config.stages ?? []).map(({ name }) => name);
    yield* twice(source, at(stages, ['stages'], ['name']));
    const fields = (config.extraFields ?? []).map(({ key, on }) => `${on} ${key}`);
    yield* twice(source, at(fields, ['extraFields'], ['key']));
    const acronyms = (config.acronyms ?? []).map(({ short }) => short);
    yield* twice(source, at(acronyms, ['acronyms'], ['short']));
  }
  for (const { id, data, source } of entries) {
    // A former id that is the present one is there twice, too.
    const own = data?.aliases && source.data.id === id ? [[id, ['id']] as const] : [];
    yield* twice(source, [...own, ...at(data?.aliases ?? [], ['aliases'], [])]);
    for (const key of NAMED) yield* twice(source, at(namesIn(source.data[key]), [key], []), 'reference/twice');
  }
};

/** Names as they are typed; what is no name among them is told elsewhere, and keeps its place. */
function namesIn(typed: unknown): string[] {
  return Array.isArray(typed) ? typed.map((one, place) => (typeof one === 'string' ? one : `\0${place}`)) : [];
}

const at = (values: readonly string[], list: Path, key: Path) =>
  values.map((value, index): readonly [string, Path] => [value, [...list, index, ...key]]);

function* twice(
  source: Source,
  values: readonly (readonly [string, Path])[],
  rule: 'schema/twice' | 'reference/twice' = 'schema/twice',
): Generator<Diagnostic> {
  const met = new Map<string, Path>();
  for (const [value, path] of values) {
    const name = rule === 'reference/twice' ? value : nameKey(value);
    const first = met.get(name);
    if (!first) met.set(name, path);
    else yield diagnose(rule, source.locate(path), { value: source.typed(path), line: source.locate(first).line });
  }
}
