/** Draws an SVG into a square of so many pixels. Fails where it cannot be drawn. */
export async function draw(svg: Uint8Array, side: number): Promise<void> {
  const { default: sharp } = await import('sharp');
  await sharp(svg, { failOn: 'error' }).resize(side, side, { fit: 'inside' }).raw().toBuffer();
}
