import type { Entity } from '../../handbook/handbook.ts';
import { pageHref, sheetHref } from '../href.ts';
import { aliasesOf, allOf } from '../resolve.ts';
import { changeOf } from '../upkeep.ts';
import type { View } from '../view.ts';
import { codeOf, whoseOf } from './code.ts';
import { sheetName } from './file-name.ts';
import { posterOf } from './poster.ts';

/** A sheet as it would be printed today: what a code on paper is compared with. */
export interface Sheet {
  code: string;
  view: View;
  persona: Entity<'persona'>;
  /** The address of its page. */
  page: string;
  /** The address of the file, where the build makes it. */
  file?: string;
  /** The day of what it says, as the sheet itself tells it. */
  day?: string;
  /** Whether it is to be taken down. */
  retired: boolean;
  /** The first halves of the codes that it bore or bears: under its present name, and under former ones. */
  whose: string[];
}

/** The sheets of all personas in a language. Retired personas are among them: their sheets may still hang somewhere. */
export function sheetsOf(view: View): Sheet[] {
  return allOf(view.handbook, 'persona').map((persona) => {
    const { id, data } = persona;
    const { code } = posterOf(view, persona).imprint;
    const { day } = changeOf(view, persona);
    const retired = data.state === 'retired';
    const made = !retired && view.kit?.formats.includes('poster-a4');
    return {
      code,
      view,
      persona,
      page: pageHref(view, 'persona', id),
      ...(made && { file: sheetHref(view, sheetName(view, id, 'poster-a4')) }),
      ...(day && { day }),
      retired,
      whose: [id, ...aliasesOf(persona)].map((name) => whoseOf(codeOf({ view, kind: 'persona', id: name }, ''))),
    };
  });
}

/** What the page for lost addresses has to know, to recognise an old sheet by the first half of its code. */
export interface KnownSheet {
  code: string;
  name: string;
  page: string;
  file?: string;
  day?: string;
  retired?: true;
}

/** All sheets by the first halves of their codes, as a file that is fetched when somebody comes with an old one. */
export function codesJson(sheets: readonly Sheet[]): string {
  const known = sheets.flatMap(({ code, persona, page, file, day, retired, whose }): [string, KnownSheet][] => {
    const sheet = { code, name: persona.data.name, page, ...(file && { file }), ...(day && { day }), ...(retired && { retired }) };
    return whose.map((half) => [half, sheet]);
  });
  return JSON.stringify(Object.fromEntries(known));
}
