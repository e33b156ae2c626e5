/**
 * An exact decimal: `units` divided by ten to the power `decimals` (*số thập phân*). `{ units: 800, decimals: 1 }` is
 * 80.0: the decimals that were printed stay part of it. `units` is a whole number, safe below 2⁵³.
 */
export interface Decimal {
  readonly units: number;
  readonly decimals: number;
}
