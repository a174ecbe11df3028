/** A share in whole hundredths, rounded down: what is not finished is never called 100 %. */
export function roundedDown(share: number): number {
  return Math.floor(share * 100 + 1e-9) / 100;
}
