import { expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import type { Succession } from "../unit/succession.js";
import type { Tier, Unit } from "../unit/unit.js";
import { unitKey } from "../unit/unit-key.js";
import type { Obligation } from "./obligation.js";
import { remindersDue } from "./reminders.js";
import { timeliness } from "./timeliness.js";

const source: Source = {
  document: { kind: "plan", number: null, year: null, symbol: "KH-UBND", issuer: null, issuedOn: null },
  confidence: "primary",
};
const [old, reform] = [plainDate("2008-08-01"), plainDate("2025-07-01")];
const unit = (code: string, tier: Tier, parent: string | null): Unit => ({
  code,
  name: code,
  tier,
  parent,
  from: old,
  until: plainDate("2025-06-30"),
});
const hierarchy = unwrap(
  createHierarchy(
    [
      { ...unit("VN", "country", null), until: null },
      unit("24", "province", "VN"),
      unit("213", "district", "24"),
      unit("07201", "commune", "213"),
      { ...unit("24", "province", "VN"), from: reform, until: null },
      { ...unit("07210", "commune", "24"), from: reform, until: null },
    ],
    [
      { from: unitKey(`07201@${old}`), to: unitKey(`07210@${reform}`), on: reform, extent: "full", source },
    ] satisfies Succession[],
  ),
);
const owed = (month: string): Obligation => ({
  regime: "r",
  unit: unitKey(`07201@${old}`),
  period: period(month, "reporting"),
  due: plainDate(`${month}-19`),
  to: null,
  through: null,
  required: true,
});
const police = { of: "24", agency: "24:cong-an-tinh", from: old, until: null, source };
const remind = (day: string, month = "2024-06", standingAgencies = [police]) =>
  remindersDue(timeliness([owed(month)], [], plainDate(day)), { hierarchy, standingAgencies }).map(
    ({ to, through, level, reports }) => [level, to.split("@")[0], through, reports[0]?.daysLeft, reports[0]?.isNew],
  );

test("the unit is reminded three days ahead, and again on the first day it is late", () => {
  expect(remind("2024-06-15")).toEqual([]);
  expect(remind("2024-06-16")).toEqual([[0, "07201", null, 3, true]]);
  expect(remind("2024-06-19")).toEqual([[0, "07201", null, 0, false]]);
  expect(remind("2024-06-20")).toEqual([[0, "07201", null, -1, true]]);
});

test("after three days the district is told, after seven the province through its standing agency, never the country", () => {
  expect(remind("2024-06-22")).toEqual([
    [0, "07201", null, -3, false],
    [1, "213", null, -3, true],
  ]);
  expect(remind("2024-06-30")).toEqual([
    [0, "07201", null, -11, false],
    [1, "213", null, -11, false],
    [2, "24", "24:cong-an-tinh", -11, false],
  ]);
});

test("after 01/7/2025 the commune's successor answers and the province stands right above it", () => {
  expect(remind("2025-07-20", "2025-06")).toEqual([
    [0, "07210", null, -31, false],
    [1, "24", "24:cong-an-tinh", -31, false],
  ]);
});

test("a report that came, or need not come, is nobody's reminder", () => {
  const table = timeliness(
    [owed("2024-06"), { ...owed("2024-05"), required: false }],
    [{ ...owed("2024-06"), sentOn: plainDate("2024-06-25") }],
    plainDate("2024-06-30"),
  );
  expect(remindersDue(table, { hierarchy })).toEqual([]);
});

test("an office has its own steps", () => {
  const table = timeliness([owed("2024-06")], [], plainDate("2024-06-20"));
  const rules = { ahead: 0, overdue: [1, 1, 1], upTo: "district" } as const;
  expect(remindersDue(table, { hierarchy, rules }).map(({ level }) => level)).toEqual([0, 1]);
});
