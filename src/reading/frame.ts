import { fill, languageName, typeset } from '../languages/index.ts';
import type { Config } from '../schema/index.ts';
import {
  accessibilityHref,
  departmentsHref,
  healthHref,
  homeHref,
  indexHref,
  type ListedKind,
  newsFileHref,
  newsHref,
  printHref,
  whoHref,
} from './href.ts';
import { type PageLogo, pageLogo } from './logo.ts';
import { departmentName } from './reference.ts';
import type { Text } from './text.ts';
import { child, configValue, dataAt, items, textAt, textOf, type Value } from './value.ts';
import { typesetAll, type View, viewIn, word } from './view.ts';

export interface NavLink {
  href: string;
  label: Text;
  current: boolean;
}

/** A link that a company has on every page. */
export interface OwnLink {
  href: string;
  label: Text;
}

/** The same page in another language of the site. */
interface Alternate extends Omit<NavLink, 'label'> {
  language: string;
  label: string;
}

/** What surrounds every page. */
export interface Frame {
  language: string;
  /** For the browser's tab and for search engines. */
  documentTitle: string;
  description?: string;
  siteTitle: Text;
  /** The mark of the company, before its name. */
  logo?: PageLogo;
  company: string;
  /** Who the page is for, as every page of a company's papers says. */
  classification: Text;
  base: string;
  /** The address of the site, where somebody has said so. */
  site?: string;
  home: string;
  nav: NavLink[];
  /** The way to what is left to do, for those who keep the handbook. */
  health: { href: string; title: Text };
  /** The way to all that can be printed. */
  print: { href: string; title: Text };
  /** The way to what has changed, and to its feed where there is one. */
  news: { href: string; title: Text; feed?: string };
  /** The way to what was done so that everybody can read this. */
  accessibility: { href: string; title: Text };
  /** The company's own links: back to its intranet, beside the sections, and at the foot, where whom to turn to comes last. */
  own: { intranet?: OwnLink; nav: OwnLink[]; footer: OwnLink[]; contact?: OwnLink };
  /** The choice of light or dark, which a script offers. */
  theme: { label: Text; choices: { value: string; label: Text }[] };
  /** The picture that stands for the page where it is linked to. */
  picture?: { src: string; width: number; height: number; alt: string };
  alternates: Alternate[];
  /** The way past all this to the page itself, and what parts of it are called by those who do not see them. */
  skip: Text;
  words: Record<'sections' | 'onThisPage' | 'languages' | 'scrolls', string>;
  /** What stands where the search is opened. */
  search: { open: Text; failed: Text };
}

interface FrameOptions {
  title?: string;
  description?: string;
  /** The section that the page belongs to. */
  section?: Section;
  picture?: Frame['picture'] | undefined;
  /** The address of this page in any language. */
  at: (view: View) => string;
}

/** The parts of a site: what it lists, and the ways to put that to use. */
type Section = ListedKind | 'department' | 'who';

/** The sections that every page leads to: few, as who looks for one reads them all. */
const NAV: readonly Section[] = ['persona', 'who', 'department', 'segment', 'record', 'guide'];

/** Makes the frame of a page. */
export function frameOf(view: View, { title, description, section, picture, at }: FrameOptions): Frame {
  const siteTitle = siteTitleOf(view);
  const { config } = view.handbook;
  const logo = pageLogo(view, siteTitle.text);
  const { skip, sections, onThisPage, languages, scrolls } = view.words.site;
  return {
    language: view.language,
    documentTitle: title ? `${title} · ${siteTitle.text}` : siteTitle.text,
    ...(description && { description }),
    siteTitle,
    ...(logo && { logo }),
    company: typeset(config.company, view.original),
    classification: classificationOf(view),
    base: view.base,
    ...(config.site && { site: config.site }),
    home: homeHref(view),
    nav: NAV.map((one) => ({ ...navLink(view, one), current: one === section })),
    health: { href: healthHref(view), title: word(view, view.words.health.title) },
    print: { href: printHref(view), title: word(view, view.words.printCentre.title) },
    news: {
      href: newsHref(view),
      title: word(view, view.words.news.title),
      ...(config.site && view.news?.state === 'known' && { feed: newsFileHref(view, 'feed.xml') }),
    },
    accessibility: { href: accessibilityHref(view), title: word(view, view.words.accessibility.title) },
    own: ownLinks(view),
    theme: themeOf(view),
    ...(picture && { picture }),
    alternates: alternatesOf(view, config, at),
    skip: word(view, skip),
    words: typesetAll({ sections, onThisPage, languages, scrolls }, view),
    search: { open: word(view, view.words.search.open), failed: word(view, view.words.search.failed) },
  };
}

function navLink(view: View, section: Section): Omit<NavLink, 'current'> {
  const { plural, ways } = view.words;
  if (section === 'who') return { href: whoHref(view), label: word(view, ways.who) };
  if (section === 'department') return { href: departmentsHref(view), label: word(view, ways.departments) };
  return { href: indexHref(view, section), label: word(view, plural[section]) };
}

/** The links that a company has on every page. */
function ownLinks(view: View): Frame['own'] {
  const settings = configValue(view);
  const linkOf = (value: Value): OwnLink[] => {
    const [label, href] = [textAt(value, 'label'), dataAt(value, 'url')];
    return label && typeof href === 'string' ? [{ href, label }] : [];
  };
  const under = (key: string) => {
    const value = child(settings, key);
    return value ? (value.list ? items(value) : [value]).flatMap(linkOf) : [];
  };
  const [intranet] = under('intranet');
  const [contact] = under('contact');
  return {
    ...(intranet && { intranet }),
    nav: under('nav'),
    footer: [...under('footer'), ...under('contact')],
    ...(contact && { contact }),
  };
}

function themeOf(view: View): Frame['theme'] {
  const { label, system, light, dark } = view.words.site.theme;
  const choices = Object.entries({ '': system, light, dark }).map(([value, name]) => ({ value, label: word(view, name) }));
  return { label: word(view, label), choices };
}

function alternatesOf(view: View, { languages }: Config, at: FrameOptions['at']): Alternate[] {
  if (languages.length < 2) return [];
  return languages.map((language) => ({
    language,
    href: at(language === view.language ? view : viewIn(view.handbook, language, view.today)),
    label: languageName(language),
    current: language === view.language,
  }));
}

/** Who this handbook may be read by, in words. */
export function classificationOf(view: View): Text {
  const { classification } = view.words;
  const { readers } = view.handbook;
  if (readers === 'staff' || readers === 'research') return word(view, classification[readers]);
  return word(view, classification.department, { department: departmentName(view, readers).text });
}

/** What the site is called. */
export function siteTitleOf(view: View): Text {
  const title = child(configValue(view), 'title');
  return title ? textOf(title) : titled(view);
}

/** A company is called as it writes itself: its name is not set. */
function titled(view: View): Text {
  const { text, ...language } = word(view, view.words.site.title);
  return { text: fill(text, { company: view.handbook.config.company }), ...language };
}
