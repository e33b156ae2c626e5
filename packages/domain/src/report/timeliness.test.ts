import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import { unitKey } from "../unit/unit-key.js";
import type { Unit } from "../unit/unit.js";
import { unwrap } from "../issue/result.js";
import { compareFigures } from "./compare-figures.js";
import { leagueTable } from "./league-table.js";
import type { Obligation } from "./obligation.js";
import type { Submission } from "./submission.js";
import { addTimeliness, countTimeliness, noReports, onTimeRate, reportingRate } from "./timeliness-count.js";
import { timelinessByPeriod, timelinessTrend } from "./timeliness-over-time.js";
import { rollUpTimeliness } from "./timeliness-by-unit.js";
import { timeliness } from "./timeliness.js";

const [a, b, c] = ["00001", "00002", "00003"].map((code) => unitKey(`${code}@2020-01-01`)) as [
  Obligation["unit"],
  Obligation["unit"],
  Obligation["unit"],
];
const owed = (unit: Obligation["unit"], month: string, required = true): Obligation => ({
  regime: "r",
  unit,
  period: period(month, "reporting"),
  due: plainDate(`${month}-19`),
  to: null,
  through: null,
  required,
});
const sent = (unit: Obligation["unit"], month: string, sentOn: string, returnedOn?: string): Submission => ({
  regime: "r",
  unit,
  period: period(month, "reporting"),
  sentOn: plainDate(sentOn),
  ...(returnedOn !== undefined && { returnedOn: plainDate(returnedOn) }),
});
const asOf = plainDate("2024-06-25");
const standings = (all: readonly Obligation[], submissions: readonly Submission[], on = asOf) =>
  timeliness(all, submissions, on).rows.map(({ standing, daysLate }) => [standing, daysLate]);

test("the last day on time is on time, the day after is one day late, and what is not sent is missing", () => {
  const all = [owed(a, "2024-06"), owed(b, "2024-06"), owed(c, "2024-06"), owed(a, "2024-07")];
  expect(standings(all, [sent(a, "2024-06", "2024-06-19"), sent(b, "2024-06", "2024-06-20")])).toEqual([
    ["on-time", 0],
    ["late", 1],
    ["missing", 6],
    ["pending", 0],
  ]);
});

test("the first valid sending decides, however many editions follow and in whatever order they are listed", () => {
  const editions = [
    sent(a, "2024-06", "2024-06-24"),
    sent(a, "2024-06", "2024-06-15"),
    sent(a, "2024-06", "2024-06-22"),
  ];
  expect(timeliness([owed(a, "2024-06")], editions, asOf).rows[0]).toMatchObject({
    standing: "on-time",
    sentOn: "2024-06-15",
  });
});

test("a report that was returned to be mended counts from the day it came back", () => {
  const returned = sent(a, "2024-06", "2024-06-15", "2024-06-18");
  expect(standings([owed(a, "2024-06")], [returned])).toEqual([["missing", 6]]);
  expect(standings([owed(a, "2024-06")], [returned, sent(a, "2024-06", "2024-06-21")])).toEqual([["late", 2]]);
  // On the 17th nobody knew yet that it would be returned.
  expect(standings([owed(a, "2024-06")], [returned], plainDate("2024-06-17"))).toEqual([["on-time", 0]]);
});

test("what happens after the day is not known yet", () => {
  expect(standings([owed(a, "2024-06")], [sent(a, "2024-06", "2024-06-18")], plainDate("2024-06-17"))).toEqual([
    ["pending", 0],
  ]);
});

test("more than expected is a finding and fills no gap", () => {
  const all = [owed(a, "2024-06"), owed(b, "2024-06", false)];
  const table = timeliness(
    all,
    [sent(c, "2024-06", "2024-06-15"), sent(b, "2024-06", "2024-06-15"), sent(c, "2024-06", "2024-06-16")],
    asOf,
  );
  expect(table.over.map(({ report, index, why }) => [report.unit, index, why])).toEqual([
    [c, 0, "not-owed"],
    [b, 1, "not-required"],
  ]);
  expect(countTimeliness(table)).toEqual({
    expected: 1,
    onTime: 0,
    late: 0,
    missing: 1,
    pending: 0,
    notRequired: 1,
    over: 2,
  });
});

test("nothing expected is not applicable, and neither is what is not due yet, never 0 %", () => {
  expect(reportingRate(noReports)).toEqual({ state: "not-applicable" });
  expect(onTimeRate(noReports)).toEqual({ state: "not-applicable" });
  const pending = { ...noReports, expected: 2, pending: 2 };
  expect(onTimeRate(pending)).toEqual({ state: "not-applicable" });
  expect(reportingRate(pending)).toEqual({ state: "value", numerator: 0, denominator: 2 });
});

