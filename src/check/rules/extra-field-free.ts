import { diagnose } from '../../diagnostics/diagnostic.ts';
import { schemasFor } from '../../handbook/content-file.ts';
import { planOf } from '../../schema/walk.ts';
import type { Rule } from '../context.ts';

/** An extra field does not take the name of a field that there is. */
export const extraFieldFree: Rule = function* ({ handbook: { config, configEntry } }) {
  if (!configEntry || !config.extraFields) return;
  const builtIn = schemasFor();
  for (const [index, { key, on }] of config.extraFields.entries()) {
    const shape = planOf(builtIn[on]).map?.shape ?? {};
    if (Object.hasOwn(shape, key)) yield diagnose('schema/key-taken', configEntry.source.locate(['extraFields', index, 'key']), { key });
  }
};
