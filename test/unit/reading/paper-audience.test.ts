import { expect, it } from 'vitest';
import { forAudience } from '../../../src/handbook/audience.ts';
import { allOf } from '../../../src/handbook/handbook.ts';
import { pictureOf } from '../../../src/paper/pictures/content/index.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { posterOf } from '../../../src/sheets/poster.ts';
import type { Pictured } from '../../../src/sheets/printed-file.ts';
import { plantedHandbook, plantedIn } from '../../support/canaries.ts';

/** What would be drawn or printed, in both languages. */
async function saidTo(audience: string): Promise<string> {
  const handbook = forAudience(await plantedHandbook(), audience);
  const said = handbook.config.languages.flatMap((language) => {
    const view = viewIn(handbook, language, '2026-11-21');
    const personas = allOf(handbook, 'persona');
    const pictured: Pictured[] = [...personas, ...allOf(handbook, 'segment'), ...allOf(handbook, 'icp')];
    return [...personas.map((persona) => posterOf(view, persona)), ...pictured.map((entity) => pictureOf(view, entity))];
  });
  return JSON.stringify(said);
}

it.each(['staff', 'marketing', 'support'])('no sheet and no picture for %s says anything that is not for them', async (audience) => {
  expect(plantedIn(await saidTo(audience))).toEqual([]);
});

it('those for research say what others may not read', async () => {
  expect(plantedIn(await saidTo('research'))).toEqual(
    expect.arrayContaining(['Canary-Name', 'Canary-Role', 'Canary-Goal', 'Canary-Brake']),
  );
});
