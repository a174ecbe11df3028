import type { Told } from '../../tree.ts';
import { type Cell, linkedRuns, type Piece, type Run } from '../pieces.ts';
import type { OfficePackage } from './package.ts';
import { at, below, elements, textOf, type Xml } from './xml.ts';

/** What a style says, with all that it is based on. */
interface Style {
  name: string;
  heading?: number;
  isBold?: boolean;
  size?: number;
  level?: number;
  isQuote?: boolean;
}

interface Reading {
  office: OfficePackage;
  styles: ReadonlyMap<string, Style>;
  usual: Style;
  links: ReturnType<OfficePackage['links']>;
  footnotes: ReadonlyMap<string, Xml>;
  /** How many of each there are. */
  count: Record<'deleted' | 'comments' | 'hidden-text', number>;
}

/** Reads the text of a Word document as it stands: insertions kept, deletions and comments left out and told. */
export function readDocx(office: OfficePackage): { pieces: Piece[]; told: Told[] } {
  const links = office.links(office.main);
  const part = (type: string) => office.xml([...links.values()].find((link) => link.type === type)?.target ?? '');
  const { styles, usual } = stylesIn(part('styles'));
  const notes = [...elements(part('footnotes'), 'footnote'), ...elements(part('endnotes'), 'endnote')];
  const reading: Reading = {
    office,
    styles,
    usual,
    links,
    footnotes: new Map(notes.map((note) => [`${note.name} ${note.attributes.id}`, note])),
    count: { deleted: 0, comments: elements(part('comments'), 'comment').length, 'hidden-text': 0 },
  };
  const pieces = piecesIn(at(office.xml(office.main), 'body'), reading);
  const told = Object.entries(reading.count).flatMap(([kind, count]): Told[] =>
    count > 0 ? [{ kind: kind as keyof Reading['count'], place: String(count) }] : [],
  );
  return { pieces, told };
}

function stylesIn(root: Xml | undefined): { styles: Map<string, Style>; usual: Style } {
  const typed = new Map(elements(root, 'style').map((style) => [style.attributes.styleId ?? '', style]));
  const defaults = at(root, 'docDefaults', 'rPrDefault', 'rPr');
  const first: Style = { name: '', size: sizeIn(defaults) ?? 10 };
  const made = new Map<string, Style>();
  const make = (id: string, seen: number): Style => {
    const known = made.get(id);
    const style = typed.get(id);
    if (known) return known;
    // A style may be based on itself, by way of others.
    if (!style || seen > 20) return first;
    const based = at(style, 'basedOn')?.attributes.val;
    const one = styleOf(style, based === undefined ? first : make(based, seen + 1));
    made.set(id, one);
    return one;
  };
  for (const id of typed.keys()) make(id, 0);
  const normal = [...typed].find(([, { attributes }]) => attributes.type === 'paragraph' && isOn(attributes.default));
  return { styles: made, usual: made.get(normal?.[0] ?? '') ?? first };
}

const isOn = (value: string | undefined) => value === '1' || value === 'true' || value === 'on';

function styleOf(style: Xml, base: Style): Style {
  const name = (at(style, 'name')?.attributes.val ?? '').toLowerCase();
  const [paragraph, run] = [at(style, 'pPr'), at(style, 'rPr')];
  const outline = at(paragraph, 'outlineLvl')?.attributes.val;
  const numbered = /^heading (\d)$/.exec(name)?.[1];
  const heading =
    name === 'title' ? 0 : numbered ? Number(numbered) : outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : base.heading;
  const level = levelIn(paragraph, Number(/^list .*?(\d)$/.exec(name)?.[1] ?? 1) - 1) ?? base.level;
  const [isBold, size] = [flag(run, 'b') ?? base.isBold, sizeIn(run) ?? base.size];
  const isQuote = /quote$/.test(name) || base.isQuote;
  return {
    name,
    ...(heading !== undefined && { heading }),
    ...(isBold !== undefined && { isBold }),
    ...(size !== undefined && { size }),
    ...(level !== undefined && { level }),
    ...(isQuote && { isQuote }),
  };
}

/** The level of a list; undefined where nothing says that it is one, or something that it is none. */
function levelIn(properties: Xml | undefined, usual = 0): number | undefined {
  const numbering = at(properties, 'numPr');
  if (!numbering || at(numbering, 'numId')?.attributes.val === '0') return undefined;
  return Number(at(numbering, 'ilvl')?.attributes.val ?? usual) || usual;
}

function flag(properties: Xml | undefined, name: string): boolean | undefined {
  const found = at(properties, name);
  return found && (found.attributes.val === undefined || isOn(found.attributes.val));
}

function sizeIn(properties: Xml | undefined): number | undefined {
  const half = Number(at(properties, 'sz')?.attributes.val);
  return half > 0 ? half / 2 : undefined;
}

