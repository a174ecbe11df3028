import { PDFDocument } from 'pdf-lib';

const POINTS_PER_MM = 72 / 25.4;

/** Says in every page where it is cut and how far colour runs over, which Typst cannot yet. Tags and text stay as they are. */
export async function withTrim(pdf: Uint8Array, slug: number, bleed: number): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const page of document.getPages()) {
    const { width, height } = page.getSize();
    const inset = (millimetres: number) => {
      const by = millimetres * POINTS_PER_MM;
      return [by, by, width - 2 * by, height - 2 * by] as const;
    };
    page.setTrimBox(...inset(slug));
    page.setBleedBox(...inset(slug - bleed));
  }
  return document.save();
}
