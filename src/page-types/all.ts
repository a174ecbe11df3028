import { brandRules } from '../design/brand-rules.ts';
import { fontRules, type SiteFonts } from '../design/font-rules.ts';
import { iconSvg } from '../design/icon.ts';
import { type LogoLook, logoRules } from '../design/logo.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type EntityKind, entityKinds, type Handbook } from '../handbook/handbook.ts';
import type { History } from '../history/history.ts';
import { usualLanguage } from '../languages/index.ts';
import { type ListedKind, pageHref } from '../reading/href.ts';
import { type Kit, type View, viewIn } from '../reading/view.ts';
import type { PrintedFile } from '../sheets/printed-file.ts';
import { type AnyPage, pageOf } from './entity/any-page.ts';
import { paperRules } from './frame/paper.ts';
import { type HealthPage, healthPage } from './health/health.ts';
import { type HomePage, homePage } from './home/home.ts';
import { type ListPage, listPage } from './list/list.ts';
import { type NotFoundPage, notFoundPage } from './not-found/not-found.ts';
import { type EntityPath, entityPaths, type LanguagePath, languagePaths } from './paths.ts';
import { type PrintPage, printPage } from './print-centre/print-centre.ts';
import type { SheetPage } from './printed-code/printed-code.ts';
import { sheetPages } from './printed-code/printed-codes.ts';
import { type ReferencePage, referencePage } from './reference/reference.ts';

/** Every page of a site, made when it is asked for. */
export interface Pages {
  languagePaths(): LanguagePath[];
  entityPaths(kind: EntityKind): EntityPath[];
  home(language: string): HomePage;
  list(language: string, kind: ListedKind): ListPage;
  entity(language: string, kind: EntityKind, id: string): AnyPage | undefined;
  /** The same by the address of the page. */
  at(href: string): AnyPage | SheetPage | undefined;
  /** The page of all keys that a file may hold. */
  reference(language: string): ReferencePage;
  /** The page that says what is left to do. */
  health(language: string): HealthPage;
  /** The page of all that can be printed: it waits for what is being made. */
  print(language: string): Promise<PrintPage>;
  /** The pages that the codes on printed sheets lead to. */
  sheetPaths(): { params: { lang: string | undefined; code: string } }[];
  sheet(code: string): SheetPage | undefined;
  /** What tells an old code from an unknown one, as JSON. */
  codes(): string;
  notFound(): NotFoundPage;
  /** The mark in the browser's tab, as SVG. */
  icon(): string;
  /** The company's fonts: a page need not ask early for ours where these stand in their place. */
  fonts(): SiteFonts;
  /** The stylesheet with the company's colours. */
  brand(): string;
}

/** Told of every page of an entity that is made. */
export type OnPage = (view: View, kind: EntityKind, id: string, page: AnyPage) => void;

/** What pages are made with, beside the handbook. */
export interface PagesContext {
  /** The problems that readers may know of. */
  diagnostics?: readonly Diagnostic[];
  /** The day of the run, `YYYY-MM-DD`. */
  today?: string | undefined;
  /** When the files last changed. */
  history?: History;
  onPage?: OnPage;
  /** What is made beside the pages, and the files once all of them are there. */
  kit?: Kit;
  printed?: () => Promise<readonly PrintedFile[]>;
  /** How the company's logo looks, where it has one. */
  logo?: LogoLook | undefined;
  /** The company's fonts, where it names any. */
  fonts?: SiteFonts | undefined;
  /** Why some of them are not. */
  unmade?: () => Promise<readonly Diagnostic[]>;
}

/** The pages of a handbook on a day. */
export function pagesOf(handbook: Handbook, context: PagesContext = {}): Pages {
  const { diagnostics = [], today, history, onPage, kit, printed, unmade, logo, fonts = {} } = context;
  const views = new Map<string, View>();
  const view = (language: string): View => {
    const known = views.get(language) ?? viewIn(handbook, language, today, history, kit);
    views.set(language, known);
    return known;
  };
  // A page is asked for three times: to be searched, to see whether it has changed, and to be rendered.
  const made = new Map<string, AnyPage>();
  const entity: Pages['entity'] = (language, kind, id) => {
    const name = `${language}/${kind}/${id}`;
    const known = made.get(name);
    if (known) return known;
    const page = pageOf(view(language), kind, id);
    if (!page) return undefined;
    made.set(name, page);
    onPage?.(view(language), kind, id, page);
    return page;
  };
  let addresses: Map<string, Parameters<Pages['entity']>> | undefined;
  const addressesOf = (wanted: string, kind: EntityKind): [string, Parameters<Pages['entity']>][] =>
    entityPaths(handbook, kind)
      .filter(({ props }) => props.language === wanted)
      .map(({ props: { id } }) => [pageHref(view(wanted), kind, id), [wanted, kind, id]]);
  const sheets = sheetPages(() => handbook.config.languages.map(view));
  return {
    languagePaths: () => languagePaths(handbook),
    entityPaths: (kind) => entityPaths(handbook, kind),
    home: (language) => homePage(view(language)),
    list: (language, kind) => listPage(view(language), kind),
    entity,
    at: (href) => {
      addresses ??= new Map(handbook.config.languages.flatMap((each) => entityKinds.flatMap((kind) => addressesOf(each, kind))));
      const found = addresses.get(href);
      return found ? entity(...found) : sheets.at(href);
    },
    reference: (language) => referencePage(view(language)),
    health: (language) => healthPage(view(language), diagnostics),
    print: async (language) => printPage(view(language), (await printed?.()) ?? [], (await unmade?.()) ?? []),
    sheetPaths: sheets.paths,
    sheet: sheets.page,
    codes: sheets.codes,
    notFound: () => notFoundPage(view(handbook.config.languages[0] ?? usualLanguage)),
    icon: () => iconSvg(handbook.config.brand?.colour),
    fonts: () => fonts,
    brand: () =>
      [brandRules(handbook.config.brand?.colour), ...(logo ? logoRules(logo) : []), ...fontRules(fonts), paperRules(handbook), ''].join(
        '\n',
      ),
  };
}
