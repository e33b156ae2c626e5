import { type Issue, issue, within } from "../issue/issue.js";
import { fail, isNonEmpty, type Result } from "../issue/result.js";
import { createCube } from "./create-cube.js";
import type { Cube } from "./cube.js";
import { readsOf } from "./expression.js";
import { checkIndicator, type Indicator } from "./indicator.js";
import type { Observations } from "./observations.js";
import type { RollUpQuery } from "./roll-up-query.js";

/**
 * Every figure of the asked indicators for every unit of the map of a day (*tổng hợp số liệu*): a ratio of sums at each level,
 * with its coverage.
 *
 * Order is law: counts are put on the map of the day, then over time, then over units. A flow adds over the periods of a slot; a
 * stock takes the slot's last period by the calendar, the same for every unit. A period belongs to the units valid on its last day.
 * What a split cannot allocate stays above the candidates and is listed.
 *
 * Issues: an indicator that does not fit its measures, a grouping by a dimension the indicator picks itself, shares too fine to be exact.
 *
 * @example
 * const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
 * const measures = defineMeasures({ online: flow, received: flow });
 * const unit = unitKey("19@2025-07-01");
 * const hierarchy = unwrap(createHierarchy([{ code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null }]));
 * const june = period("2026-06", "reporting");
 * const observations = unwrap(toObservations([{ unit, period: june, counts: { online: 240, received: 303 } }], measures, hierarchy));
 * const online = defineIndicator(measures, { id: "online", name: "Tỷ lệ trực tuyến", numerator: "online", denominator: "received", better: "higher", decimals: 1, oneMoreAddsTo: "numerator" });
 * const cube = unwrap(rollUp(observations, { hierarchy, on: june.to, measures, indicators: [online], window: june }));
 * cube.cell({ unit, indicator: "online" })?.figure // => { state: "value", numerator: 240, denominator: 303 }
 */
export function rollUp(observations: Observations, query: RollUpQuery): Result<Cube> {
  const issues: readonly Issue[] = [
    ...query.indicators.flatMap((indicator, n) =>
      within([...checkIndicator(indicator, query.measures), ...checkGrouping(indicator, query)], "indicators", n),
    ),
    ...(query.totals ?? []).flatMap((id, i) =>
      Object.hasOwn(query.measures, id) ? [] : [issue("indicator.unknown-measure", {}, ["totals", i])],
    ),
    ...(query.window.from > query.window.to ? [issue("indicator.empty-window", {}, ["window"])] : []),
  ];
  if (isNonEmpty(issues)) return fail(...issues);
  return createCube(observations, query);
}

function checkGrouping(indicator: Indicator, { by, measures }: RollUpQuery): Issue[] {
  const asked = by?.dimensions ?? [];
  const reads = readsOf(indicator.numerator, indicator.denominator);
  const dimensions = new Set([...reads.measures].flatMap((id) => measures[id]?.dimensions ?? []));
  return asked.flatMap((dimension): Issue[] =>
    reads.dimensions.has(dimension)
      ? [issue("indicator.grouped-by-own-dimension", {})]
      : dimensions.has(dimension)
        ? []
        : [issue("indicator.unknown-dimension", {})],
  );
}
