import { posix } from 'node:path';
import { type Diagnostic, diagnose, type Place } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { ImageFacts } from '../../source/image/gate.ts';
import type { Rule } from '../context.ts';
import { imagesOf } from '../images.ts';

/** Every image that is named exists, is inside the folder, and passes the gate that all images pass. */
export const imageSound: Rule = function* ({ handbook, images }) {
  for (const { path, file, typed, place } of imagesOf(handbook)) {
    const facts = images.get(path);
    if (facts && facts.state !== 'fine') yield describe(facts, typed, file, place());
  }
};

function describe(facts: Exclude<ImageFacts, { state: 'fine' }>, path: string, file: string, place: Place): Diagnostic {
  switch (facts.state) {
    case 'missing': {
      // An address, or a place of somebody’s own machine.
      if (/^(?:[a-z][a-z+.-]*:|[\\/])/i.test(path)) return diagnose('image/outside', place, { path });
      const slashed = path.replaceAll('\\', '/');
      if (slashed !== path) return diagnose('image/missing', place, { path, suggestion: slashed });
      const name = suggest(posix.basename(path), facts.nearby);
      const near = name && posix.join(posix.dirname(path), name);
      const suggestion = near ?? (facts.elsewhere && posix.relative(posix.dirname(file), facts.elsewhere));
      return diagnose('image/missing', place, { path, ...(suggestion && { suggestion }) });
    }
    case 'outside':
      return diagnose('image/outside', place, { path });
    case 'extension':
      return diagnose('image/extension', place, { path, suggestion: `${path.replace(/\.[^./]*$/, '')}${facts.right}` });
    case 'unreadable':
      return diagnose('image/unreadable', place, { path });
    case 'not-an-image':
      return diagnose('image/not-an-image', place, { path });
    case 'svg-script':
      return diagnose('image/svg-script', place, { path });
    case 'svg-doctype':
      return diagnose('image/svg-doctype', place, { path });
    case 'svg-outside':
      return diagnose('image/svg-outside', place, { path, address: facts.address });
    case 'svg-too-complex':
      return diagnose('image/svg-too-complex', place, { path });
    case 'too-large':
      return diagnose('image/too-large', place, { path, megabytes: facts.megabytes, limit: facts.limit });
    case 'too-many-pixels':
      return diagnose('image/too-many-pixels', place, { path, width: facts.width, height: facts.height, limit: facts.limit });
  }
}
