import type { Observation } from "@de-an-06/domain";
import { cellOf, type Contender, levels, peer } from "./contender.js";
import type { Country } from "./facts.js";

type Path = readonly [commune: number, district: number, province: number, country: number];
type Sums = [number, number, number, number];

/** Libraries and hand-written code that work on objects: the sums of every level from the same rows. */
export async function objectLibraries(country: Country, rows: readonly Observation[]): Promise<Contender[]> {
  const level = levels(country);
  const paths = new Map(
    country.communes.map((unit, commune): [string, Path] => {
      const district = country.districtOf[commune] ?? 0;
      return [
        unit,
        [commune, level.district + district, level.province + (country.provinceOf[district] ?? 0), level.country],
      ];
    }),
  );
  const at = (row: Observation, up: 0 | 1 | 2 | 3) => paths.get(row.unit)?.[up] ?? 0;
  const serviceOf = (row: Observation) => row.at?.service ?? "";
  const quarterOf = (row: Observation) => Math.floor((Number(row.period.id.slice(5)) - 1) / 3);
  const add = (sums: Sums, { counts }: Observation) => {
    sums[0] += counts.received ?? 0;
    sums[1] += counts.online ?? 0;
    sums[2] += counts.resolved ?? 0;
    sums[3] += counts.onTime ?? 0;
  };
  const put = (
    out: Float64Array,
    sums: readonly number[],
    [unit, service, quarter]: readonly [number, string, number],
  ) => out.set(sums, cellOf(unit, Number(service.slice(3)) - 1, quarter));

  const naive = () => {
    const cells = new Map<string, Sums>();
    for (const row of rows) {
      const [service, quarter] = [serviceOf(row), quarterOf(row)];
      for (const unit of paths.get(row.unit) ?? []) {
        const key = `${unit}|${service}|${quarter}`;
        let sums = cells.get(key);
        if (sums === undefined) cells.set(key, (sums = [0, 0, 0, 0]));
        add(sums, row);
      }
    }
    return cells;
  };
  const found: Contender[] = [
    {
      name: "naive Map, a text key a unit above",
      reps: 3,
      run: naive,
      read: () => {
        const out = new Float64Array(level.sums);
        for (const [key, sums] of naive()) {
          const [unit = "", service = "", quarter = ""] = key.split("|");
          put(out, sums, [Number(unit), service, Number(quarter)]);
        }
        return out;
      },
    },
  ];

  const d3 = await peer("d3-array");
  if (d3 !== null) {
    const total = (group: readonly Observation[]) => {
      const sums: Sums = [0, 0, 0, 0];
      for (const row of group) add(sums, row);
      return sums;
    };
    const roll = () =>
      ([0, 1, 2, 3] as const).map(
        (up) =>
          d3.rollup(rows, total, (row: Observation) => at(row, up), serviceOf, quarterOf) as Map<
            number,
            Map<string, Map<number, Sums>>
          >,
      );
    found.push({
      name: "d3-array rollup, level by level",
      reps: 3,
      run: roll,
      read: () => {
        const out = new Float64Array(level.sums);
        for (const tier of roll()) {
          for (const [unit, services] of tier) {
            for (const [service, quarters] of services)
              for (const [quarter, sums] of quarters) put(out, sums, [unit, service, quarter]);
          }
        }
        return out;
      },
    });
  }

  const crossfilter = await peer("crossfilter2");
  if (crossfilter !== null) {
    const roll = () => {
      const filter = crossfilter.default(rows);
      return ([0, 1, 2, 3] as const).map((up) => {
        const dimension = filter.dimension(
          (row: Observation) => `${String(at(row, up)).padStart(6, "0")}|${serviceOf(row)}|${quarterOf(row)}`,
        );
        const minus = (sums: Sums) => sums;
        const plus = (sums: Sums, row: Observation) => (add(sums, row), sums);
        return dimension
          .group()
          .reduce(plus, minus, (): Sums => [0, 0, 0, 0])
          .all() as { key: string; value: Sums }[];
      });
    };
    found.push({
      name: "crossfilter2, a dimension a level",
      reps: 1,
      run: roll,
      read: () => {
        const out = new Float64Array(level.sums);
        for (const { key, value } of roll().flat()) {
          const [unit = "", service = "", quarter = ""] = key.split("|");
          put(out, value, [Number(unit), service, Number(quarter)]);
        }
        return out;
      },
    });
  }
  return found;
}
