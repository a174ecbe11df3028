import { portraitOf } from '../assets/portraits.ts';
import { greyDrawing } from '../design/sheet-colours.ts';
import type { Entity } from '../handbook/handbook.ts';

/** A picture under the name that a template knows it by. */
export interface Picture {
  name: string;
  bytes: Buffer;
}

/** What Typst can draw; of anything else paper shows the initials, or the words that stand for it. */
export const DRAWABLE = new Set(['.svg', '.png', '.jpg', '.jpeg', '.gif', '.webp']);

/** The portrait of a persona; undefined where initials stand for it. */
export async function portraitFile(root: string, persona: Entity<'persona'>, grey: boolean): Promise<Picture | undefined> {
  const portrait = await portraitOf(root, persona);
  if (!portrait || !DRAWABLE.has(portrait.kind)) return undefined;
  const { kind, bytes } = portrait;
  const name = `portrait-${persona.id}${kind}`;
  return { name, bytes: grey && kind === '.svg' ? Buffer.from(greyDrawing(bytes.toString('utf8'))) : bytes };
}
