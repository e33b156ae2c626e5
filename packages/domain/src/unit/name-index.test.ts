import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { indexNames } from "./name-index.js";
import type { Unit } from "./unit.js";
import { looseName, readUnitName } from "./unit-name.js";

const named = (name: string, aliases?: readonly string[]): Unit => ({
  code: "00001",
  name,
  tier: "commune",
  parent: null,
  from: plainDate("2025-07-01"),
  until: null,
  ...(aliases && { aliases }),
});
const looseOf = (name: string) => looseName(readUnitName(name).bare);

test.each([
  ["Phường 01", "phường 1"],
  ["Thị trấn Ít Ong", "TT. Ít Ong"],
  ["TT1", "thị trấn 1"],
  ["Xã Hoà Bình".normalize("NFD"), "Xã Hòa Bình"],
  ["Tổ dân phố số 3 (cũ)", "tổ số 3 cũ"],
  ["Xã Tân Kỳ", "Tân Kì"],
  ["Xã **Tân** Lập", "xã tân lập"],
])("%s is found as %s", (name, asked) => {
  expect(indexNames([named("Xã Khác"), named(name)]).rowsOf(looseOf(asked))).toEqual([1]);
});

test("a unit is found by each of its aliases, once", () => {
  const index = indexNames([named("Xã Tân Lập", ["Tân Lập", "Xã Lập mới"])]);
  expect(index.rowsOf(looseOf("tân lập"))).toEqual([0]);
  expect(index.rowsOf(looseOf("lập mới"))).toEqual([0]);
  expect(index.rowsOf(looseOf("lập cũ"))).toEqual([]);
});

describe("always", () => {
  test("whatever a name holds, it is found where reading every name in full finds it", () => {
    const pieces = [
      "Xã ",
      "TT",
      "tp",
      "Quận",
      "Tân",
      "hoà",
      "kí",
      "Đ",
      "ð",
      " ",
      "01",
      "007",
      "1a",
      ".",
      "-",
      "**",
      "\u200b",
      "\u3164",
      "\u0301",
      "İ",
    ];
    const name = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((some) => some.join(""));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
        const index = indexNames(names.map((one) => named(one)));
        for (const asked of names) {
          const found = names.flatMap((one, row) => (looseOf(one) === looseOf(asked) ? [row] : []));
          expect(index.rowsOf(looseOf(asked))).toEqual(found);
        }
      }),
      { numRuns: 500 },
    );
  });
});
