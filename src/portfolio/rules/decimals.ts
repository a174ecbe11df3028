/** Compares two numbers as they are written, to their last digit: 0.1 + 0.2 is no floating number here. */
export function compareDecimals(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (!left || !right) return Math.sign(Number(a) - Number(b));
  const places = Math.max(left.decimals.length, right.decimals.length);
  const difference = scaled(left, places) - scaled(right, places);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

interface Digits {
  whole: string;
  decimals: string;
}

/** Undefined where a number is written with an exponent. */
function partsOf(text: string): Digits | undefined {
  const [, whole, decimals = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : { whole, decimals };
}

function scaled({ whole, decimals }: Digits, places: number): bigint {
  return BigInt(whole + decimals.padEnd(places, '0'));
}
