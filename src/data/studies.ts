import { allOf } from '../handbook/handbook.ts';
import { guideBody } from '../reading/body.ts';
import { studyHref } from '../reading/href.ts';
import { withoutStudies } from '../reading/study.ts';
import { readyText } from '../reading/tree.ts';
import type { View } from '../reading/view.ts';
import type { ApiFile } from './file.ts';

/** The study files that pages of the guide hold to be copied, beside the pages that offer them. */
export function* studyFiles(view: View): Generator<ApiFile> {
  for (const guide of allOf(view.handbook, 'guide')) {
    const written = guideBody(view, guide);
    const { studies } = written ? withoutStudies(readyText(view, written)) : { studies: [] };
    for (const { name, text } of studies) yield { path: studyHref(view, guide.id, name).slice(view.base.length), content: text };
  }
}