test("a quarter is the sum of its months", () => {
  const all = ["2024-04", "2024-05", "2024-06", "2024-07"].map((month) => owed(a, month));
  const table = timeliness(all, [sent(a, "2024-04", "2024-04-19"), sent(a, "2024-05", "2024-05-30")], asOf);
  expect(timelinessByPeriod(table).map(({ period: { id }, count }) => [id, count.expected])).toEqual([
    ["2024-04", 1],
    ["2024-05", 1],
    ["2024-06", 1],
    ["2024-07", 1],
  ]);
  const quarters = timelinessByPeriod(table, "quarter");
  expect(quarters.map(({ period: { id }, count }) => [id, count.expected, count.onTime, count.late])).toEqual([
    ["2024-Q2", 3, 1, 1],
    ["2024-Q3", 1, 0, 0],
  ]);
});

test("a trend compares exactly and passes over periods without a rate", () => {
  const month = (id: string, onTime: number, expected: number) => ({
    period: period(id, "reporting"),
    count: { ...noReports, expected, onTime, missing: expected - onTime },
  });
  const steps = timelinessTrend([
    month("2024-01", 1, 3),
    month("2024-02", 0, 0),
    month("2024-03", 2, 6),
    month("2024-04", 333333, 1000000),
  ]);
  expect(steps.map(({ trend }) => trend)).toEqual([null, null, "level", "down"]);
  expect(compareFigures({ state: "not-reported" }, { state: "value", numerator: 1, denominator: 2 })).toBeNull();
});

describe("a league table", () => {
  const entry = (unit: Obligation["unit"], onTime: number, late: number, missing: number) => ({
    unit,
    count: { ...noReports, expected: onTime + late + missing, onTime, late, missing },
  });

  test("ranks by the rate on time, then by the rate sent at all; units alike share a rank", () => {
    const rows = leagueTable([
      entry(a, 1, 0, 1),
      entry(b, 1, 1, 0),
      entry(c, 2, 2, 0),
      entry(unitKey("00004@2020-01-01"), 0, 1, 1),
    ]);
    expect(rows.map(({ unit, rank }) => [unit.slice(0, 5), rank])).toEqual([
      ["00002", 1],
      ["00003", 1],
      ["00001", 3],
      ["00004", 4],
    ]);
  });

  test("a unit of which nothing was due has no rank and stands last", () => {
    expect(leagueTable([entry(a, 0, 0, 0), entry(b, 0, 0, 5)]).map(({ unit, rank }) => [unit, rank])).toEqual([
      [b, 1],
      [a, null],
    ]);
  });

  test("ranks gained are told against the table before", () => {
    const before = [entry(a, 2, 0, 0), entry(b, 1, 0, 1)];
    expect(
      leagueTable([entry(a, 1, 0, 1), entry(b, 2, 0, 0), entry(c, 0, 0, 2)], before).map(({ gained }) => gained),
    ).toEqual([1, -1, null]);
  });
});

describe("up the hierarchy", () => {
  const [from, until] = [plainDate("2020-01-01"), null];
  const unit = (code: string, tier: Unit["tier"], parent: string | null): Unit => ({
    code,
    name: code,
    tier,
    parent,
    from,
    until,
  });
  const hierarchy = unwrap(
    createHierarchy([
      unit("24", "province", null),
      ...["00001", "00002"].map((code) => ({ ...unit(code, "commune", "213"), until: plainDate("2025-06-30") })),
      { ...unit("213", "district", "24"), until: plainDate("2025-06-30") },
      { ...unit("00003", "commune", "213"), until: plainDate("2025-06-30") },
    ]),
  );

  test("a district has the reports of its communes and its own", () => {
    const all = [
      owed(a, "2024-06"),
      owed(b, "2024-06"),
      owed(c, "2024-06"),
      owed(unitKey("213@2020-01-01"), "2024-06"),
    ];
    const { units } = rollUpTimeliness(timeliness(all, [sent(a, "2024-06", "2024-06-18")], asOf), hierarchy, asOf);
    expect(
      units.map(({ unit: key, own, total }) => [key.split("@")[0], own.expected, total.expected, total.onTime]),
    ).toEqual([
      ["24", 0, 4, 1],
      ["213", 1, 4, 1],
      ["00001", 1, 1, 1],
      ["00002", 1, 1, 0],
      ["00003", 1, 1, 0],
    ]);
  });

  test("reports of communes that ended without a successor count at the unit above, those of unknown units are named apart", () => {
    const all = [owed(a, "2024-06"), owed(unitKey("99999@2020-01-01"), "2024-06")];
    const { units, unplaced } = rollUpTimeliness(timeliness(all, [], asOf), hierarchy, plainDate("2026-01-01"));
    expect(units.map(({ unit: key, own }) => [key, own.missing])).toEqual([["24@2020-01-01", 1]]);
    expect(unplaced.missing).toBe(1);
  });

  test("the sum of nothing is nothing", () => {
    expect(addTimeliness()).toEqual(noReports);
  });
});
