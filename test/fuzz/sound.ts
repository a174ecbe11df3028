import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from '../../bench/corpus.ts';
import type { MemoryFile } from './check-files.ts';

const root = join(import.meta.dirname, '..', '..');

/** The files of the sample handbook that between them use every kind of file and nearly every key; what they refer to is there too. */
const names = [
  'handbook.yaml',
  'handbook.en.yaml',
  'personas/clara-morel.yaml',
  'personas/clara-morel.en.yaml',
  'personas/didier-cazal.md',
  'personas/leila-aubert.yaml',
  'personas/helene-vidonne.yaml',
  'personas/bruno-sarrat.yaml',
  'personas/julie-connectee.yaml',
  'segments/reserve-active.yaml',
  'segments/reserve-active.en.yaml',
  'segments/particuliers-numeriques.yaml',
  'segments/sous-traitant-aeronautique.yaml',
  'segments/sous-traitant-aeronautique.en.yaml',
  'research/atelier-personas-2026-06.yaml',
  'research/enquete-argent-2026-04.yaml',
  'research/entretiens-achats-aero-2026-05.yaml',
  'research/entretiens-credit-2026-02.md',
  'research/entretiens-depenses-pro-2025-11.yaml',
  'research/retours-support-2026-09.yaml',
  'guide/utiliser-les-personas.mdx',
  'guide/grille-entretien.md',
  'guide/confidentialite.md',
];

/** The sample handbook, in memory. */
export function sampleFiles(): MemoryFile[] {
  return names.map((file) => ({ file, bytes: readFileSync(join(root, file)) }));
}

/** A small made-up handbook. */
export function corpusFiles(personas = 3): MemoryFile[] {
  return corpus(personas, 7).map(({ file, text }) => ({ file, bytes: new TextEncoder().encode(text) }));
}
