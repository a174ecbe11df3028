import { saidWithDoubt } from '../blocks/evidence.ts';
import { urgentFirst } from '../blocks/glance.ts';
import { personasInUse } from '../facts/state.ts';
import type { Spoken } from '../languages/spoken.ts';
import { guidanceHref } from '../reading/href.ts';
import { labelOf } from '../reading/label.ts';
import { spoken } from '../reading/text.ts';
import { child, entityValue, items } from '../reading/value.ts';
import type { View } from '../reading/view.ts';
import type { ApiFile } from './file.ts';

const keys = ['tone', 'do', 'dont'] as const;
type Key = (typeof keys)[number];

/** How a department deals with everybody, in three lines each: what the gallery fetches once somebody says where they work. */
export interface GuidanceJson {
  /** What the lines are called. */
  labels: Partial<Record<Key, Spoken>>;
  /** By the ids of the personas that hold guidance for the department. */
  personas: Record<string, Partial<Record<Key, Spoken>>>;
}

/** A small file for each department: on every page it would weigh on all who work elsewhere. */
export function* guidanceFiles(view: View): Generator<ApiFile> {
  for (const { id } of view.handbook.config.departments) {
    const path = guidanceHref(view, id).slice(view.base.length);
    yield { path, content: `${JSON.stringify(guidanceJson(view, id))}\n` };
  }
}

function guidanceJson(view: View, department: string): GuidanceJson {
  const json: GuidanceJson = { labels: {}, personas: {} };
  for (const persona of personasInUse(view.handbook)) {
    const guidance = child(child(entityValue(view, persona), 'guidance'), department);
    if (!guidance) continue;
    const lines: Partial<Record<Key, Spoken>> = {};
    for (const key of keys) {
      const found = child(guidance, key);
      const said = found?.list ? urgentFirst(items(found))[0] : found;
      if (!found || !said) continue;
      json.labels[key] ??= spoken(labelOf(found));
      lines[key] = saidWithDoubt(said);
    }
    json.personas[persona.id] = lines;
  }
  return json;
}
