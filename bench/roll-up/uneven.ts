import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Country, countryOf, random, type Reports, services } from "./facts.js";

/** The real communes before the reform of 01/7/2025, in a folder the caller names; it is no part of the project. */
const file = join(process.env["DE_AN_06_DATA"] ?? "", "communes-2025-07-01.csv");

/** How many communes each province has: counted from real links, or drawn so that the largest has ten times the smallest. */
function communesOfProvinces(): { readonly origin: string; readonly counts: readonly number[] } {
  if (!process.env["DE_AN_06_DATA"] || !existsSync(file)) {
    const below = random(202);
    const weights = Array.from({ length: 63 }, () => 60 + below(180) + (below(8) === 0 ? 340 : 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const counts = weights.map((weight) => Math.round((10_047 * weight) / total));
    return { origin: "generated in the shape of 10,047 communes (DE_AN_06_DATA is not given)", counts };
  }
  const [header = "", ...rows] = readFileSync(file, "utf8").trim().split(/\r?\n/u);
  const column = (name: string) =>
    header
      .replace(/^\ufeff/u, "")
      .split(",")
      .indexOf(name);
  const [province, commune] = [column("old_province_code"), column("old_code")];
  const inProvince = new Map<string, Set<string>>();
  for (const row of rows) {
    const cells = row.split(",");
    const known = inProvince.get(cells[province] ?? "") ?? new Set();
    inProvince.set(cells[province] ?? "", known.add(cells[commune] ?? ""));
  }
  const counts = [...inProvince].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, communes]) => communes.size);
  return { origin: `${counts.reduce((sum, count) => sum + count, 0)} real communes`, counts };
}

/** The communes of a country as uneven as the real one, in districts of 4 to 26, and what few of them report. */
export function uneven(): { readonly origin: string; readonly place: Country; readonly reports: Reports } {
  const { origin, counts } = communesOfProvinces();
  const below = random(2024);
  const provinceOf: number[] = [];
  const districtOf: number[] = [];
  for (const [province, communes] of counts.entries()) {
    for (let left = communes; left > 0;) {
      const size = Math.min(left, 4 + below(23));
      for (let n = 0; n < size; n++) districtOf.push(provinceOf.length);
      provinceOf.push(province);
      left -= size;
    }
  }
  const place = countryOf(Int32Array.from(districtOf), Int32Array.from(provinceOf));
  // Most communes handle few services, and most services arise in few months.
  const handled = districtOf.map(() => 2 + Math.floor(((1 + below(51)) * (1 + below(51))) / 51));
  const monthly = random(1433);
  return {
    origin,
    place,
    reports: (commune, service) => (service * 29 + commune) % services < (handled[commune] ?? 0) && monthly(10) < 6,
  };
}
