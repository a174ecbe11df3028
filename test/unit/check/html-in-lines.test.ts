import { expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFolder, soundContent } from '../../support/io.ts';

it('HTML is told in texts that take markup and shown as typed in lines, in an original and in its translation alike', async () => {
  const root = await contentFolder({
    ...soundContent,
    'personas/b.yaml':
      'id: b\nname: B\nrole: Cheffe <i>x</i> [a](nulle-part)\nstate: proto\ngoals: [{ id: g, text: "Vendre <b>plus</b>" }]\n',
    'personas/b.en.yaml': 'role: Head <i>x</i> [a](nowhere)\ngoals: { g: "Sell <b>more</b>" }\n',
  });
  const { diagnostics } = await checkContent(root, { today: '2026-11-21' });
  const told = diagnostics.filter(({ severity }) => severity === 'error').map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  expect(told).toEqual(['personas/b.en.yaml:2 text/html', 'personas/b.yaml:5 text/html']);
});
