import { entityKinds } from '../handbook/handbook.ts';
import { classificationOf } from '../model/frame.ts';
import { homeHref } from '../model/href.ts';
import { allOf } from '../model/resolve.ts';
import { child, configValue } from '../model/value.ts';
import type { View } from '../model/view.ts';
import { sections } from '../text/links.ts';
import { absolute, entityPath, languageSuffix } from './address.ts';
import { entityJson } from './entity-json.ts';
import type { ApiFile } from './file.ts';
import { jsonOf } from './value-json.ts';

/** The settings that say something of the handbook; the rest of them is for the program that makes it. */
const told = ['title', 'departments', 'sources', 'extraFields', 'charter'];

/** A file for each entity in one language, and one for the whole handbook. */
export function* jsonFiles(view: View): Generator<ApiFile> {
  const lists: string[] = [];
  for (const kind of entityKinds) {
    const list: string[] = [];
    for (const entity of allOf(view.handbook, kind)) {
      const json = JSON.stringify(entityJson(view, entity));
      list.push(json);
      yield { path: entityPath(view, kind, entity.id), content: `${json}\n` };
    }
    // An entity is the same text in its own file and in the file of all.
    lists.push(`${JSON.stringify(sections[kind])}:[${list.join(',\n')}]`);
  }
  const settings = JSON.stringify(settingsJson(view)).slice(0, -1);
  yield { path: `api/handbook${languageSuffix(view)}.json`, content: `${[settings, ...lists].join(',\n')}}\n` };
}

function settingsJson(view: View): Record<string, unknown> {
  const { config, audience = 'research' } = view.handbook;
  const settings = configValue(view);
  const keys = told.flatMap((key) => {
    const value = child(settings, key);
    return value ? [[key, jsonOf(value, [])] as const] : [];
  });
  return {
    company: config.company,
    language: view.language,
    languages: config.languages,
    url: absolute(view, homeHref(view)),
    audience,
    classification: classificationOf(view).text,
    ...Object.fromEntries(keys),
  };
}
