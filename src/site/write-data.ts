import { setImmediate as turn } from 'node:timers/promises';
import { dataFiles } from '../data/index.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { writeOne } from './write-one.ts';

/** Writes the data of a handbook for other tools. Between two files whoever waits gets a turn. */
export async function writeData(outDir: string, handbook: Handbook): Promise<void> {
  for await (const file of dataFiles(handbook)) {
    await turn();
    writeOne(outDir, file);
  }
}
