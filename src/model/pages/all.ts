import { brandRules } from '../../design/brand-rules.ts';
import type { History } from '../../git/history.ts';
import type { EntityKind, Handbook } from '../../handbook/handbook.ts';
import type { ListedKind } from '../href.ts';
import { paperRules } from '../paper.ts';
import { type View, viewIn } from '../view.ts';
import { type HomePage, homePage } from './home.ts';
import { type AnyPage, pageOf } from './index.ts';
import { type ListPage, listPage } from './list.ts';
import { type NotFoundPage, notFoundPage } from './not-found.ts';
import { type EntityPath, entityPaths, type LanguagePath, languagePaths } from './paths.ts';

/** Every page of a site, made when it is asked for. */
export interface Pages {
  languagePaths(): LanguagePath[];
  entityPaths(kind: EntityKind): EntityPath[];
  home(language: string): HomePage;
  list(language: string, kind: ListedKind): ListPage;
  entity(language: string, kind: EntityKind, id: string): AnyPage | undefined;
  notFound(): NotFoundPage;
  /** The stylesheet with the company's colours. */
  brand(): string;
}

/** Told of every page of an entity that is made. */
export type OnPage = (view: View, kind: EntityKind, id: string, page: AnyPage) => void;

/** The pages of a handbook on a day. */
export function pagesOf(handbook: Handbook, today?: string, history?: History, onPage?: OnPage): Pages {
  const views = new Map<string, View>();
  const view = (language: string): View => {
    const known = views.get(language) ?? viewIn(handbook, language, today, history);
    views.set(language, known);
    return known;
  };
  return {
    languagePaths: () => languagePaths(handbook),
    entityPaths: (kind) => entityPaths(handbook, kind),
    home: (language) => homePage(view(language)),
    list: (language, kind) => listPage(view(language), kind),
    entity: (language, kind, id) => {
      const page = pageOf(view(language), kind, id);
      if (page) onPage?.(view(language), kind, id, page);
      return page;
    },
    notFound: () => notFoundPage(view(handbook.config.languages[0] ?? 'fr')),
    brand: () => `${brandRules(handbook.config.brand?.colour)}\n${paperRules(handbook)}\n`,
  };
}
