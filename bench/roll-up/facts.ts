import {
  createHierarchy,
  defineIndicator,
  defineMeasures,
  type Hierarchy,
  type Observation,
  type Observations,
  period,
  plainDate,
  type RollUpQuery,
  type Unit,
  type UnitKey,
  unitKey,
  unwrap,
} from "@de-an-06/domain";

const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] } as const;

/** What every commune reports of every service every month. */
export const measures = defineMeasures({
  received: { ...flow, name: "Hồ sơ tiếp nhận" },
  online: { ...flow, name: "Hồ sơ trực tuyến" },
  resolved: { ...flow, name: "Hồ sơ đã giải quyết" },
  onTime: { ...flow, name: "Hồ sơ giải quyết đúng hạn" },
});
export const measureIds = ["received", "online", "resolved", "onTime"] as const;

const online = defineIndicator(measures, {
  id: "online",
  name: "Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận",
  numerator: "online",
  denominator: "received",
  better: "higher",
  decimals: 2,
  oneMoreAddsTo: "numerator",
});
const onTime = defineIndicator(measures, { ...online, id: "on-time", numerator: "onTime", denominator: "resolved" });
export const indicators = [online, onTime];

export const year = period("2024", "civil");
export const months = Array.from({ length: 12 }, (_, m) => period(`2024-${String(m + 1).padStart(2, "0")}`, "civil"));
export const services = 53;
const from = plainDate("2021-01-01");

/** A country of communes in districts in provinces. */
export interface Country {
  readonly hierarchy: Hierarchy;
  readonly communes: readonly UnitKey[];
  /** For each commune its district, for each district its province, counted from 0. */
  readonly districtOf: Int32Array;
  readonly provinceOf: Int32Array;
}

/** 63 provinces, 700 districts, 10,600 communes, as even as no real country is; fewer of each at a smaller scale. */
export function country(scale: number): Country {
  const count = (full: number) => Math.max(1, Math.round(full * scale));
  const [provinces, districts, communes] = [count(63), count(700), count(10_600)];
  return countryOf(
    Int32Array.from({ length: communes }, (_, n) => Math.floor((n * districts) / communes)),
    Int32Array.from({ length: districts }, (_, n) => Math.floor((n * provinces) / districts)),
  );
}

/** A country whose communes lie in these districts and whose districts lie in these provinces. */
export function countryOf(districtOf: Int32Array, provinceOf: Int32Array): Country {
  const code = (length: number, n: number) => String(n + 1).padStart(length, "0");
  const unit = (tier: Unit["tier"], own: string, parent: string | null): Unit => ({
    code: own,
    name: own,
    tier,
    parent,
    from,
    until: plainDate("2025-06-30"),
  });
  const units = [
    unit("country", "VN", null),
    ...Array.from({ length: (provinceOf.at(-1) ?? 0) + 1 }, (_, n) => unit("province", code(2, n), "VN")),
    ...Array.from(provinceOf, (province, n) => unit("district", code(3, n), code(2, province))),
    ...Array.from(districtOf, (district, n) => unit("commune", code(5, n), code(3, district))),
  ];
  return {
    hierarchy: unwrap(createHierarchy(units)),
    communes: Array.from(districtOf, (_, n) => unitKey(`${code(5, n)}@${from}`)),
    districtOf,
    provinceOf,
  };
}

/** Facts as plain columns: what every contender starts from. */
export interface Facts {
  readonly length: number;
  readonly commune: Int32Array;
  readonly service: Uint8Array;
  readonly month: Uint8Array;
  readonly counts: readonly Int32Array[];
}

/** Whether anything is reported of a service by a commune in a month. */
export type Reports = (commune: number, service: number, month: number) => boolean;

/** Every commune, service and month once, or those reported: in this order, or shuffled. The same numbers in every run. */
export function facts({ communes }: Country, order: "sorted" | "shuffled", reports: Reports = () => true): Facts {
  const complete = communes.length * services * 12;
  const monthOf = (cell: number) => cell % 12;
  const serviceOf = (cell: number) => Math.floor(cell / 12) % services;
  const communeOf = (cell: number) => Math.floor(cell / (12 * services));
  const cells = new Int32Array(complete);
  let length = 0;
  for (let cell = 0; cell < complete; cell++) {
    if (reports(communeOf(cell), serviceOf(cell), monthOf(cell))) cells[length++] = cell;
  }
  const below = random(20_220_106);
  const row = Int32Array.from({ length }, (_, n) => n);
  if (order === "shuffled") {
    for (let n = length - 1; n > 0; n--) {
      const other = below(n + 1);
      const [a, b] = [row[n] ?? 0, row[other] ?? 0];
      row[n] = b;
      row[other] = a;
    }
  }
  const counts = measureIds.map(() => new Int32Array(length));
  const values = random(6);
  const made = {
    length,
    commune: new Int32Array(length),
    service: new Uint8Array(length),
    month: new Uint8Array(length),
    counts,
  };
  for (let n = 0; n < length; n++) {
    const at = row[n] ?? 0;
    const cell = cells[n] ?? 0;
    made.month[at] = monthOf(cell);
    made.service[at] = serviceOf(cell);
    made.commune[at] = communeOf(cell);
    let most = values(80);
    for (const column of counts) {
      column[at] = most;
      most = values(most + 1);
    }
  }
  return made;
}

/** Numbers that look random and are the same in every run. */
export function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** The facts as the domain's columns, without copying the counts. */
export function toColumns({ communes }: Country, { length, commune, service, month, counts }: Facts): Observations {
  return {
    length,
    grain: "month",
    calendar: "civil",
    units: communes,
    periods: months,
    unit: commune,
    period: Int32Array.from(month),
    codes: { service: Array.from({ length: services }, (_, n) => `dv-${n + 1}`) },
    at: { service: Int32Array.from(service) },
    counts: Object.fromEntries(measureIds.map((id, m) => [id, counts[m] ?? new Int32Array(0)])),
    totals: Object.fromEntries(measureIds.map((id, m) => [id, totalOf(counts[m] ?? new Int32Array(0))])),
    incomplete: new Set(),
    distinct: true,
    inexact: [],
    given: null,
  };
}

function totalOf(column: Int32Array): number {
  let total = 0;
  for (const count of column) total += count;
  return total;
}

/** The facts as the objects an application holds. */
export function toRows({ communes }: Country, { length, commune, service, month, counts }: Facts): Observation[] {
  const codes = Array.from({ length: services }, (_, n) => `dv-${n + 1}`);
  const [a, b, c, d] = counts;
  return Array.from({ length }, (_, n): Observation => ({
    unit: communes[commune[n] ?? 0] as UnitKey,
    period: months[month[n] ?? 0] as Observation["period"],
    at: { service: codes[service[n] ?? 0] as string },
    counts: { received: a?.[n] ?? 0, online: b?.[n] ?? 0, resolved: c?.[n] ?? 0, onTime: d?.[n] ?? 0 },
  }));
}

/** Every level by service and quarter. */
export function query({ hierarchy }: Country): RollUpQuery {
  return {
    hierarchy,
    on: year.to,
    measures,
    indicators,
    window: year,
    by: { period: "quarter", dimensions: ["service"] },
  };
}
