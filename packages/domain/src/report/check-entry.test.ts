import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import type { Identity } from "../indicator/identity.js";
import { defineMeasures } from "../indicator/measure.js";
import type { Observation } from "../indicator/observation.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import { unitKey } from "../unit/unit-key.js";
import { checkEntry, type EntryContext } from "./check-entry.js";

const source: Source = {
  document: { kind: "letter", number: "1433", year: null, symbol: "UBND-TTHC", issuer: null, issuedOn: null },
  confidence: "primary",
};
const flow = { counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] } as const;
const measures = defineMeasures({
  received: { ...flow, name: "Tiếp nhận" },
  online: { ...flow, name: "Trực tuyến" },
  direct: { ...flow, name: "Trực tiếp" },
  activated: { name: "Đã kích hoạt", counts: "tài khoản", overUnits: "adds", overTime: "last" },
});
const identities: readonly Identity[] = [
  { id: "sum", name: "Tiếp nhận = trực tuyến + trực tiếp", kind: "equal", left: "received", right: { add: ["online", "direct"] } },
  { id: "part", name: "Trực tuyến không quá tiếp nhận", kind: "at-most", part: "online", whole: "received" },
  { id: "stock", name: "Tài khoản đã kích hoạt", kind: "falls-with-reason", measure: "activated" },
]; // prettier-ignore
const from = plainDate("2020-01-01");
const commune = { code: "00001", name: "Phường A", tier: "commune", parent: null, from, until: null } as const;
const other = { ...commune, code: "00002" };
const hierarchy = unwrap(createHierarchy([commune, other]));
const unit = unitKey("00001@2020-01-01");
const june = period("2024-06", "reporting");
const context: EntryContext = { unit, period: june, hierarchy, measures, identities };
const row = (counts: Observation["counts"], rest: Partial<Observation> = {}): Observation => ({
  unit,
  period: june,
  counts,
  ...rest,
});
const check = (figures: readonly Observation[], more: Partial<EntryContext> = {}) => {
  const checked = checkEntry(figures, { ...context, ...more });
  const found = checked.ok ? checked.notes : checked.issues;
  return [checked.ok ? "may be sent" : "refused", ...found.map(({ code, path }) => [code, ...path].join(" "))];
};

test("figures that balance may be sent", () => {
  expect(check([row({ received: 303, online: 240, direct: 63 })])).toEqual(["may be sent"]);
});

test("a sum that does not hold is shown at the whole, and a part over its whole at the part", () => {
  expect(
    check([row({ received: 1 }, { at: { service: "x" } }), row({ received: 303, online: 310, direct: 63 })]),
  ).toEqual(["refused", "entry.identity 1 counts received", "entry.part-over-whole 1 counts online"]);
});

test("a side that was not reported is not judged", () => {
  expect(check([row({ received: 303, online: 240, direct: null })])).toEqual(["may be sent"]);
});

test("a stock that fell needs a reason, which a shortfall gives", () => {
  const before = [{ ...row({ activated: 100 }), period: period("2024-05", "reporting") }];
  expect(check([row({ activated: 90 })], { before })).toEqual(["refused", "entry.stock-fell 0 counts activated"]);
  const shortfalls = [{ measure: "activated", count: 10, reason: "Hủy tài khoản trùng" }];
  expect(check([row({ activated: 90 }, { shortfalls })], { before })).toEqual(["may be sent"]);
  expect(check([row({ activated: 100 })], { before })).toEqual(["may be sent"]);
});

test("figures of another grain before do not stand in the way", () => {
  const before = [{ ...row({ activated: 100 }), period: period("2024-Q1", "reporting") }];
  expect(check([row({ activated: 90 })], { before })).toEqual(["may be sent"]);
});

test("a jump against the last period is a note, up or down, and small counts may jump", () => {
  const month = (id: string, counts: Observation["counts"]) => ({ ...row(counts), period: period(id, "reporting") });
  const before = [month("2024-04", { received: 1 }), month("2024-05", { received: 100, online: 2, direct: 0 })];
  const jump = { percent: 50, atLeast: 10 };
  const noIdentities = { before, jump, identities: [] };
  expect(check([row({ received: 151 })], noIdentities)).toEqual(["may be sent", "entry.jump 0 counts received"]);
  expect(check([row({ received: 49 })], noIdentities)).toEqual(["may be sent", "entry.jump 0 counts received"]);
  expect(check([row({ received: 150, online: 6, direct: 9 })], noIdentities)).toEqual(["may be sent"]);
  expect(check([row({ direct: 10 })], noIdentities)).toEqual(["may be sent", "entry.jump 0 counts direct"]);
});

test("a figure counted outside the window is a note at its day", () => {
  expect(check([row({ activated: 90 }, { asOf: plainDate("2024-06-30") })])).toEqual([
    "may be sent",
    "observation.outside-window 0 asOf",
  ]);
});

test("a service outside the unit's competence is refused where a count is given", () => {
  const competences = [
    { service: "passport", tiers: ["province"], from, until: null, source },
  ] satisfies EntryContext["competences"];
  const at = { service: "passport" };
  expect(check([row({ received: 0, online: null }, { at })], { competences })).toEqual([
    "refused",
    "entry.outside-competence 0 counts received",
  ]);
  expect(
    check([row({ received: 3, online: 2, direct: 1 }, { at: { service: "residence" } })], { competences }),
  ).toEqual(["may be sent"]);
});

test("figures of another unit or period, an unknown measure and a figure given twice are all told at once", () => {
  const foreign = { ...row({ received: 1 }), unit: unitKey("00002@2020-01-01") };
  const july = { ...row({ paid: 1 }), period: period("2024-07", "reporting") };
  expect(check([foreign, july, row({ online: 1 }), row({ online: 2 })])).toEqual([
    "refused",
    "indicator.unknown-measure 1 counts",
    "observations.reported-twice 3",
    "entry.other-unit 0 unit",
    "entry.other-period 1 period",
  ]);
});

test("a citizen's number in a reason is refused where it stands", () => {
  const shortfalls = [{ measure: "activated", count: 1, reason: "Công dân 001099012345 đã chết" }];
  expect(check([row({ activated: 9 }, { shortfalls })])).toEqual([
    "refused",
    "text.personal-data 0 shortfalls 0 reason",
  ]);
});

describe("always", () => {
  test("no issue holds a word of what was entered", () => {
    const secret = "001099012345";
    const said = checkEntry([row({ [secret]: 1 }, { origin: secret, at: { service: secret } })], context);
    expect(JSON.stringify(said)).not.toContain(secret);
  });
});
