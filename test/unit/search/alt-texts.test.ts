import { expect, it } from 'vitest';
import { searchRecords } from '../../../src/search/records.ts';
import { handbookOf } from '../reading/sample.ts';

it('what stands for a picture is found, in a page of the guide and in a story', async () => {
  const handbook = await handbookOf({
    'handbook.yaml': 'company: Test\n',
    'guide/g.md': '---\ntitle: Guide\n---\n## Plan\n\nVoir ![Un salon vu du ciel](images/plan.png) ici.\n',
    'personas/a.yaml': 'id: a\nname: Ana\nrole: Cliente\nstate: draft\nstory: |\n  Elle lit.\n\n  ![Une tasse bleue](images/tasse.png)\n',
  });
  const words = [...searchRecords(handbook)].flatMap(({ places }) => places.flatMap((place) => place.words));
  expect(words).toContain('Un salon vu du ciel');
  expect(words).toContain('Une tasse bleue');
});
