/**
 * A number rounded as people round by hand: half goes away from zero, in the decimals in which the
 * number is written. `toFixed` rounds the binary number instead and makes 1.02 of 1.025 (82 ÷ 80).
 */
export function roundDecimal(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  const shifted = Math.round(Number((Math.abs(value) * unit).toPrecision(15)));
  return (Math.sign(value) * shifted) / unit;
}
