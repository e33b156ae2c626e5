import type { Source } from "../document/document.js";
import { type Issue, issue } from "../issue/issue.js";
import { type Expression, readsOf } from "./expression.js";
import type { Flow, MeasureId, Measures, Stock } from "./measure.js";

/**
 * A ratio as data (*chỉ tiêu*): two expressions over measures and how the result is read. Always a ratio of sums at the asked
 * level, never a mean of ratios. Where two denominators are in use (received, resolved) there are two indicators.
 */
export interface Indicator<Id extends string = string> {
  readonly id: string;
  /** In Vietnamese, with its denominator: "Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận". */
  readonly name: string;
  readonly numerator: Expression<Id>;
  readonly denominator: Expression<Id>;
  readonly better: "higher" | "lower";
  /** How many decimals it is printed with. */
  readonly decimals: number;
  /** What a zero denominator is called: "không phát sinh hồ sơ". */
  readonly noActivity?: string;
  /**
   * What one more case adds to: only the numerator (a dossier on paper filed online instead), or both (a new dossier filed
   * online). Decides how many are missing: 40/100 toward 50 % lacks 10, or 20.
   */
  readonly oneMoreAddsTo: "numerator" | "both";
  readonly source?: Source;
}

/** An expression over flows, or over stocks: the two do not go together in one sum. */
type OneAxis<M extends Measures> = Expression<MeasureId<M, Flow>> | Expression<MeasureId<M, Stock>>;

/**
 * An indicator over a table of measures. A misspelt measure, a flow and a stock in one sum, or another indicator inside does not compile.
 *
 * @example
 * const m = defineMeasures({ online: { name: "Hồ sơ trực tuyến", counts: "hồ sơ", overUnits: "adds", overTime: "adds" }, received: { name: "Hồ sơ tiếp nhận", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } });
 * defineIndicator(m, { id: "online", name: "Tỷ lệ trực tuyến trên tiếp nhận", numerator: "online", denominator: "received", better: "higher", decimals: 1, oneMoreAddsTo: "numerator" }).id // => "online"
 */
export function defineIndicator<
  M extends Measures,
  const I extends Indicator & { readonly numerator: OneAxis<M>; readonly denominator: OneAxis<M> },
>(_measures: M, indicator: I): I {
  return indicator;
}

/**
 * What is wrong with an indicator over a table of measures: unknown measures or dimensions, mixed axes. Empty when all is well.
 *
 * @example
 * const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
 * const measures = defineMeasures({ online: flow, received: flow });
 * checkIndicator({ id: "x", name: "x", numerator: "onlin", denominator: "received", better: "higher", decimals: 1, oneMoreAddsTo: "both" }, measures).map(({ code, path }) => [code, ...path]) // => [["indicator.unknown-measure", "numerator"]]
 */
export function checkIndicator(indicator: Indicator, measures: Measures): Issue[] {
  return (["numerator", "denominator"] as const).flatMap((side) => {
    const reads = readsOf(indicator[side]);
    const known = [...reads.measures].flatMap((id) => (Object.hasOwn(measures, id) ? [measures[id]] : []));
    const found: Issue[] = [];
    if (known.length < reads.measures.size) found.push(issue("indicator.unknown-measure", {}, [side]));
    if (known.some((measure) => measure?.overUnits === "never")) {
      found.push(issue("indicator.not-additive", { axis: "units" }, [side]));
    }
    if (new Set(known.map((measure) => measure?.overTime)).size > 1) {
      found.push(issue("indicator.mixed-axes", {}, [side]));
    }
    const dimensions = new Set(known.flatMap((measure) => measure?.dimensions ?? []));
    if ([...reads.dimensions].some((dimension) => !dimensions.has(dimension))) {
      found.push(issue("indicator.unknown-dimension", {}, [side]));
    }
    return found;
  });
}
