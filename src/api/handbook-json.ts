import { type EntityKind, entityKinds } from '../handbook/handbook.ts';
import { classificationOf } from '../model/frame.ts';
import { homeHref } from '../model/href.ts';
import { allOf } from '../model/resolve.ts';
import { child, configValue } from '../model/value.ts';
import type { View } from '../model/view.ts';
import { sections } from '../text/links.ts';
import { absolute, entityPath, languageSuffix } from './address.ts';
import { type EntityJson, entityJson } from './entity-json.ts';
import { type ApiFile, jsonFile } from './file.ts';
import { jsonOf } from './value-json.ts';

/** The settings that say something of the handbook; the rest of them is for the program that makes it. */
const told = ['title', 'departments', 'sources', 'extraFields', 'charter'];

/** The whole handbook in one language, and a file for each of its entities. */
export function jsonFiles(view: View): ApiFile[] {
  const all = entityKinds.map((kind): [EntityKind, EntityJson[]] => [
    kind,
    allOf(view.handbook, kind).map((entity) => entityJson(view, entity)),
  ]);
  const one = all.flatMap(([kind, entities]) => entities.map((entity) => jsonFile(entityPath(view, kind, entity.id), entity)));
  const whole = { ...settingsJson(view), ...Object.fromEntries(all.map(([kind, entities]) => [sections[kind], entities])) };
  return [jsonFile(`api/handbook${languageSuffix(view)}.json`, whole), ...one];
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
