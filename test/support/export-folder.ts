import { join } from 'node:path';
import { contentFolder, run } from './io.ts';

const fields = (settings: string) => `fields:
  nature: { label: Nature, family: descriptive, type: text, source: contacts.nature }
  age: { label: Âge, family: descriptive, type: integer, source: contacts.age }
  canal: { label: Canal, family: behavioural, type: text, source: contacts.canal }
export: ${settings}
`;
const is = (field: string, value: string) => `{ field: ${field}, operator: "=", value: ${value} }`;
const rules: Record<string, string> = {
  'primo-accedants': `{ combinator: and, rules: [${is('nature', 'particulier')}, ${is('canal', 'mobile')}, { field: age, operator: between, value: [26, 38] }] }`,
  'fideles-agence': `{ combinator: and, rules: [${is('nature', 'particulier')}, ${is('canal', 'agence')}] }`,
  'particuliers-numeriques': `{ combinator: and, rules: [${is('nature', 'particulier')}, ${is('canal', 'mobile')}] }`,
  'artisans-commercants': is('nature', 'professionnel'),
  'eti-pharmaceutique': is('nature', 'entreprise'),
};

/** What exports of the tests are written like, unless they say otherwise. */
const USUAL = '{ dates: dd/mm/yyyy, decimals: comma, currency: EUR }';

/**
 * A handbook whose segments have rules, in a folder beside which its export lies.
 * @param files of the export, by their names.
 */
export async function exportFolder(files: Record<string, string | Uint8Array>, settings = USUAL) {
  const segments = Object.entries(rules).map(([id, rule], at) => {
    return [`handbook/segments/${id}.yaml`, `id: ${id}\nkind: segment\nname: ${id}\npriority: ${at + 1}\nrule: ${rule}\n`];
  });
  const top = await contentFolder({
    'handbook/handbook.yaml': 'title: Essai\ncompany: Essai\nlanguages: [fr]\n',
    'handbook/fields.yaml': fields(settings),
    ...Object.fromEntries(segments),
    ...files,
  });
  const root = join(top, 'handbook');
  const paths = Object.keys(files).map((name) => join(top, name));
  const measure = (...more: string[]) => run(['portfolio', 'measure', ...paths, '--dir', root, '--at', '2026-06-30', ...more]);
  return { top, root, measure };
}
