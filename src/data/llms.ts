import { allOf, type Entity, entityKinds, everyEntity } from '../handbook/handbook.ts';
import { fill, languageNameIn, typeset } from '../languages/index.ts';
import { classificationOf, siteTitleOf } from '../reading/frame.ts';
import { entityTitle } from '../reading/label.ts';
import { child, configValue, entityValue, textOf } from '../reading/value.ts';
import type { View } from '../reading/view.ts';
import { type ApiFile, absolute, languageSuffix, pageUrl } from './file.ts';
import { markdownOf } from './markdown-text.ts';
import { entityMarkdown } from './render/markdown.ts';

/** The way around the handbook for language models, and all of its words in one file. Form: https://llmstxt.org */
export function llmsFiles(view: View): ApiFile[] {
  const folder = view.language === view.original ? '' : `${view.language}/`;
  const full = [
    titleOf(view),
    classificationOf(view).text,
    whyOf(view),
    ...everyEntity(view.handbook).map((entity) => entityMarkdown(view, entity)),
  ];
  return [
    { path: `${folder}llms.txt`, content: `${outline(view).join('\n\n')}\n` },
    { path: `${folder}llms-full.txt`, content: `${full.filter(Boolean).join('\n\n')}\n` },
  ];
}

function outline(view: View): string[] {
  const { plural, llms } = view.words;
  const kinds = entityKinds.flatMap((kind) => {
    const links = allOf(view.handbook, kind).map((entity) => linkLine(view, entity));
    return links.length > 0 ? [`## ${plural[kind]}\n\n${links.join('\n')}`] : [];
  });
  const say = (text: string) => typeset(text, view.words.language);
  return [
    titleOf(view),
    `> ${say(llms.summary)}`,
    classificationOf(view).text,
    whyOf(view),
    say(llms.legend),
    ...kinds,
    `## ${llms.data}\n\n${dataLinks(view).join('\n')}`,
  ].filter(Boolean);
}

function titleOf(view: View): string {
  return `# ${siteTitleOf(view).text}`;
}

function whyOf(view: View): string {
  const why = child(child(configValue(view), 'charter'), 'why');
  return why ? markdownOf(why) : '';
}

function linkLine(view: View, entity: Entity): string {
  const value = entityValue(view, entity);
  const about = [child(value, 'role'), child(value, 'summary')].flatMap((one) => (one ? [textOf(one).text] : []));
  return `- [${entityTitle(view, entity).text}](${pageUrl(view, entity.kind, entity.id)})${about.length > 0 ? `: ${about.join('. ')}` : ''}`;
}

function dataLinks(view: View): string[] {
  const { llms } = view.words;
  const { handbook, base } = view;
  const suffix = languageSuffix(view);
  const folder = suffix ? `${view.language}/` : '';
  const own: [path: string, about: string][] = [
    [`${folder}llms-full.txt`, llms.full],
    [`api/handbook${suffix}.json`, llms.json],
    [`exports/personas${suffix}.xlsx`, llms.sheet],
  ];
  const others = handbook.config.languages.filter((language) => language !== view.language);
  const inOthers = others.map((language): [string, string] => [
    `${language === view.original ? '' : `${language}/`}llms.txt`,
    fill(llms.other, { language: languageNameIn(language, view.words.language) }),
  ]);
  return [...own, ...inOthers].map(
    ([path, about]) => `- [${path}](${absolute(view, `${base}${path}`)}): ${typeset(about, view.words.language)}`,
  );
}
