import { loadHandbook } from '../../src/handbook/load.ts';
import { visibleTo } from '../../src/handbook/readers.ts';
import { viewIn } from '../../src/reading/view.ts';

/** As many personas as wanted, made of the sample’s. Each is another one to a typesetter: it must not take the second for the first. */
export async function manyPersonas(wanted: number) {
  const { handbook } = await loadHandbook(process.cwd());
  const view = viewIn(visibleTo(handbook, 'staff'), 'fr', '2026-11-21');
  const inUse = [...view.handbook.personas.values()].filter(({ data }) => data.state !== 'retired');
  const personas = Array.from({ length: wanted }, (_, at) => {
    const persona = inUse[at % inUse.length];
    if (!persona) throw new Error('The sample has no persona in use');
    return { ...persona, data: { ...persona.data, name: `${persona.data.name} ${at}` } };
  });
  // The first of each warm the machine up.
  return { view, personas, warm: inUse.length };
}

export function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}
