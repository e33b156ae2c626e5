import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { checkGroups } from "./check-groups.js";
import { createHierarchy } from "./create-hierarchy.js";
import type { Group, GroupDecision, GroupState } from "./group.js";
import { countGroups, groupOn, groupsOn, groupsUnder, groupsWithin } from "./group-tree.js";
import type { Tier, Unit } from "./unit.js";
import { unitKey } from "./unit-key.js";

const decision = (number: string | null): Source => ({
  document: {
    kind: "decision",
    number,
    year: null,
    symbol: "QĐ-UBND",
    issuer: "Chủ tịch UBND thành phố Bắc Kạn",
    issuedOn: null,
  },
  confidence: "primary",
});
const [since, reportDay, reform, now] = ["2020-01-01", "2024-06-14", "2025-07-01", "2026-01-31"].map(plainDate) as [
  Unit["from"],
  Unit["from"],
  Unit["from"],
  Unit["from"],
];
const ended = { from: since, until: plainDate("2025-06-30") };

/** Thành phố Bắc Kạn: 8 wards and communes, 117 villages and residential groups; what became of it in Thái Nguyên. */
const communes = Array.from({ length: 8 }, (_, i) => String(1834 + i).padStart(5, "0"));
const hierarchy = unwrap(
  createHierarchy(
    [
      { code: "06", name: "Tỉnh Bắc Kạn", tier: "province", parent: null, ...ended },
      { code: "058", name: "Thành phố Bắc Kạn", tier: "district", parent: "06", ...ended },
      ...communes.map((code): Unit => ({ code, name: `Phường ${code}`, tier: "commune", parent: "058", ...ended })),
      { code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: reform, until: null },
      ...["01840", "01843"].map((code): Unit => ({
        code,
        name: `Phường ${code}`,
        tier: "commune",
        parent: "19",
        from: reform,
        until: null,
      })),
    ],
    [
      {
        from: unitKey("06@2020-01-01"),
        to: unitKey("19@2025-07-01"),
        on: reform,
        extent: "full",
        source: decision("202"),
      },
      ...communes.slice(0, 6).map((code) => ({
        from: unitKey(`${code}@2020-01-01`),
        to: unitKey("01843@2025-07-01"),
        on: reform,
        extent: "full" as const,
        source: decision("1683"),
      })),
      ...["01840", "01843"].map((to) => ({
        from: unitKey("01840@2020-01-01"),
        to: unitKey(`${to}@2025-07-01`),
        on: reform,
        extent: "partial" as const,
        source: decision("1683"),
      })),
      {
        from: unitKey("01841@2020-01-01"),
        to: unitKey("01840@2025-07-01"),
        on: reform,
        extent: "full" as const,
        source: decision("1683"),
      },
    ],
  ),
);

const state = (tier: Tier, parent: string | null, memberCount: number | null, unit: string): GroupState => ({
  unit: unitKey(`${unit}@2020-01-01`),
  tier,
  parent,
  memberCount,
});
const setUp = (of: GroupState, on = "2022-04-01"): GroupDecision => ({
  act: "set-up",
  on: plainDate(on),
  source: decision(null),
  ...of,
});
const group = (id: string, ...decisions: readonly GroupDecision[]): Group => ({
  id,
  name: "Tổ công tác Đề án 06",
  kind: "de-an-06",
  decisions,
});

/** The groups of the report: 1 + 8 + 117 with 20 + 137 + 757 members. */
const city = group("bk:tp", setUp(state("district", null, 19, "058")), {
  act: "consolidated",
  on: plainDate("2024-06-03"),
  source: decision("1482"),
  ...state("district", null, 20, "058"),
});
const ofCommunes = communes.map((code, i) =>
  group(`bk:${code}`, setUp(state("commune", "bk:tp", i < 7 ? 17 : 18, code))),
);
const ofVillages = Array.from({ length: 117 }, (_, i) => {
  const commune = communes[i % 8] ?? "";
  return group(`bk:${commune}:${i}`, setUp(state("village", `bk:${commune}`, i < 55 ? 7 : 6, commune)));
});
const all = [...ofVillages, ...ofCommunes, city];

describe("the groups of a city", () => {
  test("add up by level: 126 = 1 + 8 + 117 groups and 914 = 20 + 137 + 757 members", () => {
    expect(countGroups(groupsOn(all, reportDay))).toEqual({
      groups: 126,
      members: 914,
      unreported: 0,
      byTier: [
        { tier: "district", groups: 1, members: 20, unreported: 0 },
        { tier: "commune", groups: 8, members: 137, unreported: 0 },
        { tier: "village", groups: 117, members: 757, unreported: 0 },
      ],
    });
  });

  test("are what the last decision says", () => {
    expect(groupOn(city, plainDate("2022-03-31"))).toBeNull();
    expect(groupOn(city, plainDate("2024-06-02"))).toMatchObject({ memberCount: 19, since: "2022-04-01" });
    expect(groupOn(city, plainDate("2024-06-03"))).toMatchObject({
      memberCount: 20,
      since: "2024-06-03",
      kind: "de-an-06",
    });
    const dissolved = {
      ...city,
      decisions: [...city.decisions, { act: "dissolved" as const, on: reform, source: decision("1") }],
    };
    expect(groupOn(dissolved, reform)).toBeNull();
    expect(groupsOn([dissolved, ...ofCommunes], reform)).toHaveLength(8);
  });

  test("stand parents first, and a branch is a group with everything under it", () => {
    const standing = groupsOn(all, reportDay);
    expect(standing[0]?.id).toBe("bk:tp");
    const seen = new Set<string | null>([null]);
    for (const { id, parent } of standing) {
      expect(seen.has(parent)).toBe(true);
      seen.add(id);
    }
    expect(groupsUnder(standing, "bk:tp")).toHaveLength(126);
    expect(groupsUnder(standing, "bk:01834")).toHaveLength(16);
    expect(groupsUnder(standing, "bk:nobody")).toEqual([]);
  });

  test("that do not report their members are counted apart, not as none", () => {
    expect(
      countGroups(groupsOn([group("bk:a", setUp(state("commune", null, null, "01834")))], reportDay)),
    ).toMatchObject({ groups: 1, members: 0, unreported: 1 });
  });
});

