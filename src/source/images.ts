import type { Images, JudgedImage } from './image/gate.ts';

/** What can be known of an image but its pixels. */
export type ImageFacts = Exclude<JudgedImage, { state: 'fine' }> | { state: 'fine' };

/** Looks at images, given relative to the content folder. The result has one entry a path. */
export async function imageFacts(images: Images, paths: Iterable<string>): Promise<Map<string, ImageFacts>> {
  const facts = new Map<string, ImageFacts>();
  for (const path of new Set(paths)) {
    const judged = await images.judge(path);
    facts.set(path, judged.state === 'fine' ? { state: 'fine' } : judged);
  }
  return facts;
}
