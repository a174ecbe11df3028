import { posix } from 'node:path';
import { within } from '../../limits.ts';
import { Unreadable } from '../../tree.ts';
import { contentOf, judgeParts, judgeZip } from '../parts.ts';
import { elements, readXml, type Xml } from './xml.ts';

/** What an office file is, told by what is in it: its name may say anything. */
export type OfficeKind = 'docx' | 'pptx' | 'xlsx' | 'odt' | 'odp' | 'ods';

/** The files within an office file. Only these are ever opened: where a link leads out of it, nobody goes. */
export interface OfficePackage {
  kind: OfficeKind;
  /** The file that holds the text. */
  main: string;
  /** @throws {Unreadable} */
  xml(name: string): Xml | undefined;
  bytes(name: string): Uint8Array | undefined;
  /** What a file within calls others by: by id, with the kind of link that it is. */
  links(name: string): ReadonlyMap<string, Link>;
}

/** A link of one file of a package. */
export interface Link {
  type: string;
  target: string;
  /** It leads out of the file. */
  isOutside: boolean;
}

/** Whether bytes are those of a zip. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes are those of an old Office file, or of one under a password. */
export const isOle = (bytes: Uint8Array): boolean => OLE.every((byte, at) => bytes[at] === byte);

/**
 * What is to be said of an old Office file: that it is under a password, or which program saves it anew.
 * @throws {Unreadable} always
 */
export function refuseOle(bytes: Uint8Array): never {
  const list = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => list.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) throw new Unreadable('password');
  if (holds('WordDocument')) throw new Unreadable('format', 'document');
  if (holds('PowerPoint Document')) throw new Unreadable('format', 'slides');
  throw new Unreadable('format', 'workbook');
}

/**
 * Opens an office file once its sizes are judged; undefined for a zip that is none.
 * @throws {Unreadable}
 */
export function openPackage(bytes: Uint8Array): OfficePackage | undefined {
  const parts = new Map(judgeZip(bytes).map((part) => [part.name.replace(/^\//, ''), part]));
  const bytesOf = (name: string) => {
    const part = parts.get(name);
    return part && contentOf(bytes, part);
  };
  const read = new Map<string, Xml | undefined>();
  const xml = (name: string) => {
    if (!read.has(name)) read.set(name, parsed(bytesOf(name)));
    return read.get(name);
  };
  const found = kindOf(xml, (name) => new TextDecoder().decode(bytesOf(name) ?? new Uint8Array()));
  if (!found) return undefined;
  if (found.kind === 'xlsx') judgeParts(bytes, [...parts.values()]);
  return { ...found, xml, bytes: bytesOf, links: (name) => linksOf(xml, name) };
}

function parsed(bytes: Uint8Array | undefined): Xml | undefined {
  if (!bytes) return undefined;
  within('letters', bytes.length);
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
  // Office never writes one, and it is how entities that multiply are declared.
  if (/<!DOCTYPE/i.test(text)) throw new Unreadable('damaged');
  return readXml(text);
}

const MAIN: readonly [RegExp, OfficeKind][] = [
  [/wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/i, 'docx'],
  [/presentationml\.(?:presentation|template|slideshow)\.main|ms-powerpoint\.(?:presentation|template|slideshow)\.macroEnabled/i, 'pptx'],
  [/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template)\.macroEnabled/i, 'xlsx'],
];
const OPEN: readonly [RegExp, OfficeKind][] = [
  [/opendocument\.text/, 'odt'],
  [/opendocument\.presentation/, 'odp'],
  [/opendocument\.spreadsheet/, 'ods'],
];

function kindOf(xml: (name: string) => Xml | undefined, text: (name: string) => string): { kind: OfficeKind; main: string } | undefined {
  for (const { attributes } of elements(xml('[Content_Types].xml'), 'Override')) {
    const kind = MAIN.find(([type]) => type.test(attributes.ContentType ?? ''))?.[1];
    if (kind && attributes.PartName) return { kind, main: attributes.PartName.replace(/^\//, '') };
  }
  const open = OPEN.find(([type]) => type.test(text('mimetype')))?.[1];
  if (!open) return undefined;
  if (/<(?:[\w-]+:)?encryption-data/.test(text('META-INF/manifest.xml'))) throw new Unreadable('password');
  return { kind: open, main: 'content.xml' };
}

function linksOf(xml: (name: string) => Xml | undefined, name: string): ReadonlyMap<string, Link> {
  const folder = posix.dirname(name);
  const list = elements(xml(`${folder}/_rels/${posix.basename(name)}.rels`), 'Relationship');
  return new Map(
    list.map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const isOutside = TargetMode === 'External';
      const inside = Target.startsWith('/') ? Target.slice(1) : posix.normalize(posix.join(folder, Target));
      return [Id, { type: Type.replace(/^.*\//, ''), target: isOutside ? Target : inside, isOutside }];
    }),
  );
}
