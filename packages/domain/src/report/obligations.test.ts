import { expect, test } from "vitest";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { createWorkCalendar } from "../date/work-calendar.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import type { Succession } from "../unit/succession.js";
import type { Tier, Unit } from "../unit/unit.js";
import { unitKey } from "../unit/unit-key.js";
import { obligations } from "./obligations.js";
import type { Regime } from "./regime.js";

const source: Source = {
  document: { kind: "plan", number: null, year: null, symbol: "KH-UBND", issuer: null, issuedOn: null },
  confidence: "primary",
};
const [old, reform] = [plainDate("2008-08-01"), plainDate("2025-07-01")];
const until = plainDate("2025-06-30");
const unit = (code: string, tier: Tier, parent: string | null, rest: Partial<Unit> = {}): Unit => ({
  code,
  name: code,
  tier,
  parent,
  from: old,
  until,
  ...rest,
});
const now = { from: reform, until: null };
const units: Unit[] = [
  unit("24", "province", null),
  unit("24", "province", null, now),
  unit("24:cong-an-tinh", "agency", "24"),
  unit("24:cong-an-tinh", "agency", "24", now),
  unit("24:so-y-te", "agency", "24"),
  unit("213", "district", "24"),
  unit("213:van-phong", "agency", "213"),
  unit("07201", "commune", "213"),
  unit("07204", "commune", "213"),
  unit("07210", "commune", "24", now),
];
const links = ["07201", "07204"].map((code): Succession => ({
  from: unitKey(`${code}@${old}`),
  to: unitKey(`07210@${reform}`),
  on: reform,
  extent: "full",
  source,
}));
const built = createHierarchy(units, links);
const hierarchy = unwrap(built);
const regime: Regime = {
  id: "monthly",
  name: "Báo cáo tháng",
  owedBy: { tiers: ["commune"] },
  to: { unit: "parent" },
  covers: { every: "month", calendar: "reporting", calendarPrinted: true },
  due: unwrap(parseDeadline("trước ngày 20 hàng tháng")),
  from: plainDate("2022-01-01"),
  until: null,
  source,
};
const year = period("2025", "reporting");

test("in the year of the reform each month is owed by the units valid on its last day", () => {
  const owed = unwrap(obligations([regime], year, { hierarchy }));
  const ofMonth = (id: string) => owed.filter((one) => one.period.id === id);
  const months = [...new Set(owed.map(({ period: { id } }) => id))];
  expect(months.map((id) => `${id} ${ofMonth(id).length}`)).toEqual([
    ...["01", "02", "03", "04", "05", "06"].map((month) => `2025-${month} 2`),
    ...["07", "08", "09", "10", "11", "12"].map((month) => `2025-${month} 1`),
  ]);
  expect(ofMonth("2025-07")[0]).toMatchObject({ unit: "07210@2025-07-01", to: "24@2025-07-01", due: "2025-07-19" });
  expect(ofMonth("2025-06").map(({ unit: key, to }) => [key, to])).toEqual([
    ["07201@2008-08-01", "213@2008-08-01"],
    ["07204@2008-08-01", "213@2008-08-01"],
  ]);
});

test("agencies and districts right under the province report through the standing agency of the day", () => {
  const standing = { of: "24", agency: "24:cong-an-tinh", from: old, until: plainDate("2023-03-31"), source };
  const direct: Regime = {
    ...regime,
    owedBy: { tiers: ["agency", "district"], within: "24", directly: true },
    to: { unit: "24", through: "standing-agency" },
  };
  const owed = unwrap(
    obligations([direct], period("2023-Q2", "reporting"), {
      hierarchy,
      standingAgencies: [standing, { ...standing, agency: "24:so-y-te", from: plainDate("2023-04-01"), until: null }],
    }),
  );
  expect(owed.map((one) => [one.unit.split("@")[0], one.period.id, one.through])).toEqual(
    ["2023-04", "2023-05", "2023-06"].flatMap((id) =>
      ["213", "24:cong-an-tinh", "24:so-y-te"].map((code) => [code, id, "24:so-y-te"]),
    ),
  );
  const first = unwrap(
    obligations([direct], period("2023-03", "reporting"), { hierarchy, standingAgencies: [standing] }),
  );
  expect(new Set(first.map(({ through }) => through))).toEqual(new Set(["24:cong-an-tinh"]));
  const without = unwrap(obligations([direct], period("2023-03", "reporting"), { hierarchy }));
  expect(new Set(without.map(({ through }) => through))).toEqual(new Set([null]));
});

