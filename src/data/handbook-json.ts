import { allOf, entityKinds } from '../handbook/handbook.ts';
import { classificationOf } from '../reading/frame.ts';
import { homeHref } from '../reading/href.ts';
import { child, configValue } from '../reading/value.ts';
import type { View } from '../reading/view.ts';
import { sections } from '../text/links.ts';
import { entityJson } from './entity-json.ts';
import { type ApiFile, absolute, entityPath, languageSuffix } from './file.ts';
import { jsonOf } from './value-json.ts';

/** The version of the JSON: it goes up where a key goes, or changes its meaning. */
export const FORMAT = 1;

/** The settings that say something of the handbook; the rest of them is for the program that makes it. */
export const told = ['title', 'departments', 'stages', 'sources', 'extraFields', 'charter'];

/** A file for each entity in one language, and one for the whole handbook, which grows with each of them. */
export function* jsonFiles(view: View): Generator<ApiFile> {
  const path = `api/handbook${languageSuffix(view)}.json`;
  yield { path, content: JSON.stringify(settingsJson(view)).slice(0, -1) };
  for (const kind of entityKinds) {
    yield { path, content: `,\n${JSON.stringify(sections[kind])}:[`, more: true };
    for (const [at, entity] of allOf(view.handbook, kind).entries()) {
      const json = JSON.stringify(entityJson(view, entity));
      yield { path: entityPath(view, kind, entity.id), content: `${json}\n` };
      yield { path, content: `${at > 0 ? ',' : ''}\n${json}`, more: true };
    }
    yield { path, content: ']', more: true };
  }
  yield { path, content: '}\n', more: true };
}

function settingsJson(view: View): Record<string, unknown> {
  const { config, readers } = view.handbook;
  const settings = configValue(view);
  const keys = told.flatMap((key) => {
    const value = child(settings, key);
    return value ? [[key, jsonOf(value, [])] as const] : [];
  });
  return {
    formatVersion: FORMAT,
    company: config.company,
    language: view.language,
    languages: config.languages,
    url: absolute(view, homeHref(view)),
    audience: readers,
    classification: classificationOf(view).text,
    ...Object.fromEntries(keys),
  };
}
