import { brandRules } from '../design/brand-rules.ts';
import { fontRules, type SiteFonts } from '../design/font-rules.ts';
import { iconSvg, isNearSquare, type LogoLook, logoRules } from '../design/logo.ts';
import { styleRules } from '../design/style-rules.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { History } from '../history/history.ts';
import { usualLanguage } from '../languages/index.ts';
import type { News } from '../news/news.ts';
import { calendarHref } from '../reading/href.ts';
import { type Kit, type View, viewIn } from '../reading/view.ts';
import { reviewCalendar } from '../reviews/calendar.ts';
import { accessibilityPages } from './accessibility/accessibility.ts';
import { buyingGroupPages } from './buying-group/buying-group.ts';
import { comparePages } from './compare/compare.ts';
import { comparisonFiles } from './compare/files.ts';
import { decisionsPages } from './decisions/decisions.ts';
import { departmentPages } from './department/department.ts';
import { departmentsPages } from './departments/departments.ts';
import { empathyPages } from './empathy/empathy.ts';
import { contentPages } from './entity/any-page.ts';
import { fieldworkPages } from './fieldwork/fieldwork.ts';
import { paperRules } from './frame/paper.ts';
import { wornTheme } from './frame/worn-theme.ts';
import { healthPages } from './health/health.ts';
import { homePages } from './home/home.ts';
import { journeysFiles } from './journeys/files.ts';
import { journeysPages } from './journeys/journeys.ts';
import { listPages } from './list/list.ts';
import { mapsPages } from './maps/maps.ts';
import { newsFiles } from './news/files.ts';
import { newsPages } from './news/news.ts';
import { type NotFoundPage, notFoundPage, notFoundPages } from './not-found/not-found.ts';
import type { Address, PageType, Site } from './page-type.ts';
import { badgeFiles } from './persona/cite.ts';
import { portfolioPages } from './portfolio/portfolio.ts';
import { printPages } from './print-centre/print-centre.ts';
import { codePages, codesOf } from './printed-code/printed-code.ts';
import { referencePages } from './reference/reference.ts';
import { toolsPages } from './tools/tools.ts';
import { whoFiles } from './who/files.ts';
import { whoPages } from './who/who.ts';

/** All types of pages. A new one is a folder, with a line here. */
const pageTypes = [
  homePages,
  whoPages,
  listPages,
  decisionsPages,
  contentPages,
  fieldworkPages,
  buyingGroupPages,
  comparePages,
  empathyPages,
  mapsPages,
  referencePages,
  healthPages,
  newsPages,
  departmentsPages,
  departmentPages,
  journeysPages,
  portfolioPages,
  printPages,
  codePages,
  toolsPages,
  accessibilityPages,
  notFoundPages,
];

type PageOf<T> = T extends PageType<infer P> ? P : never;

/** Any page. Its `type` is the folder of its component. */
export type Page = PageOf<(typeof pageTypes)[number]>;

/** Where a page is. */
export interface PageAddress extends Address<Page> {
  /** The path below the base of the site, without a slash at its end; none for the home page. */
  path: string;
  /** The language that it is in, and all else that it was made from. */
  view: View;
}

/** Every page of a site, made when it is asked for. */
export interface Pages {
  /** Where they are. */
  addresses(): PageAddress[];
  /** The page at a path below the base of the site. */
  at(path: string): Page | Promise<Page> | undefined;
  /** What stands at an address where there is none. */
  notFound(): NotFoundPage;
  /** The paths below the base of the site of the files that are made as pages are, and what each holds. */
  files(): readonly string[];
  file(path: string): string | undefined;
  /** Whether the logo of the company is one for the tab of a browser, where ours stands otherwise. */
  iconIsLogo(): boolean;
  /** The company's fonts: a page need not ask early for ours where these stand in their place. */
  fonts(): SiteFonts;
}

