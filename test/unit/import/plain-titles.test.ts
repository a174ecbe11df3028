/** A persona that was pasted out of a word processor: titles are lines like the others. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importText } from './support.ts';

async function imported(text: string): Promise<{ data: Record<string, unknown>; text: string }> {
  const { personas } = await importText('paul.txt', text);
  expect(personas).toHaveLength(1);
  const [{ text: written = '' } = {}] = personas;
  return { data: parse(written), text: written };
}

const WORD = `Paul Martin

Rôle
Gérant de salon

Objectifs
Gagner du temps
• Trouver des clients

Freins
La peur
Les prix, toujours

Histoire
Il travaille tôt.
Il dort peu.

Il rêve.
`;

describe('a text with plain titles', () => {
  it('gives each title its texts', async () => {
    const { data, text } = await imported(WORD);
    expect(data).toMatchObject({
      name: 'Paul Martin',
      role: 'Gérant de salon',
      goals: ['Gagner du temps', 'Trouver des clients'],
      brakes: ['La peur', 'Les prix, toujours'],
      story: 'Il travaille tôt.\n\nIl dort peu.\n\nIl rêve.',
    });
    expect(text).toContain('# Objectifs (line 7)');
  });

  it('without an empty line between, and without a name', async () => {
    const { data } = await imported('Objectifs\nGagner du temps\nFreins\nLe prix\nLe temps\n');
    expect(data).toMatchObject({ name: 'paul', goals: ['Gagner du temps'], brakes: ['Le prix', 'Le temps'] });
  });

  it('in English', async () => {
    const { data } = await imported('Jane Doe\nGoals\nSave time\nPain points\nSlow tools\n');
    expect(data).toMatchObject({ name: 'Jane Doe', goals: ['Save time'], painPoints: ['Slow tools'] });
  });

  it('is prose where one line alone could be a title, or where there are headings', async () => {
    expect((await imported('Elle parle de ses\nObjectifs\net puis rien.\n')).data.goals).toBeUndefined();
    expect((await imported('# Jane\n\n## Goals\n\n- A\n\nBrakes\n\nGoals\n')).data.goals).not.toContain('Brakes\nGoals');
  });
});
