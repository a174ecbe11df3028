import { writeWhole } from '../../cache/file-store.ts';
import type { EntityChange } from '../../diff/change.ts';
import { compareHandbooks } from '../../diff/compare.ts';
import { changeSentences } from '../../diff/sentences.ts';
import { byId, type Entity, type Handbook } from '../../handbook/handbook.ts';
import { handbookFrom } from '../../handbook/load.ts';
import { blobsOf, contentAt } from '../../history/revision.ts';
import { languages, typeset, usualLanguage } from '../../languages/index.ts';
import { missingEngines } from '../../paper/engines.ts';
import { typographyOf } from '../../paper/fonts/typography.ts';
import { addressAt, pageHref } from '../../reading/href.ts';
import { type View, viewIn } from '../../reading/view.ts';
import type { CheckedFolder } from '../../site/checked-folder.ts';
import { openImages } from '../../source/image/gate.ts';
import { asCode } from '../../text/markdown-code.ts';
import { plainMarkdown } from '../../text/plain-markdown.ts';
import { checkCall } from '../call-content.ts';
import { type Call, EnvironmentError, type ExitCode, exit, givenTo, systemLanguage } from '../command.ts';
import { commitLeft, pastFor } from '../revision-named.ts';
import { outputOf } from '../site-folder.ts';
import { shared } from './diff.ts';

/** Beyond these, nobody looks at each, and a review need not wait for them. */
const MOST = { pages: 50, sheets: 20 };

/**
 * `handbook pictures`: what staff will see otherwise since a commit. Draws the sheets that changed, before and after, and says in
 * Markdown which pages to look at.
 */
export async function run(call: Call): Promise<ExitCode> {
  const { io, flags } = call;
  const folder = outputOf(call, 'print');
  const checked = await checkCall(call);
  const { language } = checked;
  const changes = await changesSince(call, checked);
  const drawn = await draw(call, checked, folder, changes);
  const { review } = languages[language].report;
  const pages = changes.filter(({ after, kind }) => after && kind !== 'config' && kind !== 'words');
  if (pages.length === 0) return exit.fine;
  const lines = pages.slice(0, MOST.pages).map((change) => pageLine(change, language, givenTo(flags, 'preview'), drawn.get(change) ?? []));
  const more = pages.length > MOST.pages ? [`- ${typeset(review.more(pages.length - MOST.pages), language)}`] : [];
  const files = givenTo(flags, 'files');
  const foot = files ? [`[${typeset(review.pictures, language)}](${encodeURI(files)})`] : [];
  io.out([`#### ${typeset(review.look, language)}`, [...lines, ...more].join('\n'), ...foot].join('\n\n'));
  return exit.fine;
}

/** What staff see changed since the commit that a call names left the present one; both are filtered by the rules of today. */
async function changesSince({ root, argument = '', asked, io }: Call, { files }: CheckedFolder): Promise<EntityChange[]> {
  const language = asked ?? systemLanguage(io.env);
  const past = await pastFor(root, language);
  const revision = await contentAt(past, await commitLeft(past, argument, language), blobsOf(files));
  if (!revision) throw new EnvironmentError(languages[language].say.diff.unreadable(undefined));
  const results = shared(undefined);
  const [before, after] = [revision.files, files].map((all) => handbookFrom(all, results).handbook);
  return before && after ? compareHandbooks(before, after) : [];
}

/** Draws the sheets that changed, and names their pictures. Where old words may not be told, none of before is drawn. */
async function draw(
  { root, io, today }: Call,
  { fonts, language, handbook }: CheckedFolder,
  folder: string,
  changes: readonly EntityChange[],
): Promise<Map<EntityChange, string[]>> {
  const drawn = new Map<EntityChange, string[]>();
  const absent = missingEngines();
  if (absent.length > 0) {
    io.err(typeset(languages[language].say.noPaper(absent), language));
    return drawn;
  }
  const changed = changes.filter(({ what, sheet }) => what === 'new' || sheet?.wall === 'reprint').slice(0, MOST.sheets);
  if (changed.length === 0) return drawn;
  const { sheetPicture } = await import('../../paper/typst/sheet-pictures.ts');
  const { startCompiler } = await import('../../paper/typst/compiler.ts');
  const type = typographyOf(fonts);
  const common = { type, images: openImages(root), compiler: startCompiler(type), content: handbook };
  for (const change of changed) {
    const names: string[] = [];
    for (const side of ['before', 'after'] as const) {
      const entity = change[side];
      if (!entity || !hasSheet(entity) || (side === 'before' && change.details.some(({ withheld }) => withheld))) continue;
      const shown = change.sides[side];
      const written: Parameters<typeof sheetPicture>[0]['written'] = (id, kind = 'persona') => byId(shown, kind).get(id);
      const png = await sheetPicture({ ...common, view: viewOf(shown, today), written }, entity);
      if (!png) continue;
      const name = `${entity.kind === 'persona' ? '' : `${entity.kind}-`}${entity.id}.${side}.png`;
      writeWhole(folder, name, png);
      names.push(name);
    }
    drawn.set(change, names);
  }
  return drawn;
}

function hasSheet(entity: Entity): entity is Entity<'persona' | 'segment' | 'icp'> {
  return entity.kind === 'persona' || entity.kind === 'segment' || entity.kind === 'icp';
}

function viewOf(handbook: Handbook, today?: string): View {
  return viewIn(handbook, handbook.config.languages[0] ?? usualLanguage, today);
}

/** A page with its address where there is one to read it at, or its place in the built site, and the pictures of its sheet. */
function pageLine(
  change: EntityChange,
  language: CheckedFolder['language'],
  preview: string | undefined,
  pictures: readonly string[],
): string {
  const title = plainMarkdown(changeSentences(change, language).title);
  const { kind, id, sides } = change;
  const href = kind === 'config' || kind === 'words' ? '' : pageHref(viewOf(sides.after), kind, id);
  const page = preview ? `[${title}](${encodeURI(addressAt(preview, href))})` : `${title} (${asCode(href)})`;
  const { colon } = languages[language].report.review;
  return `- ${page}${pictures.length > 0 ? `${typeset(colon, language)} ${pictures.map(asCode).join(', ')}` : ''}`;
}