/** What pages are made with, beside the handbook. */
export interface PagesContext extends Partial<Omit<Site, 'views'>> {
  /** The day of the run, `YYYY-MM-DD`. */
  today?: string | undefined;
  /** When the files last changed. */
  history?: History | undefined;
  /** What has changed, day by day. */
  news?: News | undefined;
  /** What is made beside the pages. */
  kit?: Kit;
  /** How the company's logo looks, where it has one. */
  logo?: LogoLook | undefined;
  /** The company's fonts, where it names any. */
  fonts?: SiteFonts | undefined;
}

const none = async () => [];

/** The files that are made as pages are, of any handbook. */
export const pageFiles = ['brand.css', 'theme.js', 'favicon.svg', 'p/codes.json'] as const;

/** The pages of a handbook on a day. */
export function pagesOf(handbook: Handbook, context: PagesContext = {}): Pages {
  const {
    today,
    history,
    news,
    kit,
    logo,
    fonts = {},
    diagnostics = [],
    originals = { state: 'absent' },
    printed = none,
    unmade = none,
  } = context;
  const views = handbook.config.languages.map((language) => viewIn(handbook, language, today, history, kit, news));
  const site: Site = { views, diagnostics, originals, printed, unmade };
  const listed = new Map<PageType<Page>, ReadonlyMap<string, PageAddress>>();
  const listOf = (type: PageType<Page>) => {
    const known = listed.get(type) ?? byPath(views.flatMap((view) => [...type.addresses(view, site)].map((one) => placed(view, one))));
    listed.set(type, known);
    return known;
  };
  // A page about one thing is asked for three times: to be searched, to see whether it has changed, and to be rendered.
  const made = new Map<string, Page | Promise<Page>>();
  const { colour, style = {} } = handbook.config.brand ?? {};
  const files: Readonly<Record<(typeof pageFiles)[number], () => string>> = {
    'brand.css': () =>
      [brandRules(colour), ...(logo ? logoRules(logo) : []), ...fontRules(fonts), ...styleRules(style), paperRules(handbook), ''].join(
        '\n',
      ),
    'theme.js': () => wornTheme,
    'favicon.svg': () => iconSvg(colour),
    'p/codes.json': () => codesOf(views).json(),
  };
  const calendars = new Map(views.map((view) => [calendarHref(view).slice(view.base.length), view]));
  const others = new Map(views.flatMap((view) => [...newsFiles(view), ...journeysFiles(view), ...whoFiles(view), ...badgeFiles(view)]));
  return {
    addresses: () => pageTypes.flatMap((type) => [...listOf(type).values()]),
    at(path) {
      const known = made.get(path);
      if (known) return known;
      const folders = path.split('/');
      const type = pageTypes.find((each) => (!each.folder || folders.includes(each.folder)) && listOf(each).has(path));
      const address = type && listOf(type).get(path);
      const page = address?.make();
      if (page && address?.about) made.set(path, page);
      return page;
    },
    notFound: () => notFoundPage(views[0] ?? viewIn(handbook, usualLanguage)),
    files: () => [...pageFiles, ...calendars.keys(), ...others.keys()],
    file(path) {
      const calendar = calendars.get(path);
      if (calendar) return reviewCalendar(calendar);
      return pageFiles.flatMap((name) => (name === path ? [files[name]()] : []))[0] ?? others.get(path)?.() ?? comparedFile(views, path);
    },
    iconIsLogo: () => logo !== undefined && isNearSquare(logo),
    fonts: () => fonts,
  };
}

/** A file of the comparison, while somebody writes: a build makes them with the data for other tools. */
function comparedFile(views: readonly View[], path: string): string | undefined {
  if (!path.endsWith('.json') || !path.includes('compare/')) return undefined;
  for (const view of views) for (const file of comparisonFiles(view)) if (file.path === path) return file.make();
  return undefined;
}

function placed(view: View, address: Address<Page>): PageAddress {
  return { ...address, view, path: address.href.slice(view.base.length).replace(/\/$/, '') };
}

function byPath(addresses: readonly PageAddress[]): Map<string, PageAddress> {
  return new Map(addresses.map((address) => [address.path, address]));
}
