import { icpsWithGroup } from '../facts/buying-group.ts';
import { segmentsAndIcps } from '../facts/relations.ts';
import { isInUse } from '../facts/state.ts';
import { aliasesOf, allOf } from '../handbook/handbook.ts';
import { anchorOf } from '../reading/anchor.ts';
import { buyingGroupHref, changesHref, pageHref, sheetHref } from '../reading/href.ts';
import { entriesOf } from '../reading/news.ts';
import { departmentName } from '../reading/reference.ts';
import type { Text } from '../reading/text.ts';
import { lastChangeOf } from '../reading/upkeep.ts';
import { child, entityValue } from '../reading/value.ts';
import { isMissed, type View, word } from '../reading/view.ts';
import type { PrintFormat } from '../schema/print-formats.ts';
import { codeOfSheet, formerCodesOf, type Subject, shownOn, wholeSheetOf, whoseFor } from './code.ts';
import { departmentsOf } from './department.ts';
import { sheetName } from './printed-file.ts';

/** Something that there is a sheet of, whatever it says. */
interface KnownSheet {
  view: View;
  subject: Subject;
  entity: Subject['entity'];
  /** The department that it is for, or what else it shows than the whole. */
  department?: Text;
  /** What tells it from all others, in any language. */
  key: string;
  /** The address of its page. */
  page: string;
  /** The address of the file, where the build makes it. */
  file?: string;
  /** The day of what it says, as the sheet itself tells it. */
  day?: string;
  /** The address of what has changed on its page, where anything is told of that. */
  changes?: string;
  /** Whether it is to be taken down. */
  retired: boolean;
  /** The first halves of the codes that it bore or bears: under its present name, and under former ones. */
  whose: string[];
}

/** A sheet as it would be printed today: what a code on paper is compared with. */
export interface CurrentSheet extends KnownSheet {
  code: string;
  /** Those of sheets that say the same, from when somebody on them had another id. */
  formerCodes: string[];
}

/** All sheets in a language. Those of retired personas are among them: they may still hang somewhere. */
export function knownSheets(view: View): KnownSheet[] {
  const { handbook } = view;
  const personas = allOf(handbook, 'persona');
  return [
    ...personas.map((entity) => knownSheet(view, { entity }, 'poster-a4')),
    ...personas.flatMap((entity) =>
      departmentsOf(view, entity).map((department) => knownSheet(view, { entity, department }, 'department-a4')),
    ),
    ...segmentsAndIcps(handbook).map((entity) => knownSheet(view, { entity }, 'segment-a4')),
    ...icpsWithGroup(handbook).map((entity) => knownSheet(view, { entity, group: true }, 'group-a4')),
  ];
}

/** The same with what each says, by its code. */
export function currentSheets(view: View): CurrentSheet[] {
  return knownSheets(view).map((sheet) => {
    const whole = wholeSheetOf(view, sheet.subject);
    return { ...sheet, code: codeOfSheet(view, sheet.subject, whole), formerCodes: formerCodesOf(view, sheet.subject, whole) };
  });
}

function knownSheet(view: View, subject: Subject, format: PrintFormat): KnownSheet {
  const { entity, department, group } = subject;
  const { kind, id } = entity;
  const { day } = lastChangeOf(view, shownOn(view, subject));
  const retired = !isInUse(entity);
  const name = sheetName(view, id, format, [department]);
  const made = !retired && view.kit?.formats.includes(format) && !isMissed(view, name);
  return {
    view,
    subject,
    entity,
    ...(department && { department: departmentName(view, department) }),
    ...(group && { department: word(view, view.words.buyingGroup.kind) }),
    key: [kind, id, group ? '/group' : department].join('/'),
    page: pageFor(view, subject),
    ...(made && { file: sheetHref(view, name) }),
    ...(day && { day }),
    ...(entriesOf(view, kind, id).length > 0 && { changes: changesHref(view, entity) }),
    retired,
    whose: [id, ...aliasesOf(entity)].map((name) => whoseFor(view, { entity: { kind, id: name }, department, group })),
  };
}

/** Where a sheet leads to: the page of whom it shows and, of one for a department, what that page says to it. */
function pageFor(view: View, { entity, department, group }: Subject): string {
  if (group) return buyingGroupHref(view, entity.id);
  const own = department === undefined ? undefined : child(child(entityValue(view, entity), 'guidance'), department);
  return pageHref(view, entity.kind, entity.id, own && anchorOf(own));
}

/** What the page for lost addresses has to know, to recognise a sheet by the first half of its code. */
interface RecognisedSheet {
  /** The code of what it says today; none where the site keeps no track of what sheets say. */
  code?: string;
  name: string;
  page: string;
  file?: string;
  day?: string;
  changes?: string;
  retired?: true;
}

/** All sheets by the first halves of their codes, as a file that is fetched when somebody comes with one that has no page. */
export function codesJson(sheets: readonly (KnownSheet & { code?: string })[]): string {
  const known = sheets.flatMap(({ code, entity, department, page, file, day, changes, retired, whose }): [string, RecognisedSheet][] => {
    const name = [entity.data.name, department?.text].filter(Boolean).join(' – ');
    const sheet = {
      ...(code && { code }),
      name,
      page,
      ...(file && { file }),
      ...(day && { day }),
      ...(changes && { changes }),
      ...(retired && { retired }),
    };
    return whose.map((half) => [half, sheet]);
  });
  return JSON.stringify(Object.fromEntries(known));
}
