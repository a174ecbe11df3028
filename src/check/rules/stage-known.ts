import { diagnose } from '../../diagnostics/diagnostic.ts';
import { MOST_TOLD } from '../../diagnostics/floods.ts';
import { stageAt } from '../../schema/stage.ts';
import { walk } from '../../schema/walk.ts';
import { mendLine } from '../../source/lines.ts';
import type { Rule } from '../context.ts';
import { meantId } from '../targets.ts';

/** Whatever has its moment names one of the stages that the settings declare; where they declare none, every word will do. */
export const stageKnown: Rule = function* ({ handbook: { config, configEntry, personas } }) {
  const stages = config.stages ?? [];
  // A declaration with a fault is told; what names it is not.
  if (stages.length === 0 || configEntry?.partial) return;
  const names = new Map(stages.map(({ id, name }) => [name, id]));
  const ids = stages.map(({ id }) => id);
  for (const { schema, data, source } of personas.values()) {
    const unknown: { path: readonly (string | number)[]; stage: string }[] = [];
    walk(schema, data, ({ path, role, value }) => {
      if (role.stage && typeof value === 'string' && stageAt(stages, value) === undefined) unknown.push({ path, stage: value });
    });
    for (const [told, { path, stage }] of unknown.entries()) {
      const place = source.locate(path);
      // What is only counted needs no suggestion.
      const suggestion = told >= MOST_TOLD ? undefined : meantId(stage, ids, names);
      const isStep = path[0] === 'journey';
      const params = {
        stage,
        known: stages.map(({ id, name }) => `${id} (${name})`),
        ...(suggestion && { suggestion }),
        ...(isStep && { isStep: true as const }),
      };
      yield diagnose('stage/unknown', place, params, suggestion && mendLine(source, place, suggestion));
    }
  }
};
