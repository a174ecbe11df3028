import { pathOfImage } from '../check/images.ts';
import type { EntityKind } from '../handbook/handbook.ts';
import { sections } from '../text/links.ts';
import type { Fieldwork } from './fieldwork.ts';
import type { View } from './view.ts';

type Where = Pick<View, 'base' | 'language' | 'original'>;

/** The address of a page's folder in the language of a view: the content's own language has no prefix. */
export function homeHref({ base, language, original }: Where): string {
  return language === original ? base : `${base}${language}/`;
}

/** The address of a page of the site. */
export function pageHref(view: Where, kind: EntityKind, id: string, anchor?: string): string {
  return `${homeHref(view)}${sections[kind]}/${id}/${anchor ? `#${anchor}` : ''}`;
}

/** The address of a study file that a page of the guide offers. */
export function studyHref(view: Where, guide: string, name: string): string {
  return `${pageHref(view, 'guide', guide)}${name}`;
}

/** The address of what is filled in about a persona. */
export function fieldworkHref(view: Where, persona: string, what: Fieldwork): string {
  return `${pageHref(view, 'persona', persona)}${what}/`;
}

/** The kinds that have a page listing all of them; ICPs are listed with segments. */
export type ListedKind = Exclude<EntityKind, 'icp'>;

/** The address of the page that lists everything of a kind. */
export function indexHref(view: Where, kind: ListedKind, anchor?: string): string {
  return `${homeHref(view)}${sections[kind]}/${anchor ? `#${anchor}` : ''}`;
}

/** The address of the page of all keys. */
export function referenceHref(view: Where): string {
  return `${homeHref(view)}reference/`;
}

/** The address of the accessibility statement. */
export function accessibilityHref(view: Where): string {
  return `${homeHref(view)}accessibility/`;
}

/** The address of the page of files for other tools. */
export function toolsHref(view: Where): string {
  return `${homeHref(view)}tools/`;
}

/** The address of the page that says what is left to do. */
export function healthHref(view: Where, anchor?: string): string {
  return `${homeHref(view)}health/${anchor ? `#${anchor}` : ''}`;
}

/** The address of the calendar of all that falls due. */
export function calendarHref({ base, language, original }: Where): string {
  return `${base}reviews${language === original ? '' : `.${language}`}.ics`;
}

/** The address of the page of all that can be printed; for one persona, with commands that name it. */
export function printHref(view: Where, persona?: string): string {
  return `${homeHref(view)}print/${persona ? `?persona=${persona}` : ''}`;
}

/** The address of what a department is told of everybody, for the script of the gallery. */
export function guidanceHref({ base, language, original }: Where, department: string): string {
  return `${base}api/guidance/${department}${language === original ? '' : `.${language}`}.json`;
}

/** What of all that has changed a page tells: one month of it, what concerns a department, or what became of one thing. */
export type NewsPart = { month: string } | { department: string } | { kind: EntityKind; id: string };

/** The address of what has changed: of a part of it, or of its newest. */
export function newsHref(view: Where, part?: NewsPart): string {
  const all = `${homeHref(view)}news/`;
  if (!part) return all;
  if ('month' in part) return `${all}${part.month}/`;
  return 'department' in part ? `${all}departments/${part.department}/` : `${all}${sections[part.kind]}/${part.id}/`;
}

/** The address of a file that tells what has changed to those who follow it elsewhere. */
export function newsFileHref(view: Where, name: 'feed.xml' | 'latest.md'): string {
  return `${newsHref(view)}${name}`;
}

/** The address of what has changed on one page, for the script of the page that old sheets lead to. */
export function changesHref(view: Where, { kind, id }: { kind: EntityKind; id: string }): string {
  return `${homeHref(view)}news/${sections[kind]}/${id}.json`;
}

/**
 * The address that a printed code leads to.
 * @param day that of what the sheet says, where paper is to tell it: what changed since is then known.
 */
export function codeHref(view: Where, code: string, day?: string): string {
  return `${homeHref(view)}p/${code}/${day ? `?d=${day}` : ''}`;
}

