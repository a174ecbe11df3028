import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import satori from 'satori';
import { answerOrder } from '../../../source/process.ts';
import type { TrialOrder, Tried, TriedFont } from './trial.ts';

/* Runs in a process of its own: see `trial.ts`. */

/** Fonts of Chinese letters have twenty megabytes, which both engines take apart. */
const MOST_MEMORY = 1_500_000_000;

await answerOrder<TrialOrder, Tried>(
  async ({ fonts }) => {
    const sound: boolean[] = [];
    for (const font of fonts) sound.push(await isSound(font));
    return { sound };
  },
  ({ seconds }) => ({ seconds, memory: MOST_MEMORY }),
);

async function isSound(font: TriedFont): Promise<boolean> {
  try {
    await drawn(font);
    printed(font);
    return true;
  } catch {
    return false;
  }
}

/** Draws words as a picture does. */
async function drawn({ data, family, words }: TriedFont): Promise<void> {
  const element = { type: 'div', key: null, props: { style: { display: 'flex', fontFamily: family }, children: words } };
  await satori(element, {
    width: 800,
    height: 800,
    fonts: [{ name: family, data: Buffer.from(data), weight: 400, style: 'normal' }],
  });
}

/** Prints words as a sheet does: Typst passes over a font that it cannot read, and the file then holds none. */
function printed({ data, family, words }: TriedFont): void {
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: [Buffer.from(data)] }] });
  const source = `#set text(font: "${family}", fallback: false)\n#${JSON.stringify(words)}`;
  const { result } = compiler.compile({ mainFileContent: source });
  if (!result || !compiler.pdf(result, {}).includes('/FontFile')) throw new Error('no letter is set');
}
