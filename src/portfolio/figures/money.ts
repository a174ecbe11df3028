/** An exact decimal, as a database writes it, in millionths. */
export function millionths(decimal: string): bigint {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,6})\d*)?$/.exec(decimal) ?? [];
  const digits = BigInt(whole + decimals.padEnd(6, '0'));
  return sign ? -digits : digits;
}

/** An exact quotient of millionths as money with two decimals; halves go away from nought. */
export function money(value: bigint, by = 1n): string {
  const size = (value < 0n ? -value : value) * 2n + 10_000n * by;
  const cents = size / (20_000n * by);
  const text = cents.toString().padStart(3, '0');
  return `${value < 0n && cents > 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** A share of something as a number with some decimals. */
export function rounded(value: number, decimals: number): number {
  const by = 10 ** decimals;
  return Math.round(value * by) / by;
}
