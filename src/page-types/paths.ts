import { aliasesOf, allOf, type EntityKind, type Handbook } from '../handbook/handbook.ts';

/** The address of a page as Astro wants it: the content's own language has no prefix. */
export interface LanguagePath {
  params: { lang: string | undefined };
  props: { language: string };
}

export interface EntityPath {
  params: { lang: string | undefined; id: string };
  props: { language: string; id: string };
}

/** One address for each language of the site. */
export function languagePaths({ config }: Handbook): LanguagePath[] {
  return config.languages.map((language, at) => ({ params: { lang: at === 0 ? undefined : language }, props: { language } }));
}

/** The address of every entity of a kind, by its present and former names, in each language. */
export function entityPaths(handbook: Handbook, kind: EntityKind): EntityPath[] {
  const present = allOf(handbook, kind).map(({ id }) => id);
  const taken = new Set<string>(present);
  const former = allOf(handbook, kind)
    .flatMap((entity) => aliasesOf(entity))
    .filter((alias) => !taken.has(alias) && taken.add(alias));
  return languagePaths(handbook).flatMap(({ params, props }) =>
    [...present, ...former].map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}
