import type { Entity, Handbook } from '../handbook/handbook.ts';
import { viewIn } from '../reading/view.ts';
import { currentSheets } from '../sheets/printed-sheets.ts';

/** Whose sheets said something that they would not say any more: some of them may hang on walls. */
export function changedSheets(before: Handbook, after: Handbook, entities: readonly Entity[], today: string): string[] {
  const about = new Set(entities.map(({ kind, id }) => `${kind}/${id}`));
  const isAbout = ({ entity }: { entity: Entity }) => about.has(`${entity.kind}/${entity.id}`);
  const names = before.config.languages.flatMap((language) => {
    const now = new Set(sheetsOf(after, language, today).map(({ code }) => code));
    return sheetsOf(before, language, today)
      .filter((sheet) => isAbout(sheet) && !now.has(sheet.code))
      .map(({ entity }) => entity.data.name);
  });
  return [...new Set(names)];
}

function sheetsOf(handbook: Handbook, language: string, today: string) {
  return currentSheets(viewIn(handbook, language, today));
}
