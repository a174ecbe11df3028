import { deflateRawSync } from 'node:zlib';

/** A zip of texts, as office programs make them. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const [parts, list]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [typed, packed, whole] = [Buffer.from(name), deflateRawSync(text), Buffer.byteLength(text)];
    const sizes = (buffer: Buffer, at: number) => {
      buffer.writeUInt16LE(8, at);
      buffer.writeUInt32LE(packed.length, at + 10);
      buffer.writeUInt32LE(whole, at + 14);
      buffer.writeUInt16LE(typed.length, at + 18);
      return buffer;
    };
    const header = sizes(Buffer.alloc(30), 8);
    header.writeUInt32LE(0x04034b50, 0);
    const entry = sizes(Buffer.alloc(46), 10);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(offset, 42);
    parts.push(header, typed, packed);
    list.push(entry, typed);
    offset += 30 + typed.length + packed.length;
  }
  const contents = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length / 2, 8);
  end.writeUInt16LE(list.length / 2, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, contents, end]);
}

const types = (name: string, type: string) =>
  `<Types><Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
const links = (...targets: readonly [string, string, string][]) =>
  `<Relationships>${targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const styles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Mien"><w:name w:val="Mon titre"/><w:basedOn w:val="Titre1"/></w:style></w:styles>`;

/** A Word document around its paragraphs. */
export function docx(body: string, more: Readonly<Record<string, string>> = {}): Buffer {
  return zipOf({
    '[Content_Types].xml': types('word/document.xml', 'wordprocessingml.document'),
    'word/_rels/document.xml.rels': links(
      ['r1', 'styles', 'styles.xml'],
      ['r2', 'comments', 'comments.xml'],
      ['r3', 'footnotes', 'footnotes.xml'],
    ),
    'word/styles.xml': styles,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

export const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (inside: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : run(inside)}</w:p>`;
export const styled = (style: string, text: string) => p(text, `<w:pStyle w:val="${style}"/>`);
export const bullet = (text: string, level = 0) => p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
export const bold = (text: string) => p(run(text, '<w:b/>'));

/** A box of a slide: where it stands, and its lines, those with a sign in front as bullets. */
export function box([x, y, width, height]: readonly number[], lines: readonly string[], placeholder = ''): string {
  const paragraphs = lines.map((line) => {
    const look = line.startsWith('*') ? ' b="1"' : '';
    const isItem = line.startsWith('- ');
    return `<a:p><a:pPr>${isItem ? '<a:buChar char="•"/>' : '<a:buNone/>'}</a:pPr><a:r><a:rPr sz="1800"${look}/><a:t>${line.replace(/^(?:- |\*)/, '')}</a:t></a:r></a:p>`;
  });
  return `<p:sp><p:nvSpPr><p:cNvPr id="1" name="x"/><p:nvPr>${placeholder && `<p:ph type="${placeholder}"/>`}</p:nvPr></p:nvSpPr>
<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm></p:spPr><p:txBody>${paragraphs.join('')}</p:txBody></p:sp>`;
}

/** A presentation of slides, each with its boxes. */
export function pptx(slides: readonly string[], attributes = ''): Buffer {
  const made = slides.map((boxes, at): [string, string] => [
    `ppt/slides/slide${at + 1}.xml`,
    `<p:sld ${at === slides.length - 1 ? attributes : ''}><p:cSld><p:spTree>${boxes}</p:spTree></p:cSld></p:sld>`,
  ]);
  return zipOf({
    '[Content_Types].xml': types('ppt/presentation.xml', 'presentationml.presentation'),
    'ppt/_rels/presentation.xml.rels': links(
      ...slides.map((_, at): [string, string, string] => [`s${at}`, 'slide', `slides/slide${at + 1}.xml`]),
    ),
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${slides.map((_, at) => `<p:sldId r:id="s${at}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    ...Object.fromEntries(made),
  });
}

/** An OpenDocument file around its body. */
export function openDocument(kind: 'text' | 'spreadsheet' | 'presentation', body: string, styled = ''): Buffer {
  return zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content><office:automatic-styles>${styled}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
  });
}
