import { diagnose } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { unmappedOwners } from '../../facts/owners.ts';
import { asYamlText, mendLine } from '../../source/lines.ts';
import type { Rule } from '../context.ts';

/** Whoever owns content can be asked for a review, once a company says whom its forge is to ask. */
export const ownerMapped: Rule = function* ({ handbook }) {
  const known = (handbook.config.owners ?? []).map(({ name }) => name);
  for (const [owner, { source }] of unmappedOwners(handbook)) {
    const suggestion = suggest(owner, known);
    const place = source.locate(['owner']);
    const paste = suggestion && mendLine(source, place, asYamlText(suggestion));
    yield diagnose('owner/unmapped', place, { owner, ...(suggestion && { suggestion }) }, paste);
  }
};
