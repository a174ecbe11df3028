import { expect, it } from 'vitest';
import { handbookOf } from '../reading/sample.ts';

it.each([
  ['fr', ['Marketing', 'Produit', 'Commercial', 'Relation client']],
  ['en', ['Marketing', 'Product', 'Sales', 'Customer service']],
  ['de', ['Marketing', 'Produkt', 'Vertrieb', 'Kundenservice']],
])('the departments of a handbook in %s that declares none are named in its language', async (language, names) => {
  const { config } = await handbookOf({ 'handbook.yaml': `company: Example\nlanguages: [${language}]\n` });
  expect(config.departments.map(({ name }) => name)).toEqual(names);
});