test("each commune's and district's plan before 27/01/2023 is owed once, by the units of its due day", () => {
  const plan: Regime = {
    ...regime,
    id: "plan",
    owedBy: { tiers: ["district", "commune"], within: "24" },
    to: { unit: "parent", through: "standing-agency" },
    covers: { once: period("2023", "civil") },
    due: unwrap(parseDeadline("trước ngày 27/01/2023")),
  };
  const owed = unwrap(obligations([plan], period("2023-01", "civil"), { hierarchy }));
  expect(owed.map((one) => [one.unit.split("@")[0], one.due, one.period.id])).toEqual([
    ["213", "2023-01-26", "2023"],
    ["07201", "2023-01-26", "2023"],
    ["07204", "2023-01-26", "2023"],
  ]);
  expect(unwrap(obligations([plan], period("2023-02", "civil"), { hierarchy }))).toEqual([]);
});

test("a special report about a quarter belongs to the quarter's last day, although it is due after it", () => {
  const special: Regime = {
    ...regime,
    covers: { once: period("2023-Q1", "civil") },
    due: unwrap(parseDeadline("đến ngày 05/4/2023")),
  };
  const owed = unwrap(obligations([special], period("2023-03", "civil"), { hierarchy }));
  expect(owed.map(({ due }) => due)).toEqual(["2023-04-05", "2023-04-05"]);
});

test("an exempt commune is not expected, and stands beside the others", () => {
  const exemptions = [
    { regime: "monthly", unit: "07204", from: plainDate("2024-09-01"), until: plainDate("2024-09-30"), reason: "Bão" },
  ];
  const owed = unwrap(obligations([regime], period("2024-Q3", "reporting"), { hierarchy, exemptions }));
  expect(owed.filter(({ required }) => !required).map((one) => [one.unit, one.period.id])).toEqual([
    ["07204@2008-08-01", "2024-09"],
  ]);
});

test("a later document changes the due day from the first period that ends under it", () => {
  const changed: Regime = {
    ...regime,
    from: plainDate("2023-03-01"),
    due: unwrap(parseDeadline("trước ngày 25 hàng tháng")),
  };
  const owed = unwrap(
    obligations([{ ...regime, until: plainDate("2023-02-28") }, changed], period("2023-Q1", "reporting"), {
      hierarchy,
    }),
  );
  expect([...new Set(owed.map(({ due }) => due))]).toEqual(["2023-01-19", "2023-02-19", "2023-03-24"]);
});

test("only the units named owe it, and a unit that does not exist on the day owes nothing", () => {
  const some: Regime = { ...regime, owedBy: { tiers: ["commune", "agency"], units: ["07201", "213:van-phong"] } };
  const owed = unwrap(obligations([some], period("2024-01", "reporting"), { hierarchy }));
  expect(owed.map((one) => one.unit.split("@")[0])).toEqual(["07201", "213:van-phong"]);
  const elsewhere: Regime = { ...regime, owedBy: { tiers: ["commune"], within: "213" } };
  expect(unwrap(obligations([elsewhere], period("2026-01", "reporting"), { hierarchy }))).toEqual([]);
});

test("two working days after the cut-off pass over the weekend; a year without a calendar is an issue at the row", () => {
  const calendar = unwrap(createWorkCalendar([{ year: 2024, provisional: true, off: [], worked: [] }]));
  const within: Regime = {
    ...regime,
    due: unwrap(parseDeadline("trong 02 ngày làm việc kể từ ngày kết thúc kỳ báo cáo")),
  };
  const read = obligations([within], period("2024-06", "reporting"), { hierarchy, calendar });
  expect(unwrap(read).map(({ due }) => due)).toEqual(["2024-06-18", "2024-06-18"]);
  expect(read.ok ? read.notes.map(({ code, path }) => [code, ...path]) : []).toEqual([
    ["calendar.year-provisional", 0],
  ]);
  const uncovered = obligations([regime, within], period("2023-06", "reporting"), { hierarchy, calendar });
  expect(uncovered.ok ? [] : uncovered.issues.map(({ code, path }) => [code, ...path])).toEqual([
    ["calendar.year-not-covered", 1],
  ]);
});

test("a regime that stops coming due is an issue, not silence", () => {
  const ended: Regime = {
    ...regime,
    due: unwrap(parseDeadline("trước ngày 20 hàng tháng, đến hết năm 2023")),
  };
  const read = obligations([ended], period("2024-01", "reporting"), { hierarchy });
  expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path])).toEqual([
    ["regime.no-due-day", 0, "due"],
  ]);
});

test("a window at the end of all days is an issue", () => {
  const window = { from: plainDate("9999-01-01"), to: plainDate("9999-12-31") };
  const read = obligations([regime], window, { hierarchy });
  expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["deadline.out-of-range"]);
});
