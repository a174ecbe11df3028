import { describe, expect, it } from 'vitest';
import { likenessOf } from '../../../src/facts/likeness.ts';
import { handbookFrom } from '../../../src/handbook/load.ts';
import type { ReadFile } from '../../../src/source/read.ts';

function personas(...files: Record<string, string[] | string>[]): ReturnType<typeof handbookFrom>['handbook'] {
  const read = files.map((more, at): ReadFile => {
    const id = `p${String(at).padStart(4, '0')}`;
    const text = JSON.stringify({ id, name: `Persona ${at}`, role: 'Client', state: 'draft', ...more });
    return { file: `personas/${id}.yaml`, kind: 'persona', id, format: 'yaml', text } as ReadFile;
  });
  return handbookFrom(read).handbook;
}

const goals = ['Savoir le jour même si un client a payé', 'Finir ses comptes avant dimanche soir', 'Parler toujours à la même personne'];
const likeness = (handbook: ReturnType<typeof personas>) =>
  [...handbook.personas.values()].map((one) => {
    const like = likenessOf(handbook, one);
    return like && [like.other.id, like.shared.length];
  });

describe('personas that say the same', () => {
  it('are told once, of the later', () => {
    expect(likeness(personas({ goals }, { goals: [...goals].reverse() }))).toEqual([undefined, ['p0000', 3]]);
  });

  it('may say it in nearly the same words', () => {
    const near = [
      'Savoir, le jour même, si un client a payé !',
      'Finir ses comptes avant le dimanche soir',
      'Parler à la même personne, toujours',
    ];
    expect(likeness(personas({ goals }, { motivations: near }))).toEqual([undefined, ['p0000', 3]]);
  });

  it('are not those who share less than half, nor those who say how they differ', () => {
    const more = ['Ouvrir une boutique', 'Partir trois semaines', 'Embaucher un apprenti', 'Vendre son camion'];
    expect(
      likeness(
        personas(
          { goals: [...goals, ...more] },
          { goals: [...goals, 'Autre chose encore', 'Encore davantage', 'Toujours ailleurs', 'Jamais demain'] },
        ),
      ),
    ).toEqual([undefined, undefined]);
    const told = [{ persona: 'p0000', difference: 'Elle vend' }] as unknown as string[];
    expect(likeness(personas({ goals }, { goals, lookalikes: told }))).toEqual([undefined, undefined]);
  });

  it('are found among a thousand in little time', () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({
      goals: Array.from({ length: 15 }, (_, n) => `Phrase numéro${n} du persona${at} sur sujet${(at * 7 + n) % 400} choisi`),
      motivations: goals,
    }));
    const handbook = personas(...many.slice(0, -1), { goals: many[3]?.goals ?? [], motivations: goals });
    const start = process.cpuUsage();
    const all = likeness(handbook);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(4);
    expect(all.at(-1)?.[0]).toBe('p0003');
    expect(all.filter(Boolean)).toHaveLength(1);
  });
});
