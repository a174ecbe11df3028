import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { personasInOrder } from '../../facts/order.ts';
import { homesOf, segmentOrIcp } from '../../facts/relations.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { languages, spokenIn } from '../../languages/index.ts';
import type { SpokenForms } from '../../languages/spoken.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { pageHref, printHref, sheetHref } from '../../reading/href.ts';
import { entityTitle } from '../../reading/label.ts';
import { departmentName, entityLink } from '../../reading/reference.ts';
import { plain, type Text } from '../../reading/text.ts';
import { counted, spokenAll, told, type View, word } from '../../reading/view.ts';
import { inSentences as messageOf } from '../../report/word.ts';
import { isOfSegments } from '../../schema/print-formats.ts';
import { areMany, isOfPerson, isWorksheet, type PrintedFile } from '../../sheets/printed-file.ts';
import type { PageType } from '../page-type.ts';
import { commandsOf, type PrintCommand } from './commands.ts';

/** A file that is ready, as it is offered. */
export interface ReadyFile {
  href: string;
  label: Text;
  /** Whom or what it shows, where it stands among others. */
  name?: Text;
  /** `PDF, 64 Ko` */
  detail: Text;
  thumbnail?: { src: string; width: number; height: number };
}

/** A persona and the files of it: those for everybody, the largest first, and those for departments. */
export interface ReadyPerson {
  id: string;
  name: Text;
  href: string;
  files: ReadyFile[];
  /** What opens all of them but the first. */
  more: Text;
  /** What leads to the page. */
  page: Text;
  departments?: { title: Text; files: ReadyFile[] };
}

/** The personas of one segment, so that a long list has places to stop at. */
export interface ReadyGroup {
  title: Text;
  href?: string;
  hue?: number;
  people: ReadyPerson[];
}

/** Everything that can be printed: what is ready, and the commands for the rest. */
export interface PrintPage {
  type: 'print-centre';
  frame: Frame;
  title: Text;
  lead: Text;
  /** What was to be made and could not be, in the words of the check. */
  missing?: { title: Text; lead: Text; items: Text[] };
  ready: { title: Text; none?: Text; together?: { title: Text; files: ReadyFile[] }; groups: ReadyGroup[] };
  /** The pages of the guide that are filled in by hand. */
  worksheets?: { title: Text; lead: Text; files: ReadyFile[] };
  /** Whether only names are shown, as there are too many for a picture of each. */
  dense: boolean;
  filter?: { label: Text; none: Text; found: SpokenForms };
  commands: { title: Text; lead: Text; instead?: Text; items: PrintCommand[]; open: Text; copy: Text; copied: Text };
}

/** From how many personas on there is a name to look for. */
const WORTH_FILTERING = 12;

/** The page of all that can be printed: it waits for what is being made. */
export const printPages: PageType<PrintPage> = {
  addresses: (view, { printed, unmade }) => [
    { href: printHref(view), late: true, make: async () => printPage(view, await printed(), await unmade()) },
  ],
};

/** Makes the page of all that can be printed. */
export function printPage(view: View, files: readonly PrintedFile[], faults: readonly Diagnostic[] = []): PrintPage {
  const { printCentre: words } = view.words;
  const said = (phrase: string, values: Record<string, string> = {}) => word(view, phrase, values);
  const own = files.filter(({ language }) => language === view.language);
  const people = personasInOrder(view.handbook, view.formats.compare);
  const [first] = people;
  const groups = groupsOf(view, people, own.filter(isOfPerson));
  const worksheets = own.filter(isWorksheet).map((file) => readyFile(view, file));
  const together = own.filter((file) => !isOfPerson(file) && !isWorksheet(file)).map((file) => readyFile(view, file));
  const { commands } = words;
  const count = groups.reduce((sum, group) => sum + group.people.length, 0);
  return {
    type: 'print-centre',
    frame: frameOf(view, { title: said(words.title).text, description: said(words.lead).text, at: (other) => printHref(other) }),
    title: said(words.title),
    lead: said(words.lead),
    ...(faults.length > 0 && {
      missing: { title: said(words.missing), lead: said(words.missingLead), items: faults.map((one) => inWords(view, one)) },
    }),
    ready: {
      title: said(words.ready),
      ...(own.length === 0 && { none: view.kit?.absent ? word(view, unmadeHere(view, view.kit.absent)) : said(words.nothing) }),
      ...(together.length > 0 && { together: { title: said(words.together), files: together } }),
      groups,
    },
    ...(worksheets.length > 0 && {
      worksheets: { title: said(words.worksheets), lead: said(words.worksheetsLead), files: worksheets },
    }),
    dense: areMany(view),
    ...(count > WORTH_FILTERING && {
      filter: { label: said(words.filter), none: said(words.noMatch), found: spokenAll(words.found, view) },
    }),
    commands: {
      title: said(commands.title),
      lead: said(commands.lead),
      ...(first && { instead: said(commands.instead, { id: first.id }) }),
      items: commandsOf(
        view,
        people.map(({ id }) => id),
      ),
      open: said(commands.open),
      copy: said(commands.copy),
      copied: said(commands.copied),
    },
  };
}

