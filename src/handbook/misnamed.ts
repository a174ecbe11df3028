import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { contentFileName, namePartsOf } from '../source/content-name.ts';
import type { ReadFile } from '../source/read.ts';
import type { FileWithResult } from './assemble.ts';

/**
 * Finds the translations whose names do not say so, among files that lack what an original needs: `clara-en.yaml`, `clara.EN.yaml`,
 * `clara (en).yaml` or `en/clara.yaml`, where there is a `clara.yaml`.
 * @param languages those of translations.
 */
export function misnamedTranslations(all: readonly FileWithResult[], languages: readonly string[]): Map<ReadFile, Diagnostic> {
  const originals = Map.groupBy(
    all.flatMap(({ file }) => (file.language ? [] : [file])),
    ({ kind, id }) => `${kind}/${id}`,
  );
  const found = new Map<ReadFile, Diagnostic>();
  for (const { file, result } of all) {
    if (file.language || !result?.diagnostics.some(({ rule }) => rule === 'schema/missing-key')) continue;
    const folder = file.file.split('/').at(-2) ?? '';
    const [, stem, ending = ''] = /^(.+)-([a-z]{2,3})$/.exec(file.id) ?? [];
    const [id, language] = languages.includes(ending) ? [stem, ending] : [file.id, folder.toLowerCase()];
    const [original] = (originals.get(`${file.kind}/${id}`) ?? []).filter((one) => one !== file);
    if (!original || !languages.includes(language)) continue;
    const source = namePartsOf(original.file).name;
    const name = contentFileName({ format: original.format, id: original.id, language });
    found.set(file, diagnose('translation/misnamed', startOf(file.file), { source, name }));
  }
  return found;
}
