import { personasInUse } from '../facts/state.ts';
import { fieldworkBody, fieldworkFile, fieldworkText } from '../page-types/fieldwork/fieldwork.ts';
import { fieldworkFormats } from '../reading/fieldwork.ts';
import { fieldworkHref } from '../reading/href.ts';
import type { View } from '../reading/view.ts';
import type { ApiFile } from './file.ts';

/** What is filled in about each persona, as a text, and the study files that it offers, beside their pages. */
export function* fieldworkFiles(view: View): Generator<ApiFile> {
  for (const persona of personasInUse(view.handbook)) {
    for (const what of fieldworkFormats) {
      const folder = fieldworkHref(view, persona.id, what).slice(view.base.length);
      yield { path: `${folder}${fieldworkFile(persona, what)}`, content: `${fieldworkText(view, persona, what)}\n` };
      for (const { name, text } of fieldworkBody(view, persona, what).studies) yield { path: `${folder}${name}`, content: text };
    }
  }
}
