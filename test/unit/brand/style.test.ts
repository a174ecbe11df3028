import { expect, it } from 'vitest';
import { pageFiles, pagesOf } from '../../../src/page-types/index.ts';
import { contentFolder, run, soundContent } from '../../support/io.ts';
import { handbookOf } from '../reading/sample.ts';

const cssOf = async (style: string) => {
  const handbook = await handbookOf({ 'handbook.yaml': `company: X\nbrand: { style: ${style} }\n` });
  return pagesOf(handbook, { today: '2026-11-21' }).file(pageFiles[0]) ?? '';
};

it('what a company chooses of the looks of its pages is in the stylesheet, and nothing else that it types', async () => {
  expect(await cssOf('{ text: large, column: wide, spacing: airy, headings: sans }')).toContain(
    ':root { --own-text: 1.1875rem; --own-measure: 48rem; --own-step: 1.875rem; --own-titles: var(--sans); }',
  );
  const refused = await cssOf('{ text: "1px; } .standing { display: none", column: wide }');
  expect(refused).toContain(':root { --own-measure: 48rem; }');
  expect(refused).not.toMatch(/1px|display/);
  expect(await cssOf('{}')).not.toContain('--own-');
});

it('what there is not is told, with what is meant', async () => {
  const settings = 'company: X\nbrand:\n  style:\n    colum: wide\n    text: huge\n    display: none\n';
  const root = await contentFolder({ ...soundContent, 'handbook.yaml': settings });
  const { code, out } = await run(['check', '--dir', root, '--lang', 'fr', '--at', '2026-11-21']);
  expect(code).toBe(1);
  expect(out).toMatch(/^handbook\.yaml:4:5 {2}error {2}schema\/unknown-key[\s\S]*column: wide/m);
  expect(out).toMatch(/^handbook\.yaml:5:11 {2}error {2}schema\/[\s\S]*medium, large/m);
  expect(out).toMatch(/^handbook\.yaml:6:5 {2}error {2}schema\/unknown-key/m);
});
