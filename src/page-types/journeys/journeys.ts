import { journeysOf } from '../../facts/journeys.ts';
import { type Frame, frameOf } from '../../reading/frame.ts';
import { journeysHref } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { counted, type View, word } from '../../reading/view.ts';
import type { PageType } from '../page-type.ts';
import { type Empty, emptyOf, type Unplaced, unplacedOf, type Without, withoutOf } from './apart.ts';
import { type Filters, filtersOf } from './filters.ts';
import { rowsOf } from './matrix.ts';
import { type StagePart, stagePart } from './parts.ts';
import { type RowWords, rowWords } from './row.ts';
import { hardest, type StageHead, stageHeads } from './stages.ts';
import { type Matrix, matrixOf } from './table.ts';
import { type Thread, threadOf } from './thread.ts';
import { type WorkTable, workTable } from './work.ts';

/** The journeys of all: where feelings fall, for whom, and what is done there. */
export interface JourneysPage {
  type: 'journeys';
  frame: Frame;
  title: Text;
  lead: Text;
  filters?: Filters;
  matrix?: Matrix;
  thread?: Thread;
  work?: WorkTable;
  stages: StagePart[];
  words: Record<'falls' | 'keys' | 'contacts' | 'where' | 'who' | 'brakes' | 'silent', Text>;
  rowWords: RowWords;
  /** Set where no path can be drawn, or nobody has a journey. */
  empty?: Empty;
  unplaced?: Unplaced;
  without?: Without;
}

/** The page of the journeys of all. */
export const journeysPages: PageType<JourneysPage> = {
  addresses: (view) => [{ href: journeysHref(view), make: () => journeysPage(view) }],
};

/** Makes the page of the journeys of all. */
export function journeysPage(view: View): JourneysPage {
  const { journeys: words } = view.words;
  const { path } = journeysOf(view.handbook);
  const title = word(view, words.title);
  const rows = rowsOf(view);
  const stages = path ? stageHeads(view) : [];
  const isDrawn = path !== undefined && rows.rows.length > 0;
  const thread = isDrawn ? threadOf(view, rows, stages) : undefined;
  const [empty, unplaced, without, work] = [emptyOf(view, isDrawn), unplacedOf(view), withoutOf(view), workTable(view, stages)];
  const { falls, keys, contacts, where, who, brakes, silent } = words.stage;
  return {
    type: 'journeys',
    frame: frameOf(view, { title: title.text, description: word(view, words.short).text, at: (other) => journeysHref(other) }),
    title,
    lead: isDrawn ? leadOf(view, stages) : word(view, words.short),
    ...(isDrawn && { filters: filtersOf(view, rows, stages), matrix: matrixOf(view, rows, stages) }),
    ...(thread && { thread }),
    ...(isDrawn && work && { work }),
    stages: isDrawn ? stages.map((stage, at) => stagePart(view, stage, at)) : [],
    words: {
      falls: word(view, falls),
      keys: word(view, keys),
      contacts: word(view, contacts),
      where: word(view, where),
      who: word(view, who),
      brakes: word(view, brakes),
      silent: word(view, silent),
    },
    rowWords: rowWords(view),
    ...(empty && { empty }),
    ...(unplaced && { unplaced }),
    ...(without && { without }),
  };
}

function leadOf(view: View, stages: readonly StageHead[]): Text {
  const { hardest: forms, painless } = view.words.journeys;
  const worst = hardest(stages);
  if (!worst) return word(view, painless);
  return counted(view, worst.of.atWorst.length, forms, { stage: worst.name.text, total: view.formats.number(worst.of.felt) });
}
