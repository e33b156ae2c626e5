/**
 * An exact fraction in lowest terms, its denominator above zero (*phân số*): what shares and shared counts are until
 * they are printed.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Nothing of it. */
export const zero: Fraction = { numerator: 0n, denominator: 1n };
/** All of it. */
export const one: Fraction = { numerator: 1n, denominator: 1n };

/**
 * A fraction of two whole numbers, reduced.
 *
 * @throws RangeError when a part is no whole number or the denominator is not above zero.
 * @example
 * String(fraction(6, 8).denominator) // => "4"
 */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
  return reduce(BigInt(numerator), BigInt(denominator));
}

/**
 * The exact sum of two fractions.
 *
 * @example
 * String(addFractions(fraction(1, 3), fraction(1, 6)).denominator) // => "2"
 */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  return a.denominator === b.denominator
    ? reduce(a.numerator + b.numerator, a.denominator)
    : reduce(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The exact sum of any number of fractions, reduced once at the end. */
export function sumFractions(fractions: Iterable<Fraction>): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { numerator, denominator } of fractions) {
    byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
  }
  let [numerator, denominator] = [0n, 1n];
  for (const [d, n] of byDenominator) [numerator, denominator] = [numerator * d + n * denominator, denominator * d];
  return reduce(numerator, denominator);
}

/** The exact product of two fractions. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return reduce(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * The nearest whole number, halves away from zero: for printing an estimated count.
 *
 * @example
 * roundFraction(fraction(7, 2)) // => 4
 */
export function roundFraction({ numerator, denominator }: Fraction): number {
  const sign = numerator < 0n ? -1n : 1n;
  return Number(sign * ((sign * numerator * 2n + denominator) / (denominator * 2n)));
}

/**
 * The least common multiple of denominators as long as it stays a safe whole number (2⁵³ − 1 at most); null beyond, so
 * that no input can make it grow without end.
 */
export function safeMultiple(denominators: Iterable<bigint>): bigint | null {
  let multiple = 1n;
  for (const denominator of denominators) {
    multiple = (multiple / commonDivisor(multiple, denominator)) * denominator;
    if (multiple > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  }
  return multiple;
}

function reduce(numerator: bigint, denominator: bigint): Fraction {
  if (denominator <= 0n) throw new RangeError("The denominator of a fraction is above zero.");
  if (denominator === 1n) return { numerator, denominator };
  const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
