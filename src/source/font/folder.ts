import { type Listed, listInside, readInside } from '../inside.ts';
import { type FontFacts, fontFactsOf } from './about.ts';
import { BadFont, type FontFault, type FontKind, fontKindOf, type Tables, tablesOf } from './tables.ts';

/** The folder of the fonts that a company brings. */
export const FONTS = 'fonts';

/** A font that a company brings, as far as its own tables say. */
export interface FontFile extends FontFacts {
  /** From the content folder. */
  path: string;
  kind: FontKind;
  bytes: Buffer;
  tables: Tables;
}

/** A file that is no font that we take, and why. */
export interface RefusedFont {
  path: string;
  fault: FontFault | 'too-large' | 'outside' | 'unreadable';
}

/** The most bytes of a font: the largest, of Chinese letters, have about as many. */
const HEAVIEST = 20_000_000;
/** A family has eighteen files, and a company a few families. */
const MOST_FILES = 128;
const FONT = /^[^._~].*\.(?:ttf|otf|ttc|woff2?)$/i;

interface FontFolder {
  fonts: FontFile[];
  refused: RefusedFont[];
  /** The families of all fonts there. */
  families: string[];
}

/**
 * Reads the fonts of a content folder, one after the other. Never fails: what is no font is told.
 * @param isWanted which of them are kept: a company may have more than any memory holds.
 */
export function fontFiles(root: string, isWanted: (font: FontFacts) => boolean): FontFolder {
  const entries = listInside(root, FONTS);
  const found: FontFolder = { fonts: [], refused: [], families: [] };
  for (const { name } of Array.isArray(entries) ? entries.filter(isFont).slice(0, MOST_FILES) : []) {
    const font = fontAt(root, `${FONTS}/${name}`);
    if ('fault' in font) found.refused.push(font);
    else if (isWanted(font)) found.fonts.push(font);
    if ('family' in font && !found.families.includes(font.family)) found.families.push(font.family);
  }
  return found;
}

function isFont({ name, state }: Listed): boolean {
  return FONT.test(name) && state !== 'folder';
}

function fontAt(root: string, path: string): FontFile | RefusedFont {
  const opened = readInside(root, path, HEAVIEST);
  if (opened.state === 'too-large' || opened.state === 'outside') return { path, fault: opened.state };
  if (opened.state !== 'open') return { path, fault: 'unreadable' };
  const { bytes } = opened;
  try {
    const tables = tablesOf(bytes);
    return { path, kind: fontKindOf(bytes), bytes, tables, ...fontFactsOf(tables) };
  } catch (error) {
    if (error instanceof BadFont) return { path, fault: error.fault };
    throw error;
  }
}
