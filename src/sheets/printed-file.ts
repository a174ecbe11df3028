import { hash } from 'node:crypto';
import { personasInUse } from '../facts/state.ts';
import type { Entity, EntityKind } from '../handbook/handbook.ts';
import type { View } from '../reading/view.ts';
import { isOfSegments, type PrintFormat } from '../schema/print-formats.ts';

/** A file to print that a build has made. */
export interface PrintedFile {
  name: string;
  format: PrintFormat;
  /** The language of its sheets. */
  language: string;
  /** Whom or what it shows. */
  ids: readonly string[];
  /** The department that it is for, where it is for one. */
  department?: string;
  largePrint?: boolean;
  bytes: number;
  pages: number;
  /** A small picture of its first page. */
  thumbnail?: { name: string; width: number; height: number };
}

/** What a file shows. */
type Shown = Pick<PrintedFile, 'format' | 'ids' | 'largePrint'>;

/** The most sheets that one finds one's way among by their looks; from there on names do. */
const MOST = 150;

/** Whether personas are too many to show a picture of each one's sheets. */
export function areMany({ handbook }: View): boolean {
  return personasInUse(handbook).length > MOST;
}

/** Whether a file is about one persona alone. */
export function isOfPerson({ format, ids }: Pick<Shown, 'format' | 'ids'>): boolean {
  return !isOfSegments(format) && format !== 'booklet-a4' && format !== 'worksheet-a4' && ids.length === 1;
}

/** Whether a file is a page of the guide to fill in. */
export function isWorksheet({ format }: Pick<Shown, 'format'>): boolean {
  return format === 'worksheet-a4';
}

/** Whether anybody is shown what the first page of a file looks like: of everybody one, the poster where there is one. */
export function hasThumbnail(view: View, file: Shown, formats: readonly PrintFormat[]): boolean {
  if (!isOfPerson(file)) return true;
  const shown = formats.includes('poster-a3') ? 'poster-a3' : 'poster-a4';
  return !areMany(view) && file.format === shown && !file.largePrint;
}

/** The name of a file to print: what tells it from its neighbours, as far as it is not the usual. Known before it is made. */
export function sheetName(view: View, of: string, format: string, marks: readonly (string | false | undefined)[] = []): string {
  return `${marked(view, [of, format, ...marks])}.pdf`;
}

/** Of names longer than this, the end is lost in a list of files, and four of them may be too much for a disk. */
const LONGEST = 60;

/** What a comparison is called in the name of its file: all whom it shows, or the first with what tells it from others that begin so. */
export function comparedName([first = '', ...others]: readonly string[]): string {
  const all = [first, ...others].join('+');
  return all.length <= LONGEST ? all : `${first.slice(0, LONGEST - 10)}+${others.length}-${hash('sha1', all).slice(0, 6)}`;
}

/** The name of the slides of a handbook. */
export function deckName(view: View): string {
  return `${marked(view, ['handbook', 'slides'])}.pptx`;
}

function marked({ handbook, language, original }: View, marks: readonly (string | false | undefined)[]): string {
  const { readers } = handbook;
  return [...marks, readers !== 'staff' && readers, language !== original && language].filter(Boolean).join('.');
}

/** The name of the A4 sheet of a persona in large print. */
export function largePrintName(view: View, id: string): string {
  return sheetName(view, id, 'poster-a4', ['large-print']);
}

/** Whom pictures are made of. */
export type PicturedKind = Extract<EntityKind, 'persona' | 'segment' | 'icp'>;

/** Whoever a picture is made of. */
export type Pictured = { [K in PicturedKind]: Entity<K> }[PicturedKind];

/** Whether something is one of those. */
export function isPictured(entity: Entity | undefined): entity is Pictured {
  return entity?.kind === 'persona' || entity?.kind === 'segment' || entity?.kind === 'icp';
}

/**
 * The name of a picture’s file, as far as it is not the usual: `clara-morel.preview.png`, `pme.segment.badge.marketing.en.png`. A persona
 * and a segment may share an id.
 */
export function pictureName(
  view: Pick<View, 'handbook' | 'language' | 'original'>,
  { kind, id }: Pick<Pictured, 'kind' | 'id'>,
  format: string,
): string {
  const { readers } = view.handbook;
  const parts = [id, kind !== 'persona' && kind, format, readers !== 'staff' && readers, view.language !== view.original && view.language];
  return `${parts.filter(Boolean).join('.')}.png`;
}
