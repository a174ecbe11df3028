import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { runPackage } from '../../package-name.ts';

const day = (date: string) => formatsFor('en').date(date);

export const snapshots: Messages<'snapshot'> = {
  'snapshot/damaged': {
    say: ({ problem, key, day: own }) => {
      if (problem === 'json') return 'This snapshot cannot be read: it is no longer JSON here.';
      if (own !== undefined) return `This snapshot is of ${day(own)}, and its file is named after another day.`;
      return key ? `This snapshot is not as “portfolio measure” writes it: “${key}”.` : 'This snapshot is not as “portfolio measure” writes it.';
    },
    mend: ({ day: own }) => (own !== undefined ? `Rename it ${own}.json.` : `Take the file back as it was in git, or measure again with “${runPackage} portfolio measure”.`),
  },
  'snapshot/edited': {
    say: () => 'A figure of this snapshot was changed after it was measured: it no longer rests on the export.',
    mend: () => `Take the file back as it was in git, or measure again with “${runPackage} portfolio measure”. A figure that you know from elsewhere goes into “figures” of the segment.`,
  },
  'snapshot/unknown-segment': {
    say: ({ id }) => `No segment is called “${id}”: its figures have no page.`,
    mend: ({ id, suggestion }) => (suggestion ? `If “${suggestion}” is its new name, add “aliases: [${id}]” to its file.` : `If the segment has another name now, add “aliases: [${id}]” to its file; if it is gone, there is nothing to do.`),
  },
  'snapshot/other-rule': {
    say: ({ day: own }) => `The rule has changed since the snapshot of ${day(own)}: the figures on the page were counted by another one.`,
    mend: () => `Measure again with “${runPackage} portfolio measure”; until then, the page says so.`,
  },
};
