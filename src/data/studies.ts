import { personasInUse } from '../facts/state.ts';
import { allOf } from '../handbook/handbook.ts';
import { fieldworkBody, fieldworkFile, fieldworkText } from '../page-types/fieldwork/fieldwork.ts';
import { guideBody } from '../reading/body.ts';
import { fieldworkHref, studyHref } from '../reading/href.ts';
import { withoutStudies } from '../reading/study.ts';
import { readyText } from '../reading/tree.ts';
import type { View } from '../reading/view.ts';
import { fieldworkFormats } from '../schema/print-formats.ts';
import type { ApiFile } from './file.ts';

/** The study files that pages offer to be copied, and what is filled in about a persona as a text, beside these pages. */
export function* studyFiles(view: View): Generator<ApiFile> {
  for (const guide of allOf(view.handbook, 'guide')) {
    const written = guideBody(view, guide);
    const { studies } = written ? withoutStudies(readyText(view, written)) : { studies: [] };
    for (const { name, text } of studies) yield { path: studyHref(view, guide.id, name).slice(view.base.length), content: text };
  }
  for (const persona of personasInUse(view.handbook)) {
    for (const what of fieldworkFormats) {
      const folder = fieldworkHref(view, persona.id, what).slice(view.base.length);
      yield { path: `${folder}${fieldworkFile(persona, what)}`, content: `${fieldworkText(view, persona, what)}\n` };
      for (const { name, text } of fieldworkBody(view, persona, what).studies) yield { path: `${folder}${name}`, content: text };
    }
  }
}
