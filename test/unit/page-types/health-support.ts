import { type HealthPage, healthPage } from '../../../src/page-types/health/health.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { handbookOf, today } from '../reading/sample.ts';

export const settings = 'company: X\nlanguages: [fr, en]\ndepartments: [{ id: ventes, name: Ventes }, { id: aide, name: Aide }]\n';
export const persona = (id: string, more = '', state = 'validated') => ({
  [`personas/${id}.yaml`]: `id: ${id}\nname: ${id.charAt(0).toUpperCase()}${id.slice(1)}\nrole: Cliente\nstate: ${state}\n${more}`,
});
export const study =
  'id: etude\ntitle: Étude\nkind: interview\ndate: 2026-01-02\nverbatims: [{ id: v1, text: Oui }, { id: v2, text: Non }]\n';

/** The page of a handbook of the files given, with some settings. */
export async function healthOf(
  files: Record<string, string>,
  language = 'fr',
  diagnostics: Parameters<typeof healthPage>[1] = [],
): Promise<HealthPage> {
  const handbook = await handbookOf({ 'handbook.yaml': settings, ...files });
  return healthPage(viewIn(handbook, language, today), diagnostics);
}

/** Spaces of all kinds as one. */
export const said = (text: string | undefined) => text?.replace(/\s/g, ' ');
export const names = (links: readonly { text: { text: string } }[]) => links.map(({ text }) => text.text);
