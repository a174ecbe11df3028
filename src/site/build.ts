import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { History } from '../git/history.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { handbookIntegration, show } from '../integration.ts';
import { siteConfig } from './astro-config.ts';
import { workIn } from './work-in.ts';

export interface BuildOptions {
  /** The content folder. */
  root: string;
  /** The folder that the site grows in. */
  outDir: string;
  handbook: Handbook;
  /** The images that the content names, by their path from the content folder. */
  images: readonly string[];
  /** The day of the run, `YYYY-MM-DD`: without it no page says that it has aged. */
  today?: string;
  /** When the files last changed. */
  history?: History;
}

/** Builds the site of a checked handbook. */
export async function buildSite({ root, outDir, handbook, images, today, history }: BuildOptions): Promise<{ pages: number }> {
  const { build } = await import('astro');
  let pages = 0;
  const count = (built: number) => {
    pages = built;
  };
  show({ handbook, today, ...(history && { history }) });
  await workIn(dirname(outDir), () => build(siteConfig(root, outDir, handbook.config, [handbookIntegration(count)])));
  await copyImages(root, outDir, images);
  return { pages };
}

async function copyImages(root: string, outDir: string, images: readonly string[]): Promise<void> {
  for (const image of images) {
    const target = join(outDir, 'files', image);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(root, image), target);
  }
}
