import { createHierarchy, defineMeasures, type Observation, period, plainDate, type Unit, unitKey, unwrap } from "@de-an-06/domain"; // prettier-ignore

const from = plainDate("2000-01-01");

/** As many communes as the country has, more or less. */
const units = Array.from({ length: 4000 }, (_, i): Unit => ({ code: String(i + 1).padStart(5, "0"), name: `Xã Số ${i + 1}`, tier: "commune", parent: null, from, until: null })); // prettier-ignore
export const hierarchy = unwrap(createHierarchy(units));
export const measures = defineMeasures(
  Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [
      `count.m${i}`,
      { name: `Số lượng thứ ${i + 1}`, counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const,
    ]),
  ),
);
const keys = units.map(({ code }) => unitKey(`${code}@${from}`));

/** A monthly list of the country: one observation after the other, none of them held. */
export function* countryList(rows: number): Generator<Observation> {
  const ids = Object.keys(measures);
  for (let i = 0; i < rows; i++) {
    const unit = keys[i % keys.length];
    const month = Math.floor(i / keys.length);
    const of = period(`${2002 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`, "reporting");
    if (unit !== undefined) yield { unit, period: of, counts: Object.fromEntries(ids.map((id, m) => [id, (i * 7 + m * 13) % 5000])) }; // prettier-ignore
  }
}
