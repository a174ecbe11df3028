import { describe, expect, it } from 'vitest';
import { homesOf, icpsOf, mentionsOf, namingPersonas, recordsOfGuide, resolve, segmentOrIcp } from '../../../src/facts/relations.ts';
import { isInUse, personasInUse, replacedBy, retiredPersonas, successorOf } from '../../../src/facts/state.ts';
import { ids, small, sure } from './small.ts';

const handbook = small();
const personOf = (id: string) => sure(resolve(handbook, 'persona', id));

describe('relations', () => {
  it('find what an id stands for by its present and its former names', () => {
    expect(resolve(handbook, 'persona', 'ana')?.id).toBe('ana');
    expect(resolve(handbook, 'persona', 'anna')?.id).toBe('ana');
    expect(resolve(handbook, 'persona', 'nobody')).toBeUndefined();
    expect(segmentOrIcp(handbook, 'guichet')?.kind).toBe('segment');
    expect(segmentOrIcp(handbook, 'pme')?.kind).toBe('icp');
  });

  it('go back from what is named, under whatever name, to all that name it', () => {
    expect(mentionsOf(handbook, 'segment', 'agence').map(({ from, field }) => [from.id, field])).toContainEqual(['ana', 'segments']);
    expect(ids(namingPersonas(handbook, personOf('ana')))).toEqual(['ben']);
    expect(ids(recordsOfGuide(handbook, sure(resolve(handbook, 'guide', 'grille'))))).toEqual(['entretiens']);
  });

  it('put a persona in its segments first, then in the ICPs that it names and those whose buying group names it, each once', () => {
    expect(ids(homesOf(handbook, personOf('ana')))).toEqual(['agence', 'pme']);
    expect(ids(homesOf(handbook, personOf('ben')))).toEqual(['agence', 'pme']);
    expect(ids(icpsOf(handbook, personOf('eva')))).toEqual(['pme']);
  });
});

describe('the state of a persona', () => {
  it('is in use unless it is retired; everything else is in use', () => {
    expect(ids(personasInUse(handbook))).toEqual(['ana', 'ben', 'eva']);
    expect(ids(retiredPersonas(handbook))).toEqual(['zoe']);
    expect(isInUse(sure(resolve(handbook, 'segment', 'agence')))).toBe(true);
  });

  it('leads from the retired to who took their place, and back', () => {
    expect(successorOf(handbook, personOf('zoe'))?.id).toBe('ana');
    expect(successorOf(handbook, personOf('ana'))).toBeUndefined();
    expect(ids(replacedBy(handbook, personOf('ana')))).toEqual(['zoe']);
  });
});
