import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { runPackage } from '../../package-name.ts';

const day = (date: string) => formatsFor('de').date(date);

export const snapshots: Messages<'snapshot'> = {
  'snapshot/damaged': {
    say: ({ problem, key, day: own }) => {
      if (problem === 'json') return 'Diese Messung lässt sich nicht lesen: An dieser Stelle ist sie kein JSON mehr.';
      if (own !== undefined) return `Diese Messung ist vom ${day(own)}, ihre Datei heißt aber nach einem anderen Tag.`;
      return key ? `Diese Messung ist nicht so, wie „portfolio measure“ sie schreibt: „${key}“.` : 'Diese Messung ist nicht so, wie „portfolio measure“ sie schreibt.';
    },
    mend: ({ day: own }) => (own !== undefined ? `Benennen Sie sie in ${own}.json um.` : `Holen Sie die Datei so zurück, wie sie in git war, oder messen Sie neu mit „${runPackage} portfolio measure“.`),
  },
  'snapshot/edited': {
    say: () => 'Eine Zahl dieser Messung wurde nachträglich geändert: Sie beruht nicht mehr auf dem Export.',
    mend: () => `Holen Sie die Datei so zurück, wie sie in git war, oder messen Sie neu mit „${runPackage} portfolio measure“. Eine Zahl aus anderer Quelle gehört in „figures“ des Segments.`,
  },
  'snapshot/unknown-segment': {
    say: ({ id }) => `Kein Segment heißt „${id}“: Seine Zahlen haben keine Seite.`,
    mend: ({ id, suggestion }) =>
      suggestion ? `Wenn „${suggestion}“ sein neuer Name ist, ergänzen Sie „aliases: [${id}]“ in seiner Datei.` : `Wenn das Segment jetzt anders heißt, ergänzen Sie „aliases: [${id}]“ in seiner Datei; gibt es das Segment nicht mehr, ist nichts zu tun.`,
  },
  'snapshot/other-rule': {
    say: ({ day: own }) => `Die Regel hat sich seit der Messung vom ${day(own)} geändert: Die Zahlen der Seite wurden nach einer anderen gezählt.`,
    mend: () => `Messen Sie neu mit „${runPackage} portfolio measure“; bis dahin weist die Seite darauf hin.`,
  },
};
