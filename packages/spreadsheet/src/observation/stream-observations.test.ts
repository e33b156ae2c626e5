import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createHierarchy,
  defineMeasures,
  type Observation,
  period,
  plainDate,
  type Unit,
  unitKey,
  unwrap,
} from "@de-an-06/domain";
import { readRows } from "../workbook/read-rows.js";
import { readObservations } from "./read-observations.js";
import { streamObservations } from "./stream-observations.js";

const from = plainDate("2025-07-01");
const communes = ["01837", "01840", "01843"].map((code): Unit => ({ code, name: `Phường ${code} A`, tier: "commune", parent: null, from, until: null })); // prettier-ignore
const hierarchy = unwrap(createHierarchy(communes));
const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] } as const;
const measures = defineMeasures({
  received: { name: "Hồ sơ tiếp nhận", ...flow },
  online: { name: "Hồ sơ trực tuyến", ...flow },
});
const codeLists = [{ id: "services", dimension: "service", name: "Dịch vụ công", codes: [{ code: "birth", name: "Đăng ký khai sinh" }, { code: "death", name: "Đăng ký khai tử" }] }]; // prettier-ignore
const nameOf = (unit: string) => communes.find(({ code }) => unit.startsWith(code))?.name;
const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

const one: Observation = { unit: unitKey("01837@2025-07-01"), period: period("2025-08", "reporting"), at: { service: "birth" }, counts: { received: 12, online: 0 } }; // prettier-ignore

test("a streamed table of figures says what each row is about, and tells blank from zero", async () => {
  const silent = { ...one, at: { service: "death" }, counts: { received: null } };
  const bytes = await bytesOf(streamObservations([one, silent], { measures, codeLists, nameOf, subtitle: "Tháng 8" }));
  const [sheet] = unwrap(await readRows(bytes));
  expect(sheet?.rows.slice(0, 2).map(([text]) => text)).toEqual(["BẢNG SỐ LIỆU ĐỀ ÁN 06", "Tháng 8"]);
  expect(sheet?.rows.slice(3, 6)).toEqual([
    ["STT", "Mã đơn vị", "Đơn vị", "Kỳ báo cáo", "Dịch vụ công", "Hồ sơ tiếp nhận", "Hồ sơ trực tuyến"],
    [1, "01837", "Phường 01837 A", "Tháng 8/2025 (từ 15/7/2025 đến 14/8/2025)", "Đăng ký khai sinh", 12, 0],
    [2, "01837", "Phường 01837 A", "Tháng 8/2025 (từ 15/7/2025 đến 14/8/2025)", "Đăng ký khai tử"],
  ]);
});

test("a figure that is not exact keeps its word", async () => {
  const about = { ...one, counts: { received: 101_000 }, exactness: { received: "over" as const } };
  const bytes = await bytesOf(streamObservations([about], { measures, codeLists }));
  const [read] = unwrap(await readObservations(bytes, { hierarchy, measures, codeLists }));
  expect([read?.counts["received"], read?.exactness]).toEqual([101_000, { received: "over" }]);
});

test("as CSV it is read back as it was, however long", async () => {
  const months = Array.from({ length: 1200 }, (_, i) => period(`${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`, "reporting")); // prettier-ignore
  const given = months.map((month, i): Observation => ({ ...one, period: month, counts: { received: i, online: 0 } }));
  const bytes = await bytesOf(streamObservations(given, { measures, codeLists, nameOf, format: "csv" }));
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 200))).toMatch(
    /^\ufeffSTT;Mã đơn vị;/u,
  );
  const history = unwrap(createHierarchy([{ ...(communes[0] as Unit), from: plainDate("1990-01-01") }]));
  const read = unwrap(await readObservations(bytes, { hierarchy: history, measures, codeLists }));
  expect(read.map(({ period: { id }, counts }) => [id, counts["received"]])).toEqual(given.map(({ period: { id }, counts }) => [id, counts["received"]])); // prettier-ignore
});

test("CSV is made as it is taken, and given up when nobody reads on", async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<Observation> {
    for (;;) yield { ...one, counts: { received: asked++ } };
  }
  const reader = streamObservations(endless(), { measures, codeLists, format: "csv" }).getReader();
  expect((await reader.read()).value?.length).toBeGreaterThan(65_000);
  await reader.cancel();
  expect(asked).toBeLessThan(5000);
});

test("observations are asked for as the workbook is taken, and no more when it is given up", async () => {
  let asked = 0;
  let isClosed = false;
  async function* endless(): AsyncGenerator<Observation> {
    try {
      for (;;) yield { ...one, counts: { received: asked++ } };
    } finally {
      isClosed = true;
    }
  }
  const reader = streamObservations(endless(), { measures, codeLists, nameOf }).getReader();
  while (asked === 0) expect((await reader.read()).done).toBe(false);
  await reader.cancel();
  expect(isClosed).toBe(true);
  expect(asked).toBeLessThan(50_000);
});

test("what the observations throw, and a count that is no number, break the stream", async () => {
  async function* failing(): AsyncGenerator<Observation> {
    yield one;
    throw new Error("the connection is gone");
  }
  await expect(bytesOf(streamObservations(failing(), { measures }))).rejects.toThrow("the connection is gone");
  const endless = { ...one, counts: { received: Number.NaN } };
  await expect(bytesOf(streamObservations([endless], { measures }))).rejects.toThrow(RangeError);
});

describe("always", () => {
  test("a streamed table is read back to the same observations", async () => {
    const count = fc.option(fc.nat({ max: 1_000_000 }));
    const places = communes.flatMap(({ code }) =>
      ["2025-07", "2025-Q3", "2025"].flatMap((id) => ["birth", "death"].map((service) => ({ code, id, service }))),
    );
    const observation = (place: (typeof places)[number]) =>
      fc.record({ received: count, online: fc.nat({ max: 9 }) }).map((counts): Observation => ({ unit: unitKey(`${place.code}@2025-07-01`), period: period(place.id, "reporting"), at: { service: place.service }, counts })); // prettier-ignore
    const some = fc.subarray(places, { minLength: 1 }).chain((chosen) => fc.tuple(...chosen.map(observation)));
    await fc.assert(
      fc.asyncProperty(some, async (observations) => {
        const bytes = await bytesOf(streamObservations(observations, { measures, codeLists, nameOf }));
        const read = unwrap(await readObservations(bytes, { hierarchy, measures, codeLists }));
        expect(read.map(({ unit, period, at, counts }) => ({ unit, period, at, counts }))).toEqual(observations);
      }),
      { numRuns: 30 },
    );
  });
});
