import { portraitOf } from '../assets/portraits.ts';
import { greyDrawing } from '../design/sheet-colours.ts';
import type { Entity } from '../handbook/handbook.ts';
import type { Images } from '../source/image/gate.ts';

/** A picture under the name that a template knows it by. */
export interface Picture {
  name: string;
  bytes: Buffer;
}

/** What Typst can draw; of anything else paper shows the initials, or the words that stand for it. */
export const DRAWABLE = new Set(['.svg', '.png', '.jpg', '.jpeg', '.gif', '.webp']);

/** The portrait of a persona; undefined where initials stand for it. */
export async function portraitFile(images: Images, persona: Entity<'persona'>, grey: boolean): Promise<Picture | undefined> {
  const portrait = await portraitOf(images, persona);
  if (!portrait || !DRAWABLE.has(portrait.kind)) return undefined;
  const { kind, bytes } = portrait;
  const name = `portrait-${persona.id}${kind}`;
  return { name, bytes: grey ? await withoutColour(kind, bytes) : bytes };
}

/** A picture without its colours: a drawing keeps its lines, a photograph the side that it stands on. */
export async function withoutColour(kind: string, bytes: Buffer): Promise<Buffer> {
  if (kind === '.svg') return Buffer.from(greyDrawing(bytes.toString('utf8')));
  const { default: sharp } = await import('sharp');
  return sharp(bytes).autoOrient().greyscale().toBuffer();
}
