import type { Handbook } from '../handbook/handbook.ts';
import { comparisonFiles } from '../page-types/compare/files.ts';
import { type View, viewIn } from '../reading/view.ts';
import { fieldworkFiles } from './fieldwork.ts';
import type { ApiFile } from './file.ts';
import { guidanceFiles } from './guidance-json.ts';
import { jsonFiles } from './handbook-json.ts';
import { llmsFiles } from './llms.ts';
import { schemaFiles } from './schemas.ts';
import { studyFiles } from './studies.ts';
import { workbookFile } from './workbook/workbook.ts';

export type { ApiFile } from './file.ts';

/** All that a site gives to other tools, a piece at a time: workbooks, JSON, its schemas, what language models read. The same handbook gives the same bytes. */
export async function* dataFiles(handbook: Handbook): AsyncGenerator<ApiFile> {
  for (const view of viewsOf(handbook)) {
    yield await workbookFile(view);
    yield* jsonFiles(view);
    yield* guidanceFiles(view);
    yield* llmsFiles(view);
    yield* studyFiles(view);
    yield* fieldworkFiles(view);
    for (const { path, make } of comparisonFiles(view)) yield { path, content: make() };
  }
  yield* schemaFiles(handbook);
}

function viewsOf(handbook: Handbook): View[] {
  return handbook.config.languages.map((language) => viewIn(handbook, language));
}
