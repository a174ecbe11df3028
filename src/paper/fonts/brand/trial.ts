import { hash } from 'node:crypto';
import type { FileStore } from '../../../cache/file-store.ts';
import { askProcess } from '../../../source/process.ts';

/** A font to try, under the name that it bears, with words that it has letters for. */
export interface TriedFont {
  data: Uint8Array;
  family: string;
  words: string;
}

/** What a process is given that tries fonts. */
export interface TrialOrder {
  fonts: readonly TriedFont[];
  seconds: number;
}

/** What it answers, unless a font ends it. */
export interface Tried {
  sound: boolean[];
}

/** How many seconds of the processor a font may take, and what draws and sets it until it is there. */
const SECONDS = { font: 3, start: 5 } as const;

/**
 * With which fonts pictures and paper can be made: they are tried in a process of their own, as their tables are programs of a kind, and those
 * who read them were not written for people who mean ill. What came of it is kept by their bytes.
 */
export async function soundFonts(fonts: readonly TriedFont[], store: FileStore | undefined): Promise<ReadonlySet<TriedFont>> {
  const known = new Map(fonts.map((font) => [font, store?.get(keyOf(font))?.toString()]));
  const unknown = fonts.filter((font) => known.get(font) === undefined);
  const tried = new Map(unknown.length > 0 ? await tryAll(unknown) : []);
  for (const [font, sound] of tried) store?.set(keyOf(font), Buffer.from(sound ? SOUND : 'broken'));
  return new Set(fonts.filter((font) => tried.get(font) ?? known.get(font) === SOUND));
}

const SOUND = 'sound';

function keyOf({ data, family }: TriedFont): string {
  return `${hash('sha256', data, 'hex')}.${family.replaceAll(' ', '-')}`;
}

/** Tries fonts together; where one of them ends the process, each on its own. */
async function tryAll(fonts: readonly TriedFont[]): Promise<[TriedFont, boolean][]> {
  const code = new URL(`./trial-process${import.meta.url.slice(-3)}`, import.meta.url);
  const seconds = SECONDS.start + SECONDS.font * fonts.length;
  const answer = await askProcess<TrialOrder, Tried>(code, { fonts, seconds });
  if (answer || fonts.length === 1) return fonts.map((font, at) => [font, answer?.sound[at] === true]);
  const apart: [TriedFont, boolean][] = [];
  for (const font of fonts) apart.push(...(await tryAll([font])));
  return apart;
}
