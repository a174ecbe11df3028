import type { PrintOptions } from './job.ts';

/** A file as it leaves: few are grey, and what knows how takes a while to load. */
export async function finished(pdf: Uint8Array, { grey }: Pick<PrintOptions, 'grey'>): Promise<Uint8Array> {
  return grey ? withDeviceGrey(pdf) : pdf;
}

/**
 * Says of greys that they are of the printer’s black alone. Typst writes them in one component already, by a colour profile, which some print
 * shops count as colour. Only for a file that holds no other colours.
 */
async function withDeviceGrey(pdf: Uint8Array): Promise<Uint8Array> {
  const { PDFArray, PDFDocument, PDFName } = await import('pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const [reference, object] of document.context.enumerateIndirectObjects()) {
    const isProfile = object instanceof PDFArray && object.get(0) === PDFName.of('ICCBased');
    if (isProfile) document.context.assign(reference, PDFName.of('DeviceGray'));
  }
  return document.save({ useObjectStreams: false });
}
