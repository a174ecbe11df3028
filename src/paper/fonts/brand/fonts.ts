import type { FileStore } from '../../../cache/file-store.ts';
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import { suggest } from '../../../diagnostics/suggest.ts';
import type { Entry, Handbook } from '../../../handbook/handbook.ts';
import { type FontFile, fontFiles, type RefusedFont } from '../../../source/font/folder.ts';
import { rebuilt } from '../../../source/font/rebuilt.ts';
import { BadFont, type FontFault } from '../../../source/font/tables.ts';
import { asYamlText, mendLine } from '../../../source/lines.ts';
import { brandFamily, type FontFace, ownFamily } from '../fonts.ts';
import { glyphsOf } from '../glyphs.ts';
import { type FontRole, facesFor, fontRoles, isOfFamily } from './choice.ts';
import { soundFonts, type TriedFont } from './trial.ts';

/** The family of a company, in the part that it plays. */
export interface BrandFamily {
  /** As it is written in the settings. */
  name: string;
  /** For the site: files as they were brought. A family of which there is none is shown to those who have it. */
  site: Pick<FontFile, 'path' | 'kind' | 'bytes' | 'weight' | 'italic' | 'range'>[];
  /** For paper and pictures: files of our own making. */
  faces: FontFace[];
}

export type BrandFonts = { [role in FontRole]?: BrandFamily };

export interface OpenedFonts {
  fonts: BrandFonts;
  diagnostics: Diagnostic[];
}

/** What fonts are tried with. */
interface Trial {
  /** Whether what sets sheets and draws pictures is installed: without it fonts are judged by their tables alone, for the site. */
  hasPaper?: boolean;
  store?: FileStore | undefined;
}

/** The fonts that a company names and brings, and what is to be told of them. Nothing is opened where none is named. */
export async function brandFonts(root: string, handbook: Handbook, { hasPaper = true, store }: Trial = {}): Promise<OpenedFonts> {
  const named = handbook.config.brand?.fonts ?? {};
  const { configEntry } = handbook;
  const roles = fontRoles.flatMap((role) => (named[role] === undefined ? [] : [{ role, name: named[role] }]));
  if (!configEntry || roles.length === 0) return { fonts: {}, diagnostics: [] };
  const { fonts, refused, families: known } = fontFiles(root, (font) => roles.some(({ name }) => isOfFamily(font, name)));
  const families = roles.map(({ role, name }) => ({ role, name, files: fonts.filter((font) => isOfFamily(font, name)) }));
  const cuts = families.flatMap(({ role, files }) =>
    facesFor(files.filter(({ kind }) => kind !== 'woff2')).map((file) => cutOf(role, file)),
  );
  const cut = cuts.flatMap(({ tried }) => tried ?? []);
  const sound: ReadonlySet<TriedFont> = hasPaper ? await soundFonts(cut, store) : new Set(cut);
  const broken = cuts.flatMap(({ file: { path }, tried, fault }) =>
    tried && sound.has(tried) ? [] : [{ path, fault: fault ?? ('broken' as const) }],
  );
  const made = families.map(({ role, name, files }) => {
    const own = cuts.filter((cut) => cut.role === role && cut.tried && sound.has(cut.tried));
    const web = facesFor(files.filter(({ kind }) => kind === 'woff2'));
    const faces = own.flatMap(({ tried, file: { weight, italic } }): FontFace[] =>
      tried ? [{ family: tried.family, weight, style: italic ? 'italic' : 'normal', data: tried.data }] : [],
    );
    return { role, family: { name, site: [...web, ...own.map(({ file }) => file)].map(siteFile), faces } };
  });
  // One that is ours, and that nobody brings, is shown as ever.
  const shown = made.filter(({ role, family }) => family.site.length > 0 || family.name !== ownFamily[role]);
  return {
    fonts: Object.fromEntries(shown.map(({ role, family }) => [role, family])),
    diagnostics: [
      // A file that cannot be read may be of the family that is missed.
      ...families
        .filter(({ files }) => files.length > 0 || refused.length === 0)
        .flatMap((family) => elsewhere(configEntry, family, known)),
      ...distinct([...refused, ...broken]).map(({ path, fault }) =>
        diagnose('config/font-unusable', configEntry.source.locate(['brand', 'fonts'], 'key'), { path, fault }),
      ),
    ],
  };
}

/** A file of a family, made anew to be tried; or why it could not be. */
interface Cut {
  role: FontRole;
  file: FontFile;
  tried?: TriedFont & { data: Buffer };
  fault?: FontFault;
}

function cutOf(role: FontRole, file: FontFile): Cut {
  try {
    const data = rebuilt(file.tables, brandFamily[role]);
    return { role, file, tried: { data, family: brandFamily[role], words: sampleOf(data) } };
  } catch (error) {
    // Tables that contradict each other, too.
    return { role, file, fault: error instanceof BadFont ? error.fault : 'broken' };
  }
}

function siteFile({ path, kind, bytes, weight, italic, range }: FontFile): BrandFamily['site'][number] {
  return { path, kind, bytes, weight, italic, ...(range && { range }) };
}

interface Named {
  role: FontRole;
  name: string;
  files: readonly FontFile[];
}

/** Tells that a family is not brought, or only in a kind of file that the site alone can show. */
function elsewhere({ source }: Entry<'config'>, { role, name, files }: Named, families: readonly string[]): Diagnostic[] {
  if (files.some(({ kind }) => kind !== 'woff2') || name === ownFamily[role]) return [];
  const place = source.locate(['brand', 'fonts', role]);
  const near = files.length === 0 ? suggest(name, [...families]) : undefined;
  const params = {
    family: name,
    ours: ownFamily[role],
    ...(files.length > 0 && { web: true as const }),
    ...(near && { suggestion: near }),
  };
  return [diagnose('config/font-elsewhere', place, params, near ? mendLine(source, place, asYamlText(near)) : undefined)];
}

function distinct(refused: readonly RefusedFont[]): RefusedFont[] {
  return [...new Map(refused.map((one) => [one.path, one])).values()];
}

/** How many letters are tried. */
const TRIED = 500;

/** Letters that a font has: those of Europe, and more as far as they go. */
function sampleOf(font: Buffer): string {
  const has = glyphsOf(font);
  const found: string[] = [];
  for (let code = 0xa1; code < 0x30000 && found.length < TRIED; code++) {
    if (has(code) && (code < 0xd800 || code > 0xf8ff)) found.push(String.fromCodePoint(code));
  }
  return ASCII + found.join('');
}

const ASCII = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at)).join('');
