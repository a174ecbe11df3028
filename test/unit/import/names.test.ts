import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../../src/languages/index.ts';
import { docOf } from '../../../src/schema/field.ts';
import { personaSchema } from '../../../src/schema/index.ts';
import { planOf } from '../../../src/schema/walk.ts';
import { names } from './support.ts';

describe('the usual names of the model’s keys', () => {
  it('hold every key of a persona by its spelling and its titles', () => {
    for (const [key, schema] of Object.entries(planOf(personaSchema()).map?.shape ?? {})) {
      // Under “Frustrations”, most people write what we call pain points.
      for (const label of [key, ...languageCodes.map((language) => docOf(schema as never, language)?.title ?? '')])
        if (label !== 'Frustrations') expect(names.find(label)?.target, label).toBe(key);
    }
  });

  it.each([
    ['Ses objectifs clés :', 'goals', 'title'],
    ['OBJECTIVES', 'goals', 'usual'],
    ['3. Points de douleur', 'painPoints', 'usual'],
    ['key-metrics', 'job.measuredBy', 'usual'],
    ['jobTitle', 'job.title', 'usual'],
    ['Ville', 'demographics.place', 'usual'],
    ['Do’s', 'guidance.marketing.do', 'usual'],
    ['À ne pas faire', 'guidance.marketing.dont', 'usual'],
    ['Reasons for leaving', 'leavesFor', 'usual'],
    ['Raisons de départ', 'leavesFor', 'usual'],
    ['Reasons for choosing', 'turningPoints', 'usual'],
    ['Product expectations', 'needs', 'near'],
    ['Frustations', 'painPoints', 'near'],
  ])('%s is %s', (label, target, sure) => {
    expect(names.find(label)).toMatchObject({ target, sure });
  });

  it.each(['Nom du chien', 'Lubies', '好み', '', 'Chief Financial Officer'])('%s names none', (label) => {
    expect(names.find(label)).toBeUndefined();
  });

  it('finds what a department does below it', () => {
    expect(names.find('Commercial', 'guidance')?.target).toBe('guidance.sales');
    expect(names.find('Argumentaire', 'guidance.sales')?.target).toBe('guidance.sales.arguments');
  });
});
