import { brandRules } from '../../design/brand-rules.ts';
import type { History } from '../../git/history.ts';
import type { EntityKind, Handbook } from '../../handbook/handbook.ts';
import type { ListedKind } from '../href.ts';
import { paperRules } from '../paper.ts';
import { viewIn } from '../view.ts';
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

/** The pages of a handbook on a day. */
export function pagesOf(handbook: Handbook, today?: string, history?: History): Pages {
  const view = (language: string) => viewIn(handbook, language, today, history);
  return {
    languagePaths: () => languagePaths(handbook),
    entityPaths: (kind) => entityPaths(handbook, kind),
    home: (language) => homePage(view(language)),
    list: (language, kind) => listPage(view(language), kind),
    entity: (language, kind, id) => pageOf(view(language), kind, id),
    notFound: () => notFoundPage(view(handbook.config.languages[0] ?? 'fr')),
    brand: () => `${brandRules(handbook.config.brand?.colour)}\n${paperRules(handbook)}\n`,
  };
}
