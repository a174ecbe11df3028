import { posix } from 'node:path';
import { type Diagnostic, diagnose, type Place } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import type { ImageFacts } from '../../source/images.ts';
import type { Rule } from '../context.ts';
import { imagesOf } from '../images.ts';

/** Every image that is named exists, is an image, is inside the folder, of a size for the web, and runs nothing. */
export const imageSound: Rule = function* ({ handbook, images }) {
  for (const { path, typed, place } of imagesOf(handbook)) {
    const facts = images.get(path);
    if (facts && facts.state !== 'fine') yield describe(facts, typed, place());
  }
};

function describe(facts: Exclude<ImageFacts, { state: 'fine' }>, path: string, place: Place): Diagnostic {
  switch (facts.state) {
    case 'missing': {
      const name = suggest(posix.basename(path), facts.nearby);
      return diagnose('image/missing', place, { path, ...(name && { suggestion: posix.join(posix.dirname(path), name) }) });
    }
    case 'outside':
      return diagnose('image/outside', place, { path });
    case 'not-an-image':
      return diagnose('image/not-an-image', place, { path });
    case 'svg-script':
      return diagnose('image/svg-script', place, { path });
    case 'too-large':
      return diagnose('image/too-large', place, { path, megabytes: facts.megabytes, limit: facts.limit });
  }
}
