import type { Handbook } from '../handbook/handbook.ts';
import { viewIn } from '../model/view.ts';
import type { ApiFile } from './file.ts';
import { jsonFiles } from './handbook-json.ts';
import { llmsFiles } from './llms.ts';
import { schemaFiles } from './schemas.ts';
import { workbookFile } from './sheet/workbook.ts';

export type { ApiFile } from './file.ts';

/** Everything that a site gives to other tools. The same handbook gives the same bytes. */
export async function apiFiles(handbook: Handbook): Promise<ApiFile[]> {
  const views = handbook.config.languages.map((language) => viewIn(handbook, language));
  const workbooks = await Promise.all(views.map(workbookFile));
  return [...views.flatMap((view) => [...jsonFiles(view), ...llmsFiles(view)]), ...schemaFiles(handbook), ...workbooks];
}
