import { LARGE } from './svg/trial.ts';

/** The dots to an inch at which a drawing is as large as it says, and the most at which one can be opened. */
const [OWN_SIZE, FINEST] = [72, 7200];

/** The pixels, as PNG, of a drawing whose name promises pixels: as many as it is known to be drawn with in time. */
export async function pixelsOfDrawing(svg: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(svg).metadata();
  const density = Math.min((OWN_SIZE * LARGE) / Math.max(width, height), FINEST);
  return sharp(svg, { density }).resize(LARGE, LARGE, { fit: 'inside' }).png().toBuffer();
}

/** A drawing that shows nothing but an image of pixels, of which the name promises a drawing. */
export async function drawingOfPixels(png: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(png).metadata();
  const size = `width="${width}" height="${height}"`;
  const image = `<image ${size} href="data:image/png;base64,${png.toString('base64')}"/>`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${image}</svg>`);
}
