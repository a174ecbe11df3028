import { expect, it } from 'vitest';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { toHtmlPage } from '../../../src/report/html.ts';
import { openTo } from '../../../src/site/for-readers.ts';
import { contentFolder, soundContent } from '../../support/io.ts';

const persona = (id: string, more: string) => ({ [`personas/${id}.yaml`]: `id: ${id}\nname: Ana\nrole: Cliente\nstate: proto\n${more}` });

it('the page of faults names nothing of a file that its readers may not read, and says where it is told', async () => {
  const root = await contentFolder({
    ...soundContent,
    ...persona('open', 'canaryopen: 1\n'),
    ...persona('closed', 'visibility: restricted\ncanaryclosed: 1\n'),
    ...persona('partly', 'fieldVisibility: { notes: restricted }\ncanarypartly: 1\n'),
    ...persona('unsure', 'canaryunsure: 1\nvisibility: [\n'),
    'personas/closed.en.yaml': 'canarytranslation: 1\n',
    'personas/unread.yaml': 'canaryunread\n',
  });
  const { handbook, diagnostics } = await loadHandbook(root);
  const page = (audience: string) => toHtmlPage(diagnostics, openTo(visibleTo(handbook, audience), handbook), 'fr', '/script');
  const named = (html: string) => [...new Set(html.match(/canary\w+|(?<=personas\/)\w+/g))].sort();
  expect(named(page('staff'))).toEqual(['canaryopen', 'open', 'unread']);
  expect(page('staff')).toContain('n’est dit que dans le terminal');
  expect(named(page('research'))).toEqual(
    expect.arrayContaining(['canaryclosed', 'canaryopen', 'canarypartly', 'closed', 'partly', 'unread', 'unsure']),
  );
  expect(page('research')).not.toContain('n’est dit que dans le terminal');
});
