import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/facts/coverage.ts';
import {
  citesCustomers,
  citesResearch,
  citingOf,
  dayOf,
  findEvidence,
  partsOf,
  restsOn,
  standingOf,
  targetOf,
} from '../../../src/facts/evidence.ts';
import { resolve } from '../../../src/facts/relations.ts';
import { reservedReference } from '../../../src/handbook/readers/readers.ts';
import { readReference, referenceTo } from '../../../src/schema/reference.ts';
import { persona, small, sure } from './small.ts';

const handbook = small();
const ana = sure(resolve(handbook, 'persona', 'ana'));

describe('a reference to evidence', () => {
  it('is an id, with a part or without, taken apart and put together in one place', () => {
    expect(readReference('etude#v1')).toEqual({ id: 'etude', part: 'v1' });
    expect(readReference('etude')).toEqual({ id: 'etude', part: undefined });
    for (const reference of ['etude', 'etude#v1']) expect(referenceTo(...pairOf(reference))).toBe(reference);
  });

  it('leads to a record, a segment or an ICP, by former names too', () => {
    expect(['entretiens#v1', 'guichet#part', 'pme', 'nowhere'].map((one) => targetOf(handbook, one)?.kind)).toEqual([
      'record',
      'segment',
      'icp',
      undefined,
    ]);
  });

  it('finds the part that it names, and its day: its own, else that of its record', () => {
    const found = (reference: string) => findEvidence(handbook, reference);
    expect(found('entretiens#v1')?.part).toEqual({ id: 'v1', kind: 'verbatim', path: ['verbatims', 0] });
    expect(found('enquete#f1')?.part?.kind).toBe('finding');
    expect(found('guichet#part')?.part?.kind).toBe('figure');
    expect(found('entretiens')?.part).toBeUndefined();
    expect([found('entretiens#nothing'), found('nowhere#v1')]).toEqual([undefined, undefined]);
    expect(['entretiens#v1', 'agence#part', 'pme'].map((one) => dayOf(sure(found(one))))).toEqual(['2026-03-01', '2026-02-01', undefined]);
  });

  it('can name what has an id in a list that the schema marks, and nothing else', () => {
    expect(partsOf(sure(resolve(handbook, 'record', 'enquete'))).map(({ id }) => id)).toEqual(['v1', 'f1']);
    expect(partsOf(ana)).toEqual([]);
  });
});

describe('what cites what', () => {
  it('is every statement that gives it as evidence, with its stance', () => {
    expect(citingOf(handbook, 'entretiens#v1').map(({ from, path, stance }) => [from.id, path, stance])).toEqual([
      ['ana', ['goals', 0], 'supports'],
      ['ana', ['goals', 1], 'contradicts'],
    ]);
    expect(citingOf(handbook, 'entretiens')).toEqual([]);
  });

  it('counts how many references of a file rest on each', () => {
    expect(restsOn(handbook, ana).map(([{ id }, count]) => [id, count])).toEqual([
      ['entretiens', 2],
      ['agence', 1],
    ]);
  });

  it('tells who cites no study; a reserved one counts', () => {
    const ben = sure(resolve(handbook, 'persona', 'ben'));
    const reserved = { path: ['goals', 0], kind: 'evidence' as const, id: reservedReference('sales') };
    expect([citesResearch(handbook, ana), citesResearch(handbook, ben)]).toEqual([true, false]);
    expect(citesResearch(handbook, { ...ben, facts: { ...ben.facts, references: [reserved] } })).toBe(true);
  });

  it('tells whose sources no customer speaks in: what staff said or what was counted is not enough; a reserved one counts', () => {
    const ben = sure(resolve(handbook, 'persona', 'ben'));
    const told = small({
      'research/retours.yaml': 'id: retours\ntitle: R\nkind: staff-feedback\ndate: 2026-01-01\nverbatims: [{ id: v1, text: Dit }]\n',
      'personas/pia.yaml': persona('pia', 'goals: [{ text: G, evidence: [retours#v1, agence#part] }]\n'),
    });
    const citing = (kind: 'evidence' | 'record', id: string) =>
      citesCustomers(handbook, { ...ben, facts: { ...ben.facts, references: [{ path: [], kind, id }] } });
    expect([citesCustomers(handbook, ana), citesCustomers(handbook, ben)]).toEqual([true, false]);
    expect(citesCustomers(told, sure(resolve(told, 'persona', 'pia')))).toBe(false);
    expect([citing('record', 'atelier'), citing('evidence', reservedReference('sales')), citing('evidence', 'agence#part')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the standing of a statement', () => {
  it('is contested by one contradiction, supported by one support, and a hypothesis without either where it is a claim', () => {
    expect(standingOf({ supports: 2, contradicts: 1, claim: true })).toBe('contested');
    expect(standingOf({ supports: 1, contradicts: 0 })).toBe('supported');
    expect(standingOf({ supports: 0, contradicts: 0, claim: true })).toBe('hypothesis');
    expect(standingOf({ supports: 0, contradicts: 0 })).toBeUndefined();
  });

  it('is counted in coverage, of one or of several together', () => {
    expect(coverageOf(ana)).toEqual({ claims: 3, supported: 2, contested: 1, hypotheses: 1, share: 2 / 3 });
    expect(coverageOf(ana, sure(resolve(handbook, 'persona', 'eva'))).share).toBe(3 / 4);
    expect(coverageOf().share).toBeUndefined();
  });
});

function pairOf(reference: string): [id: string, part: string | undefined] {
  const { id, part } = readReference(reference);
  return [id, part];
}