/** The address of the list of all codes. */
export function codesHref({ base }: Pick<Where, 'base'>): string {
  return `${base}p/codes.json`;
}

/** The address of a file to print, and that of a picture. */
export function sheetHref({ base }: Pick<Where, 'base'>, name: string): string {
  return `${base}print/${name}`;
}
export function pictureHref({ base }: Pick<Where, 'base'>, name: string): string {
  return `${base}pictures/${name}`;
}

/** A path of the site as an address that leads there from anywhere. */
export function addressAt(site: string, href: string): string {
  return `${site.replace(/\/$/, '')}${href}`;
}

/** The address of an image, named as in a file of the content folder. */
export function imageHref({ base }: Where, file: string, image: string): string {
  const path = pathOfImage(file, image).split('/').map(encodeURIComponent).join('/');
  return `${base}files/${path}`;
}

/**
 * The address of the page of all decisions.
 * @param query of whom alone its script shows them: `persona=clara`.
 */
export function decisionsHref(view: Where, anchor?: string, query?: string): string {
  return `${homeHref(view)}decisions/${query ? `?${query}` : ''}${anchor ? `#${anchor}` : ''}`;
}

/** The address of what is felt and wanted by a persona, and of what answers it. */
export function empathyHref(view: Where, persona: string, anchor?: string): string {
  return `${pageHref(view, 'persona', persona)}empathy/${anchor ? `#${anchor}` : ''}`;
}

/** The address of the maps of all personas. */
export function mapsHref(view: Where, anchor?: string): string {
  return `${homeHref(view)}maps/${anchor ? `#${anchor}` : ''}`;
}

/** The address of the page of the whole customer base, as it was counted. */
export function portfolioHref(view: Where, anchor?: string): string {
  return `${homeHref(view)}portfolio/${anchor ? `#${anchor}` : ''}`;
}

/** The address of the page that lists the departments. */
export function departmentsHref(view: Where): string {
  return `${homeHref(view)}departments/`;
}

/** The address of the page of a department: what our customers mean for it. */
export function departmentHref(view: Where, department: string): string {
  return `${departmentsHref(view)}${department}/`;
}

/** The address of the journeys of all, or of one stage of them. */
export function journeysHref(view: Where, stage?: string): string {
  return `${homeHref(view)}journeys/${stage ? `#${stageAnchor(stage)}` : ''}`;
}

/** The anchor of a stage among the journeys of all. */
export function stageAnchor(stage: string): string {
  return `stage-${stage}`;
}

/** The address of the journeys that the page of all does not hold, for its script. */
export function journeyRowsHref(view: Where): string {
  return `${journeysHref(view)}rows.json`;
}

/** The address of the page that compares personas, and of some of them side by side. */
export function compareHref(view: Where, ids: readonly string[] = []): string {
  return `${homeHref(view)}compare/${ids.length > 0 ? `?with=${ids.join(',')}` : ''}`;
}

/** The address of what a comparison needs to know of a persona; without one, of all who can be compared. */
export function comparedHref(view: Where, persona?: string): string {
  return `${compareHref(view)}${persona === undefined ? 'people/all' : persona}.json`;
}

/** The address of the page that recognises somebody, ready to be typed into where it is asked for. */
export function whoHref(view: Where, ready?: 'ready'): string {
  return `${homeHref(view)}who/${ready ? '#heard' : ''}`;
}

/** The address of what that page compares words with, and of what it says of one persona, for its script. */
export function whoFileHref(view: Where, persona?: string): string {
  return `${whoHref(view)}${persona === undefined ? 'heard' : `personas/${persona}`}.json`;
}

/** The address of what an ICP’s buying group is like. */
export function buyingGroupHref(view: Where, icp: string, anchor?: string): string {
  return `${pageHref(view, 'icp', icp)}buying-group/${anchor ? `#${anchor}` : ''}`;
}

/** The address of the badge of a persona, which names it elsewhere. */
export function badgeHref({ base, language, original }: Where, persona: string): string {
  return `${base}badges/${persona}${language === original ? '' : `.${language}`}.svg`;
}
