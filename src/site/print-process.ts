import { openImageStore } from '../cache/file-store.ts';
import { resolve } from '../facts/relations.ts';
import { byId, type EntityKind } from '../handbook/handbook.ts';
import { visibleTo } from '../handbook/readers.ts';
import { typographyOf } from '../paper/fonts/typography.ts';
import type { PrintJob } from '../paper/typst/job.ts';
import { countFiles, printed } from '../paper/typst/print.ts';
import { viewIn } from '../reading/view.ts';
import type { Pictured, PicturedKind } from '../sheets/printed-file.ts';
import { openImages } from '../source/image/gate.ts';
import { handbookInProcess } from './handbook-in-process.ts';
import { doJob } from './job-process.ts';
import type { PrintOrder, PrintTold } from './print-order.ts';

/* Runs in a process of its own: see `print-order.ts`. */

await doJob<PrintOrder, PrintTold>(async (order, tell) => {
  const content = handbookInProcess(order);
  const handbook = visibleTo(content, order.audience);
  const view = viewIn(handbook, order.language, order.today, order.history);
  const written = (id: string, kind: EntityKind = 'persona') => resolve(content, kind, id) ?? resolve(handbook, kind, id);
  const personas = order.personas.flatMap((id) => handbook.personas.get(id) ?? []);
  const segments = order.segments.flatMap(({ kind, id }) => (kind === 'icp' ? handbook.icps : handbook.segments).get(id) ?? []);
  const images = openImages(order.root, order.reuse ? openImageStore(order.place) : undefined);
  const type = typographyOf(order.fonts);
  const job: PrintJob = { ...order, type, images, view, written, content, personas, segments };
  const pictured: Pictured[] = [...personas, ...segments];
  tell({ all: countFiles(job) + order.pictures.length * pictured.length + (order.slides ? 1 : 0) });
  for await (const { name, bytes, sheets, diagnostics } of printed(job)) {
    tell({ made: { name, ...(bytes && { bytes }), sheets, diagnostics } });
  }
  if (order.slides) {
    const { madeDeck } = await import('../paper/slides/deck.ts');
    const { name, bytes, slides } = await madeDeck({ images, view, personas, segments });
    tell({ made: { name, bytes, sheets: slides, diagnostics: [] } });
  }
  if (order.pictures.length === 0) return;
  const { pictures } = await import('../paper/pictures/pictures.ts');
  const inFull = ({ kind, id }: Pictured): Pictured | undefined => byId<PicturedKind>(content, kind).get(id);
  for await (const { name, bytes, diagnostics } of pictures({
    images,
    view,
    type,
    entities: pictured,
    formats: order.pictures,
    written: inFull,
  })) {
    tell({ made: { name, ...(bytes && { bytes }), diagnostics } });
  }
});