describe("groups lag behind mergers", () => {
  const within = (unit: string) =>
    countGroups(groupsWithin(groupsOn(all, now), { hierarchy, unit: unitKey(unit), on: now }));

  test("six communes' groups are now in one ward, and the two of the other stay apart", () => {
    expect(within("01843@2025-07-01").byTier.find(({ tier }) => tier === "commune")?.groups).toBe(6);
    expect(within("01840@2025-07-01").byTier.find(({ tier }) => tier === "commune")?.groups).toBe(1);
  });

  test("a group whose commune was split belongs to the province and to neither part; so does the city's own", () => {
    expect(within("19@2025-07-01").groups).toBe(126);
    expect(within("19@2025-07-01").byTier.map(({ tier, groups }) => [tier, groups])).toEqual([
      ["district", 1],
      ["commune", 8],
      ["village", 117],
    ]);
  });

  test("on the day of the report they are where they were set up", () => {
    const standing = groupsOn(all, reportDay);
    expect(groupsWithin(standing, { hierarchy, unit: unitKey("058@2020-01-01"), on: reportDay })).toHaveLength(126);
    expect(groupsWithin(standing, { hierarchy, unit: unitKey("19@2025-07-01"), on: reportDay })).toEqual([]);
  });
});

describe("checking groups", () => {
  const codes = (groups: readonly Group[]) => {
    const result = checkGroups(groups, hierarchy);
    return (result.ok ? result.notes : result.issues).map(({ code, path }) => `${code} ${path.join("/")}`);
  };

  test("finds nothing in the city's", () => {
    expect(checkGroups(all, hierarchy)).toEqual({ ok: true, value: all, notes: [] });
  });

  test("says everything at once", () => {
    const base = state("commune", null, 2, "01834");
    expect(
      codes([
        group("a:1", { ...setUp(base), act: "consolidated" } as GroupDecision),
        group("a:1", setUp(base), setUp(base, "2021-01-01")),
        group("a:2", setUp({ ...base, parent: "a:9" })),
        group("a:3", setUp({ ...base, parent: "a:4" })),
        group("a:4", setUp({ ...base, parent: "a:3" })),
        group(
          "a:5",
          setUp({
            ...base,
            unit: unitKey("09999@2020-01-01"),
            members: [{ role: "head", office: "Chủ tịch UBND xã" }],
          }),
        ),
        group("a:6", { act: "dissolved", on: since, source: decision("1") }),
      ]),
    ).toEqual([
      "group.duplicate 1/id",
      "group.not-set-up 0/decisions/0",
      "group.out-of-order 1/decisions/1",
      "group.already-set-up 1/decisions/1",
      "group.unknown-parent 2/decisions/0/parent",
      "group.cycle 3/decisions/0/parent",
      "group.cycle 4/decisions/0/parent",
      "group.unknown-unit 5/decisions/0/unit",
      "group.member-count-differs 5/decisions/0/memberCount",
      "group.not-set-up 6/decisions/0",
    ]);
  });

  test("notes a decision for a unit that has ended", () => {
    expect(codes([group("a:1", setUp(state("commune", null, 9, "01834"), "2025-09-01"))])).toEqual([
      "group.unit-ended 0/decisions/0/unit",
    ]);
  });
});

describe("always", () => {
  test("the levels add up to the whole, whatever the groups", () => {
    const tier = fc.constantFrom<Tier>("province", "district", "commune", "village");
    const groups = fc
      .array(fc.record({ tier, memberCount: fc.option(fc.nat(50)), parent: fc.option(fc.nat(30)) }))
      .map((rows) =>
        rows.map(({ tier, memberCount, parent }, i) =>
          group(
            `a:${i}`,
            setUp(state(tier, parent === null || parent >= i ? null : `a:${parent}`, memberCount, "058")),
          ),
        ),
      );
    fc.assert(
      fc.property(groups, (rows) => {
        const count = countGroups(groupsOn(rows, reportDay));
        const total = (key: "groups" | "members" | "unreported") =>
          count.byTier.reduce((sum, one) => sum + one[key], 0);
        expect([count.groups, count.members, count.unreported]).toEqual([
          total("groups"),
          total("members"),
          total("unreported"),
        ]);
        expect(count.groups).toBe(rows.length);
      }),
    );
  });
});
