import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { ownTypography, type Typography } from '../fonts/typography.ts';

/** How a sheet came out, as its template measured it. */
export interface Fit {
  id: string;
  /** The size of the running text, in points. */
  size: number;
  /** By how much it is too long at the smallest size; zero where all of it fits. */
  lines: number;
  /** How many signs a quote may have, where it alone is too long. */
  quote?: number;
}

/** Where a part of a book begins and ends: on which pages, in how many columns, and where on the last, in points from the left and from the top. */
export interface End {
  mark: string;
  first: number;
  page: number;
  columns: number;
  x: number;
  y: number;
}

export interface Compiled {
  /** Tells what it was made of from all else, for those who keep what they make of it. */
  key?: string;
  fits: Fit[];
  ends: End[];
  sheets: number;
  /** Makes the file, tagged and checked against PDF/UA-1. Only asked for where everything fits. */
  pdf: (day: string) => Buffer;
  /** The first page as SVG. */
  svg: () => string;
}

export interface Compiler {
  /** Lays out data in a template. Files are pictures that the data names. */
  compile: (template: string, data: unknown, files?: ReadonlyMap<string, Buffer>) => Compiled;
}

/** The day of a file whose content nobody has ever dated. */
export const UNDATED = '2000-01-01';

/** What the templates themselves get wrong is ours to mend, not the author’s. */
class TemplateFault extends Error {}

/** As far from src/paper/typst/ as from lib/paper/typst/, its compiled form. */
const templates = join(import.meta.dirname, '..', '..', '..', 'src', 'paper', 'typst', 'templates');

/** Starts Typst, without a font of the system: the same words look the same on every machine. */
export function startCompiler({ faces, asDrawn }: Typography = ownTypography()): Compiler {
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: faces.map(({ data }) => data) }] });
  return {
    compile(template, data, files = new Map()) {
      // As a file beside them, rather than an input: an input is another library to Typst, which then reads all templates again.
      const given = [
        ...files,
        ['data.json', Buffer.from(JSON.stringify(data, (_, value) => (typeof value === 'string' ? asDrawn(value) : value)))] as const,
      ];
      // Layouts are kept for whoever edits one document; each of ours is another one.
      compiler.evictCache(0);
      for (const [name, bytes] of given) compiler.mapShadow(join(templates, name), bytes);
      try {
        const made = compiler.compile({ mainFilePath: join(templates, `${template}.typ`) });
        const { result } = made;
        if (!result) throw new TemplateFault(faultsOf(compiler, made));
        const told = <T>(label: string): T[] => compiler.query(result, { selector: `<${label}>` }).map(({ value }: { value: T }) => value);
        return {
          fits: told<Fit>('fit'),
          ends: told<End>('ends'),
          sheets: result.numOfPages,
          pdf: (day) => compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(`${day}T00:00:00Z`) / 1000 }),
          svg: () => firstPage(compiler.plainSvg(result), result.numOfPages),
        };
      } finally {
        for (const [name] of given) compiler.unmapShadow(join(templates, name));
      }
    },
  };
}

function faultsOf(compiler: NodeCompiler, made: ReturnType<NodeCompiler['compile']>): string {
  const error = made.takeError();
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'Typst gave no document';
}

/** Typst draws pages of one size one below the other, and the paper of each over the first: what is left is the first, in a window of its size. */
function firstPage(svg: string, pages: number): string {
  const paper = '\n    <path class="typst-shape"';
  const [second, defs] = [svg.indexOf(paper, svg.indexOf(paper) + 1), svg.indexOf('\n    <defs')];
  const first = second > 0 && second < defs ? svg.slice(0, second) + svg.slice(defs) : svg;
  return first.replace(/viewBox="0 0 (\S+) (\S+)" width="(\S+)pt" height="\S+"/, (_, width: string, height: string) => {
    const one = Number(height) / pages;
    return `viewBox="0 0 ${width} ${one}" width="${width}pt" height="${one}pt"`;
  });
}
