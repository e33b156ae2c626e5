import { cellOf, type Contender, levels, peer } from "./contender.js";
import { type Country, type Facts, measureIds } from "./facts.js";

const keys = ["service", "quarter"];

/** Engines that hold columns, with the facts loaded: each adds up leaves, then districts, provinces and the country. */
export async function engines(country: Country, facts: Facts): Promise<Contender[]> {
  const level = levels(country);
  const district = facts.commune.map((commune) => level.district + (country.districtOf[commune] ?? 0));
  const columns = {
    commune: facts.commune,
    district,
    province: district.map((unit) => level.province + (country.provinceOf[unit - level.district] ?? 0)),
    service: Int32Array.from(facts.service),
    quarter: Int32Array.from(facts.month, (month) => Math.floor(month / 3)),
    ...Object.fromEntries(measureIds.map((id, m) => [id, facts.counts[m] ?? new Int32Array(0)])),
  };
  const made = [await duckdb(columns, level), await polars(columns, level), await arquero(columns, level)];
  return made.filter((one) => one !== null);
}

type Columns = Readonly<Record<string, Int32Array>>;
type Level = ReturnType<typeof levels>;
type Row = Readonly<Record<string, number>>;

function put(out: Float64Array, rows: Iterable<Row>, unitOf: (row: Row) => number): void {
  for (const row of rows) {
    out.set(
      measureIds.map((id) => Number(row[id])),
      cellOf(unitOf(row), row.service ?? 0, row.quarter ?? 0),
    );
  }
}

async function duckdb(columns: Columns, level: Level): Promise<Contender | null> {
  const module = await peer("@duckdb/node-api");
  if (module === null) return null;
  const instance = await module.DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const names = Object.keys(columns);
  await connection.run(`create table facts (${names.map((name) => `"${name}" integer`).join(", ")})`);
  const appender = await connection.createAppender("facts");
  const lists = Object.values(columns);
  for (let n = 0; n < (lists[0]?.length ?? 0); n++) {
    for (const list of lists) appender.appendInteger(list[n]);
    appender.endRow();
  }
  appender.closeSync();
  const sums = measureIds.map((id) => `sum("${id}")::bigint as "${id}"`).join(", ");
  const table = (name: string, [unit, from]: readonly [string, string], above: string) =>
    `create or replace temp table ${name} as select ${unit} as unit, ${above} service, quarter, ${sums} from ${from} group by ${unit}, service, quarter;`;
  const cascade = [
    table("c1", ["commune", "facts"], "any_value(district) as district, any_value(province) as province,"),
    table("c2", ["district", "c1"], "any_value(province) as province,"),
    table("c3", ["province", "c2"], ""),
    `create or replace temp table c4 as select ${level.country} as unit, service, quarter, ${sums} from c3 group by service, quarter;`,
  ].join("\n");
  return {
    name: "DuckDB, 2 threads, cascade",
    run: () => connection.run(cascade),
    read: async () => {
      await connection.run(cascade);
      const out = new Float64Array(level.sums);
      for (const name of ["c1", "c2", "c3", "c4"]) {
        const reader = await connection.runAndReadAll(`select * from ${name}`);
        put(out, reader.getRowObjects(), (row) => row.unit ?? 0);
      }
      return out;
    },
  };
}

async function polars(columns: Columns, level: Level): Promise<Contender | null> {
  const module = await peer("nodejs-polars");
  if (module === null) return null;
  const pl = module.default ?? module;
  const frame = pl.DataFrame(Object.entries(columns).map(([name, list]) => pl.Series(name, list)));
  const sums = measureIds.map((id) => pl.col(id).sum().alias(id));
  const [d, p] = [pl.col("district").first().alias("district"), pl.col("province").first().alias("province")];
  const cascade = () => {
    const communes = frame.groupBy("commune", ...keys).agg(...sums, d, p);
    const districts = communes.groupBy("district", ...keys).agg(...sums, p);
    const provinces = districts.groupBy("province", ...keys).agg(...sums);
    return { communes, districts, provinces, country: provinces.groupBy(...keys).agg(...sums) };
  };
  return {
    name: "polars, cascade",
    run: cascade,
    read: () => {
      const { communes, districts, provinces, country } = cascade();
      const out = new Float64Array(level.sums);
      put(out, communes.toRecords(), (row) => row.commune ?? 0);
      put(out, districts.toRecords(), (row) => row.district ?? 0);
      put(out, provinces.toRecords(), (row) => row.province ?? 0);
      put(out, country.toRecords(), () => level.country);
      return out;
    },
  };
}

async function arquero(columns: Columns, level: Level): Promise<Contender | null> {
  const aq = await peer("arquero");
  if (aq === null) return null;
  const facts = aq.table(columns);
  const sums = Object.fromEntries(measureIds.map((id) => [id, aq.op.sum(id)]));
  const [district, province] = [aq.op.any("district"), aq.op.any("province")];
  const cascade = () => {
    const communes = facts.groupby("commune", ...keys).rollup({ ...sums, district, province });
    const districts = communes.groupby("district", ...keys).rollup({ ...sums, province });
    const provinces = districts.groupby("province", ...keys).rollup(sums);
    return { communes, districts, provinces, country: provinces.groupby(...keys).rollup(sums) };
  };
  return {
    name: "arquero, cascade",
    reps: 3,
    run: cascade,
    read: () => {
      const { communes, districts, provinces, country } = cascade();
      const out = new Float64Array(level.sums);
      put(out, communes.objects(), (row) => row.commune ?? 0);
      put(out, districts.objects(), (row) => row.district ?? 0);
      put(out, provinces.objects(), (row) => row.province ?? 0);
      put(out, country.objects(), () => level.country);
      return out;
    },
  };
}
