import type { Handbook } from '../handbook/handbook.ts';
import { viewIn } from '../model/view.ts';
import type { ApiFile } from './file.ts';
import { jsonFiles } from './handbook-json.ts';
import { llmsFiles } from './llms.ts';
import { schemaFiles } from './schemas.ts';
import { workbookFile } from './sheet/workbook.ts';

export type { ApiFile } from './file.ts';

/** Everything that a site gives to other tools, a file at a time: of a large handbook they fill more memory than its pages. */
export async function* apiFiles(handbook: Handbook): AsyncGenerator<ApiFile> {
  for (const language of handbook.config.languages) {
    const view = viewIn(handbook, language);
    yield* jsonFiles(view);
    yield* llmsFiles(view);
    yield await workbookFile(view);
  }
  yield* schemaFiles(handbook);
}
