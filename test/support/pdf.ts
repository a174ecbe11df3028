import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One node of the structure that readers’ tools walk along. */
export interface Tag {
  role: string;
  alt?: string;
  children: Tag[];
}

export interface ReadPdf {
  pages: number;
  title: string;
  language: string | null;
  /** All text in reading order, with single spaces. */
  text: string;
  /** Every tag of every page, parents first. */
  tags: Tag[];
  /** Where pieces of text begin, in points from the left and the foot of their page. */
  places: { page: number; text: string; x: number; y: number; size: number }[];
  /** What a viewer lists beside the pages: each title with the page that it leads to, from 1. */
  outline: Bookmark[];
  /** Where links lead, in the order of the pages. */
  links: string[];
  /** The pictures made of pixels, and how fine they stand on their page. */
  images: { dotsPerInch: number }[];
}

export interface Bookmark {
  title: string;
  page: number;
  children: Bookmark[];
}

/** Reads a PDF as a screen reader would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const words: string[] = [];
  const tags: Tag[] = [];
  const places: ReadPdf['places'] = [];
  const links: string[] = [];
  const images: ReadPdf['images'] = [];
  let language: string | null = null;
  for (let at = 1; at <= document.numPages; at++) {
    const page = await document.getPage(at);
    const { items, lang } = await page.getTextContent();
    language ??= lang;
    for (const item of items) {
      if (!('str' in item)) continue;
      words.push(item.str, item.hasEOL ? ' ' : '');
      places.push({ page: at, text: item.str, x: item.transform[4], y: item.transform[5], size: item.height });
    }
    collect((await page.getStructTree()) as Raw | null, tags);
    for (const { url } of await page.getAnnotations()) if (typeof url === 'string') links.push(url);
    images.push(...(await imagesOn(page)));
  }
  const { numPages } = document;
  const outline = await bookmarks(document, (await document.getOutline()) ?? []);
  await task.destroy();
  const { Title } = info as { Title?: string };
  return { pages: numPages, title: Title ?? '', language, text: squeezed(words.join('')), tags, places, outline, links, images };
}

/** The pictures of a page: an image fills a square of one, which what stands before it makes as large as it is shown. */
async function imagesOn(page: PDFPageProxy): Promise<ReadPdf['images']> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: ReadPdf['images'] = [];
  let scale = 1;
  const outer: number[] = [];
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.save) outer.push(scale);
    if (operator === OPS.restore) scale = outer.pop() ?? 1;
    if (operator === OPS.transform) scale *= Math.hypot(Number(argsArray[at]?.[0]), Number(argsArray[at]?.[1]));
    if (operator === OPS.paintImageXObject) found.push({ dotsPerInch: (Number(argsArray[at]?.[1]) / scale) * 72 });
  }
  return found;
}

/** All letters of the first page as they are drawn: the hyphen at the end of a line, which no reader is told of, is a soft one here. */
export async function drawnLetters(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const { fnArray, argsArray } = await (await (await task.promise).getPage(1)).getOperatorList();
  const glyphs = fnArray.flatMap((operator, at) =>
    operator === OPS.showText ? (argsArray[at] as [({ unicode?: string } | number)[]])[0] : [],
  );
  await task.destroy();
  return glyphs.map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? ''))).join('');
}

/** A page as a scanner sees it, in red, green, blue and alpha. */
export async function drawPage(
  bytes: Uint8Array,
  dotsPerInch: number,
): Promise<{ pixels: Uint8ClampedArray; width: number; height: number }> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const viewport = page.getViewport({ scale: dotsPerInch / 72 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = (document.canvasFactory as CanvasFactory).create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const pixels = context.getImageData(0, 0, width, height).data;
  await task.destroy();
  return { pixels, width, height };
}

/** Outside a browser the reader brings a canvas of its own. */
interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

/** Words without their spaces: lines end in the middle of a phrase, and of a word that is too long. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B\u00AD]+/g, '');
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function bookmarks(document: PDFDocumentProxy, items: Outline): Promise<Bookmark[]> {
  return Promise.all(
    items.map(async ({ title, dest, items: inner }) => {
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      const page = place ? (await document.getPageIndex(place[0])) + 1 : 0;
      return { title, page, children: await bookmarks(document, inner) };
    }),
  );
}

interface Raw {
  role?: string;
  alt?: string;
  children?: Raw[];
}

function collect(raw: Raw | null, tags: Tag[]): Tag | undefined {
  if (!raw?.role) return undefined;
  const tag: Tag = { role: raw.role, ...(raw.alt && { alt: raw.alt }), children: [] };
  tags.push(tag);
  for (const child of raw.children ?? []) {
    const inner = collect(child, tags);
    if (inner) tag.children.push(inner);
  }
  return tag;
}

/** The words of a page by the structure around them, in reading order, with the language that it gives them. */
export async function spokenWords(bytes: Uint8Array, at = 1): Promise<{ text: string; lang: string | undefined }[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const page = await (await task.promise).getPage(at);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) texts.set(open.at(-1) ?? '', (texts.get(open.at(-1) ?? '') ?? '') + item.str);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? open.at(-1) ?? '');
  }
  const said: { text: string; lang: string | undefined }[] = [];
  const visit = (node: Spoken, around: string | undefined) => {
    const lang = node.lang ?? around;
    if (node.id !== undefined) said.push({ text: texts.get(node.id) ?? '', lang });
    for (const inner of node.children ?? []) visit(inner, lang);
  };
  visit((await page.getStructTree()) as Spoken, undefined);
  await task.destroy();
  return said.filter(({ text }) => text.trim() !== '');
}

interface Spoken {
  id?: string;
  lang?: string;
  children?: Spoken[];
}
