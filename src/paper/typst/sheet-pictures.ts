import sharp from 'sharp';
import type { Entity } from '../../handbook/handbook.ts';
import type { PrintJob } from './job.ts';
import { printed } from './print.ts';

/** Dots per inch: what stands on an A4 sheet can be read on a screen. */
const DENSITY = 100;

/** The A4 sheet of something as a picture; undefined where it cannot be set. */
export async function sheetPicture(
  job: Omit<PrintJob, 'formats' | 'personas' | 'segments'>,
  entity: Entity<'persona' | 'segment' | 'icp'>,
): Promise<Buffer | undefined> {
  const subjects = entity.kind === 'persona' ? { personas: [entity], segments: [] } : { personas: [], segments: [entity] };
  const format = entity.kind === 'persona' ? 'poster-a4' : 'segment-a4';
  for await (const { cover } of printed({ ...job, ...subjects, formats: [format] })) {
    const svg = cover?.().svg();
    if (svg) return sharp(Buffer.from(svg), { density: DENSITY }).flatten({ background: '#ffffff' }).png().toBuffer();
  }
  return undefined;
}
