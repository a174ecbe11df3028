import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { personasInOrder } from '../facts/order.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { History } from '../history/history.ts';
import { type Kit, viewIn } from '../reading/view.ts';
import { largePrintName, pictureName, sheetName } from '../sheets/printed-file.ts';
import { knownSheets } from '../sheets/printed-sheets.ts';
import { pictured } from './write-pictures.ts';

/** A site that has been made, and what was to be made for it. */
interface Made {
  outDir: string;
  handbook: Handbook;
  today?: string;
  history?: History;
  kit: Kit;
}

/** The names of sheets and pictures that were to be made, and are not there once all are made. */
export function missedFiles({ outDir, handbook, today, history, kit }: Made): Set<string> {
  const views = handbook.config.languages.map((language) => viewIn(handbook, language, today, history, kit));
  const sheets = views.flatMap((view) => [
    ...personasInOrder(view.handbook, view.formats.compare).flatMap(({ id }) => [
      ...kit.formats.map((format) => sheetName(view, id, format)),
      ...(kit.largePrint ? [largePrintName(view, id)] : []),
    ]),
    ...knownSheets(view).flatMap(({ file }) => (file ? [basename(file)] : [])),
  ]);
  const pictures = kit.pictures ? views.flatMap((view) => pictured(view).map((entity) => pictureName(view, entity, 'preview'))) : [];
  const absent = (folder: string, names: readonly string[]) => names.filter((name) => !existsSync(join(outDir, folder, name)));
  return new Set([...absent('print', sheets), ...absent('pictures', pictures)]);
}

/** Whether the model of a page leads to one of some files. */
export function leadsTo(files: ReadonlySet<string>, page: unknown): boolean {
  if (page === undefined) return false;
  return JSON.stringify(page)
    .split(/["/]/)
    .some((part) => files.has(part));
}
