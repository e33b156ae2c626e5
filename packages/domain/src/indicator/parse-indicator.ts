import { parseWith } from "../issue/from-zod.js";
import { type Issue, issue } from "../issue/issue.js";
import { fail, isNonEmpty, type Result } from "../issue/result.js";
import { isTooDeep, mostDepth } from "./expression-schema.js";
import { IndicatorSchema } from "./indicator-schema.js";
import { checkIndicator, type Indicator } from "./indicator.js";
import type { Measures } from "./measure.js";

/**
 * An indicator out of unknown data, over a table of measures: what {@link defineIndicator} refuses when it is compiled is an issue here.
 *
 * Issues: a wrong shape, expressions more than eight deep, an unknown measure or dimension, a flow and a stock in one sum, a measure
 * that does not add over units.
 *
 * @example
 * const m = defineMeasures({ activated: { name: "Tài khoản kích hoạt", counts: "tài khoản", overUnits: "adds", overTime: "last" }, received: { name: "Hồ sơ tiếp nhận", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } });
 * const read = parseIndicator({ id: "x", name: "Kích hoạt và tiếp nhận", numerator: { add: ["activated", "received"] }, denominator: "received", better: "higher", decimals: 1, oneMoreAddsTo: "both" }, m);
 * read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path]) // => [["indicator.mixed-axes", "numerator"]]
 */
export function parseIndicator(input: unknown, measures: Measures): Result<Indicator> {
  const deep = (["numerator", "denominator"] as const).filter((side) => isTooDeep(sideOf(input, side)));
  const tooDeep: readonly Issue[] = deep.map((side) => issue("indicator.too-deep", { maximum: mostDepth }, [side]));
  if (isNonEmpty(tooDeep)) return fail(...tooDeep);
  const parsed = parseWith(IndicatorSchema, input);
  if (!parsed.ok) return parsed;
  const found: readonly Issue[] = checkIndicator(parsed.value, measures);
  return isNonEmpty(found) ? fail(...found) : parsed;
}

function sideOf(input: unknown, side: "numerator" | "denominator"): unknown {
  return typeof input === "object" && input !== null ? (input as Record<string, unknown>)[side] : undefined;
}
