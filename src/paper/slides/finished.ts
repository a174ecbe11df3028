import JSZip from 'jszip';

/** The day of what has no day of its own; a zip knows none before 1980. */
const NO_DAY = '1980-01-01';

/**
 * The same Office file with the day of its content in place of the moment at which it was made, and its parts in one order: what is made twice
 * of the same content is the same file, to the byte.
 * @param day `YYYY-MM-DD`; undefined where nobody knows it.
 */
export async function finished(bytes: Uint8Array, day: string | undefined): Promise<Uint8Array> {
  const date = new Date(`${day ?? NO_DAY}T00:00:00Z`);
  const from = await JSZip.loadAsync(bytes);
  const to = new JSZip();
  const parts = Object.values(from.files).filter(({ dir }) => !dir);
  const renumbered = renumbering(parts.map(({ name }) => name));
  // In the order of the names that they have in the end.
  const named = new Map(parts.map((part) => [renumbered(part.name), part]));
  for (const name of [...named.keys()].sort()) {
    const part = named.get(name);
    if (!part) continue;
    const content = NUMBERED.test(name) ? renumbered(await part.async('string')) : await part.async('uint8array');
    to.file(name, await mended(content, name, day), { date, createFolders: false });
  }
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

/** Where charts and the sheets behind them are named. */
const NUMBERED = /\.rels$|^\[Content_Types\]\.xml$/;
const CHART = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g;

/** The library counts charts on from one file to the next of a process: here they are counted from one. */
function renumbering(names: readonly string[]): (text: string) => string {
  const numbers = names.flatMap((name) => [...name.matchAll(CHART)].map(([, , number]) => Number(number)));
  const before = numbers.length > 0 ? Math.min(...numbers) - 1 : 0;
  return (text) => text.replace(CHART, (_, what: string, number: string) => what + (Number(number) - before));
}

async function mended(content: Uint8Array | string, name: string, day: string | undefined): Promise<Uint8Array | string> {
  if (typeof content === 'string') return content;
  if (name.endsWith('.xlsx')) return finished(content, day);
  const text = () => new TextDecoder().decode(content);
  if (name === 'docProps/core.xml') return text().replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, `${day ?? NO_DAY}T00:00:00Z`);
  return SLIDE.test(name) ? withoutLateProperties(text()) : content;
}

const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;

/** The library says of every run of a paragraph what is the paragraph's to say, once, before all of them: a strict program takes it for damage. */
function withoutLateProperties(slide: string): string {
  return slide.replace(/<\/a:r><a:pPr.*?<\/a:pPr>/g, '</a:r>');
}
