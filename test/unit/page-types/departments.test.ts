import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { departmentPages } from '../../../src/page-types/department/department.ts';
import { departmentsPage } from '../../../src/page-types/departments/departments.ts';
import { homePage } from '../../../src/page-types/home/home.ts';
import { type View, viewIn } from '../../../src/reading/view.ts';
import { departmentRecords } from '../../../src/search/departments.ts';
import { handbookOf, sampleIn } from '../reading/sample.ts';
import { files, viewOf } from './told-departments.ts';

describe('the pages of departments', () => {
  const hrefs = (view: View) =>
    [
      ...departmentPages.addresses(view, {
        views: [view],
        diagnostics: [],
        originals: { state: 'absent' },
        printed: async () => [],
        unmade: async () => [],
      }),
    ].map(({ href }) => href);

  it('are of those in the settings, and where these name none of the usual ones with guidance or a decision', async () => {
    expect(hrefs(await viewOf())).toEqual(['/departments/sales/', '/departments/risk/']);
    const { 'handbook.yaml': _, ...unsettled } = files;
    expect(hrefs(viewIn(await handbookOf(unsettled), 'fr'))).toEqual(['/departments/sales/']);
    // Settings that say something else name no department: nobody is shown four that a company may not have.
    const unnamed = (more: Record<string, string> = {}) =>
      handbookOf({ 'personas/lea.yaml': 'id: lea\nname: Léa\nrole: Cliente\nstate: draft\n', 'handbook.yaml': 'company: X\n', ...more });
    const alone = viewIn(await unnamed(), 'fr');
    expect(hrefs(alone)).toEqual([]);
    expect(homePage(alone).departments).toBeUndefined();
    expect(departmentsPage(alone).departments).toEqual([]);
    expect([...departmentRecords(alone)]).toEqual([]);
    const decided = { 'decisions/tri.yaml': 'id: tri\ntitle: Trier\ndate: 2026-01-02\npersonas: [lea]\ndepartments: [support]\n' };
    expect(hrefs(viewIn(await unnamed(decided), 'fr'))).toEqual(['/departments/support/']);
    // What its readers see is the same.
    expect(hrefs(viewIn(visibleTo(await handbookOf(files), 'staff'), 'fr'))).toEqual(['/departments/sales/', '/departments/risk/']);
  });

  it('are listed with what they find, and one is shown how to name them where there are none', async () => {
    const page = departmentsPage(await viewOf());
    expect(page.departments.map(({ name, guidance, faces }) => [name.text, guidance.text, faces.length])).toEqual([
      ['Ventes', 'Consignes sur 2 personas', 2],
      ['Risques', 'Aucun persona ne porte encore de consignes pour ce service.', 0],
    ]);
    const none = departmentsPage(viewIn(await handbookOf({ 'handbook.yaml': 'company: X\ndepartments: []\n' }), 'fr'));
    expect(none.departments).toEqual([]);
    const named = await handbookOf({ 'handbook.yaml': `company: X\n${none.none?.paste.text}\n` });
    expect(named.config.departments).toEqual([{ id: 'sales', name: 'Ventes', description: 'Agences et chargés d’affaires.' }]);
  });

  it('are one step from the home page', async () => {
    const { departments, gallery } = homePage(await sampleIn('en'));
    expect(departments?.entries.map(({ href }) => href)).toContain('/en/departments/sales/');
    expect(gallery.mine?.departments.map(({ href }) => href)).toContain('/en/departments/sales/');
  });

  it('are found by what anybody calls a department', async () => {
    const called = [...departmentRecords(await sampleIn('fr'))].find(({ href }) => href === '/departments/sales/');
    expect(called?.name).toBe('Ventes');
    expect(called?.called?.split(', ')).toEqual(expect.arrayContaining(['Ventes', 'Sales', 'Commercial', 'sales']));
  });
});