const WITHIN = new Set(['sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

function piecesIn(of: Xml | undefined, reading: Reading): Piece[] {
  return elements(of).flatMap((one): Piece[] => {
    if (one.name === 'p') return paragraphsIn(one, reading);
    if (one.name === 'tbl') return [{ kind: 'table', rows: elements(one, 'tr').map((row) => cellsIn(row, reading)) }];
    if (one.name === 'sdt') return isContents(one) ? [] : piecesIn(at(one, 'sdtContent'), reading);
    return WITHIN.has(one.name) ? piecesIn(one, reading) : [];
  });
}

/** Whether a field is the table of contents, which says every heading once more. */
const isContents = (one: Xml) => /table of contents/i.test(at(one, 'sdtPr', 'docPartObj', 'docPartGallery')?.attributes.val ?? '');

function cellsIn(row: Xml, reading: Reading): Cell[] {
  const cells = [...elements(row), ...elements(row, 'sdt').flatMap((one) => elements(at(one, 'sdtContent')))].filter(
    ({ name }) => name === 'tc',
  );
  return cells.map((cell) => {
    const merge = at(cell, 'tcPr', 'vMerge');
    return {
      pieces: piecesIn(cell, reading),
      span: Math.min(100, Math.max(1, Number(at(cell, 'tcPr', 'gridSpan')?.attributes.val ?? 1) || 1)),
      ...(merge && merge.attributes.val !== 'restart' && { isContinued: true }),
    };
  });
}

/** A paragraph, and behind it the boxes and pictures that hang on it. */
function paragraphsIn(one: Xml, reading: Reading): Piece[] {
  const properties = at(one, 'pPr');
  const style = reading.styles.get(at(properties, 'pStyle')?.attributes.val ?? '') ?? reading.usual;
  // Lines of a table of contents.
  if (/^toc \d$/.test(style.name)) return [];
  const hanging: Piece[] = [];
  const runs = runsIn(one, { style, hanging, reading });
  const outline = Number(at(properties, 'outlineLvl')?.attributes.val ?? 9);
  const heading = outline < 9 ? outline + 1 : style.heading;
  const isNone = at(properties, 'numPr', 'numId')?.attributes.val === '0';
  const level = isNone ? undefined : (levelIn(properties, style.level) ?? style.level);
  const more = {
    ...(heading !== undefined && { heading }),
    ...(level !== undefined && { level }),
    ...(style.isQuote && { isQuote: true }),
  };
  return [{ kind: 'paragraph', runs, ...more }, ...hanging];
}

interface InParagraph {
  style: Style;
  hanging: Piece[];
  reading: Reading;
}

function runsIn(of: Xml, inside: InParagraph): Run[] {
  const { reading } = inside;
  return elements(of).flatMap((one): Run[] => {
    switch (one.name) {
      case 'r':
        return runOf(one, inside);
      case 'del':
      case 'moveFrom':
        if (one.name === 'del') reading.count.deleted++;
        return [];
      case 'hyperlink':
        return [...linkedRuns(runsIn(one, inside), addressOf(one, reading))];
      case 'ins':
      case 'moveTo':
      case 'fldSimple':
      case 'smartTag':
      case 'customXml':
      case 'dir':
      case 'bdo':
        return runsIn(one, inside);
      case 'sdt':
        return runsIn(at(one, 'sdtContent') ?? one, inside);
      case 'oMath':
      case 'oMathPara':
        return [{ text: below(one, 't').map(textOf).join('') }];
      default:
        return [];
    }
  });
}

/** Where a link leads out of the document. */
function addressOf({ attributes }: Xml, { links }: Reading): string {
  const link = links.get(attributes['r:id'] ?? attributes.id ?? '');
  return link?.isOutside ? link.target : '';
}

function runOf(one: Xml, { style, hanging, reading }: InParagraph): Run[] {
  const properties = at(one, 'rPr');
  const own = reading.styles.get(at(properties, 'rStyle')?.attributes.val ?? '');
  const text = elements(one)
    .map((part) => wordsOfPart(part, hanging, reading))
    .join('');
  if (!text) return [];
  if (flag(properties, 'vanish')) reading.count['hidden-text']++;
  const isBold = flag(properties, 'b') ?? own?.isBold ?? style.isBold ?? false;
  const size = sizeIn(properties) ?? style.size;
  return [{ text, isBold, ...(size !== undefined && { size }) }];
}

function wordsOfPart(part: Xml, hanging: Piece[], reading: Reading): string {
  switch (part.name) {
    case 't':
      return textOf(part);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return part.attributes.type === undefined || part.attributes.type === 'textWrapping' ? '\n' : '';
    case 'noBreakHyphen':
      return '\u2011';
    case 'footnoteReference':
    case 'endnoteReference': {
      const note = reading.footnotes.get(`${part.name.replace('Reference', '')} ${part.attributes.id}`);
      const words = note ? below(note, 't').map(textOf).join('').trim() : '';
      return words ? ` (${words})` : '';
    }
    case 'AlternateContent':
      // The same box twice: for programs that know it, and for older ones.
      return wordsOfPart(at(part, 'Choice') ?? at(part, 'Fallback') ?? part, hanging, reading);
    case 'Choice':
    case 'Fallback':
      return elements(part)
        .map((inner) => wordsOfPart(inner, hanging, reading))
        .join('');
    case 'drawing':
    case 'pict':
    case 'object':
      hanging.push(...hangingOn(part, reading));
      return '';
    default:
      return '';
  }
}

function hangingOn(drawing: Xml, reading: Reading): Piece[] {
  const boxes = below(drawing, 'txbxContent').flatMap((box) => piecesIn(box, reading));
  const alt = below(drawing, 'docPr')[0]?.attributes.descr ?? '';
  const pictures = below(drawing, 'blip', 'imagedata').flatMap((blip): Piece[] => {
    const link = reading.links.get(blip.attributes.embed ?? blip.attributes.id ?? '');
    const bytes = link && !link.isOutside ? reading.office.bytes(link.target) : undefined;
    return [{ kind: 'picture', alt, ...(bytes && { bytes }) }];
  });
  return [...boxes, ...pictures];
}
