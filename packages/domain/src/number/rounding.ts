/** How a printed figure is rounded; half-up means half away from zero, as spreadsheets and PostgreSQL's `numeric` do. */
export type Rounding = "half-up" | "half-even" | "truncate" | "ceiling" | "floor";

/** The product of two whole numbers, exact: a bigint where it passes 2⁵³. */
export function multiply(a: number, b: number): number | bigint {
  const product = a * b;
  return Number.isSafeInteger(product) ? product : BigInt(a) * BigInt(b);
}

/** The quotient of two whole numbers rounded to a whole number, exact: a bigint where the dividend is one. */
export function divide(dividend: number | bigint, divisor: number, rounding: Rounding): number | bigint {
  if (typeof dividend === "bigint") return divideBigints(dividend, BigInt(divisor), rounding);
  const rest = dividend % divisor;
  const whole = (dividend - rest) / divisor;
  if (rest === 0) return whole + 0;
  const left = Math.abs(rest);
  const away = roundsAway(rounding, {
    up: rest < 0 === divisor < 0,
    half: left - (Math.abs(divisor) - left),
    odd: whole % 2 !== 0,
  });
  return whole + away;
}

function divideBigints(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const rest = dividend % divisor;
  const whole = dividend / divisor;
  if (rest === 0n) return whole;
  const twice = rest < 0n ? -2n * rest : 2n * rest;
  const size = divisor < 0n ? -divisor : divisor;
  const away = roundsAway(rounding, {
    up: rest < 0n === divisor < 0n,
    half: twice < size ? -1 : twice > size ? 1 : 0,
    odd: whole % 2n !== 0n,
  });
  return whole + BigInt(away);
}

/**
 * What to add to a quotient cut towards zero: nothing, or one step away from zero. `up` says that away from zero is
 * upwards, `half` how the part cut off compares with a half.
 */
function roundsAway(rounding: Rounding, cut: { up: boolean; half: number; odd: boolean }): -1 | 0 | 1 {
  const away = {
    "half-up": cut.half >= 0,
    "half-even": cut.half > 0 || (cut.half === 0 && cut.odd),
    truncate: false,
    ceiling: cut.up,
    floor: !cut.up,
  }[rounding];
  return away ? (cut.up ? 1 : -1) : 0;
}
