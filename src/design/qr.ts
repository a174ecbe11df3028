import { encode } from 'uqr';

/** A QR code as a drawing, one bar for dark modules side by side, without the white margin that the sheet gives it. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { border: 0, ecc: 'M' });
  const bars = data.flatMap((row, y) => {
    const dark = row.map((on) => (on ? '1' : '0')).join('');
    return [...dark.matchAll(/1+/g)].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${bars.join('')}"/></svg>`;
}