/** Why nothing is made on this machine. */
function unmadeHere({ words }: View, absent: readonly string[]): string {
  return languages[spokenIn(words.language)].say.noPaper(absent);
}

function inWords(view: View, fault: Diagnostic): Text {
  return told(view, messageOf(fault, spokenIn(view.language)).message);
}

/** Personas under the first of their segments, those of no segment last. */
function groupsOf(view: View, people: readonly Entity<'persona'>[], files: readonly PrintedFile[]): ReadyGroup[] {
  const groups = new Map<string, ReadyGroup>();
  for (const persona of people) {
    const made = files.filter(({ ids: [id] }) => id === persona.id);
    if (made.length === 0) continue;
    const [home] = homesOf(view.handbook, persona);
    const key = home ? `${home.kind}/${home.id}` : '';
    const link = home && entityLink(view, home.kind, home.id);
    const group: ReadyGroup = groups.get(key) ?? {
      title: link?.text ?? word(view, view.words.printCentre.others),
      ...(link?.href && { href: link.href }),
      ...(link?.hue !== undefined && { hue: link.hue }),
      people: [],
    };
    group.people.push(readyPerson(view, persona, made));
    groups.set(key, group);
  }
  const { compare } = view.formats;
  return [...groups]
    .sort(([a, one], [b, other]) => (a === '' ? 1 : b === '' ? -1 : compare(one.title.text, other.title.text)))
    .map(([, group]) => group);
}

/** The order in which the files of somebody are offered: a poster first, which is what people come for. */
function rankOf({ format, largePrint }: PrintedFile): number {
  return largePrint ? 2 : format === 'poster-a4' ? 1 : format.startsWith('poster-') ? 0 : 3;
}

function readyPerson(view: View, { id, data }: Entity<'persona'>, made: readonly PrintedFile[]): ReadyPerson {
  const name = plain(data.name);
  const of = (files: readonly PrintedFile[]) =>
    files.toSorted((a, b) => rankOf(a) - rankOf(b)).map((file) => ({ ...readyFile(view, file), name }));
  const forDepartments = of(made.filter(({ department }) => department));
  return {
    id,
    name,
    href: pageHref(view, 'persona', id),
    files: of(made.filter(({ department }) => !department)),
    more: word(view, view.words.printCentre.more),
    page: word(view, view.words.printCentre.page),
    ...(forDepartments.length > 0 && {
      departments: { title: word(view, view.words.printCentre.departments), files: forDepartments },
    }),
  };
}

/** What a file is called among those of one subject. A sheet for a department stands under a heading that says so. */
function labelOf(view: View, { format, department, largePrint }: PrintedFile): Text {
  const { formats, large } = view.words.printCentre;
  if (department) return departmentName(view, department);
  return word(view, largePrint ? large : formats[format]);
}

function readyFile(view: View, printed: PrintedFile): ReadyFile {
  const { file, filePages } = view.words.printCentre;
  const { name, format, ids, bytes, pages, thumbnail } = printed;
  const size = fileSize(view, bytes);
  const shown = shownOn(view, format, ids);
  return {
    href: sheetHref(view, name),
    label: labelOf(view, printed),
    ...(shown && { name: entityTitle(view, shown) }),
    detail: pages > 1 ? counted(view, pages, filePages, { size }) : word(view, file, { size }),
    ...(thumbnail && { thumbnail: { src: sheetHref(view, thumbnail.name), width: thumbnail.width, height: thumbnail.height } }),
  };
}

/** What a file shows that is not of somebody alone. */
function shownOn({ handbook }: View, format: PrintedFile['format'], [id = '', ...more]: readonly string[]): Entity | undefined {
  if (more.length > 0) return undefined;
  if (format === 'worksheet-a4') return handbook.guides.get(id);
  return isOfSegments(format) ? segmentOrIcp(handbook, id) : undefined;
}

/** The size of a file as people say it: 64 Ko, 1,2 Mo. */
function fileSize(view: View, bytes: number): string {
  const { units } = view.words.printCentre;
  const [unit, size] = bytes < 1e6 ? [units.kilo, Math.max(1, Math.round(bytes / 1e3))] : [units.mega, Math.round(bytes / 1e5) / 10];
  return word(view, unit, { n: view.formats.number(size) }).text;
}
