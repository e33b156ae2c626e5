import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { defineMeasures } from "../indicator/measure.js";
import { unwrap } from "../issue/result.js";
import { sentence } from "../issue/sentence.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import type { Succession } from "../unit/succession.js";
import type { Tier, Unit } from "../unit/unit.js";
import { unitKey } from "../unit/unit-key.js";
import { checkProfile } from "./check-profile.js";
import { parseProfile } from "./parse-profile.js";
import type { Profile } from "./profile.js";

const source = {
  document: { kind: "plan", number: "308", year: null, symbol: "KH-UBND", issuer: "UBND tỉnh", issuedOn: null },
  confidence: "primary",
} as const;
const since = plainDate("2025-07-01");
const dated = { from: since, until: null, source };

const unit = (code: string, tier: Tier, [parent, from, until]: [string | null, string, string | null]): Unit => ({
  code,
  name: `Đơn vị ${code}`,
  tier,
  parent,
  from: plainDate(from),
  until: until === null ? null : plainDate(until),
});
const before: [null, string, string] = [null, "2008-08-01", "2025-06-30"];
const units = [
  unit("24", "province", before),
  unit("27", "province", before),
  unit("256", "district", ["27", "2008-08-01", "2025-06-30"]),
  unit("24", "province", [null, "2025-07-01", null]),
  unit("24:cong-an-tinh", "agency", ["24", "2025-07-01", null]),
  unit("07100", "commune", ["24", "2025-07-01", null]),
  unit("42", "province", [null, "2008-08-01", null]),
  unit("18000", "commune", ["42", "2025-07-01", null]),
];
const links = ["24@2008-08-01", "27@2008-08-01"].map((from): Succession => ({
  from: unitKey(from),
  to: unitKey("24@2025-07-01"),
  on: since,
  extent: "full",
  source,
}));
const hierarchy = unwrap(createHierarchy(units, links));
const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
const measures = defineMeasures({ received: flow, online: flow });
const indicators = [
  { id: "online-of-received", name: "Tỷ lệ trực tuyến", numerator: "online", denominator: "received", better: "higher", decimals: 1, oneMoreAddsTo: "numerator", source }, // prettier-ignore
] as const;
const context = { measures, indicators, hierarchy, on: plainDate("2026-01-15") };

const regime = {
  id: "monthly",
  name: "Báo cáo tháng",
  owedBy: { tiers: ["commune"], within: "24" },
  to: { unit: "24", through: "24:cong-an-tinh" },
  covers: { every: "month", calendar: "reporting", calendarPrinted: true },
  due: "chậm nhất ngày 17 hàng tháng",
  ...dated,
};
const target = {
  id: "online-70",
  indicator: "online-of-received",
  comparator: ">=",
  comparatorPrinted: true,
  percent: { units: 70, decimals: 0 },
  scope: { within: "24" },
  dueOn: plainDate("2026-12-31"),
  ...dated,
};
const template = { id: "t", kind: "de-an-06", tier: "commune", slots: [{ role: "head", office: "Chủ tịch", min: 1, max: 1 }], source }; // prettier-ignore

/** What is wrong with a profile that says this besides its province: its codes and paths. */
function wrong(said: object): string[] {
  const read = parseProfile({ unit: "24", name: "Tỉnh Bắc Ninh", ...said });
  const checked = read.ok ? checkProfile(read.value, context) : read;
  return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

function notes(said: object): string[] {
  const checked = checkProfile(unwrap(parseProfile({ unit: "24", name: "Tỉnh Bắc Ninh", ...said })), context);
  return checked.ok ? checked.notes.map(({ code, path }) => `${code} ${path.join(".")}`) : ["wrong"];
}

test("a profile with one regime and one target of the province is in order", () => {
  expect(wrong({ regimes: [regime], targets: [target], groupTemplates: [template] })).toEqual([]);
  expect(notes({ regimes: [regime], targets: [target], groupTemplates: [template] })).toEqual([]);
});

describe("targets", () => {
  test("a target is of an indicator that is there, and takes the place of one that is there", () => {
    expect(wrong({ targets: [{ ...target, indicator: "happiness", supersedes: "gone" }] })).toEqual([
      "profile.unknown-indicator targets.0.indicator",
      "profile.unknown-target targets.0.supersedes",
    ]);
  });

  test("two targets for the same thing on the same day collide, unless one takes the place of the other", () => {
    const stricter = { ...target, id: "online-80", percent: { units: 80, decimals: 0 } };
    expect(wrong({ targets: [target, stricter] })).toEqual(["profile.targets-collide targets.1"]);
    expect(wrong({ targets: [target, { ...stricter, supersedes: "online-70" }] })).toEqual([]);
    expect(wrong({ targets: [{ ...target, until: "2025-12-31", dueOn: null }, { ...stricter, from: "2026-01-01" }] })).toEqual([]); // prettier-ignore
  });

  test("a target for communes stands beside one for all, because the narrower counts", () => {
    const ofCommunes = { ...target, id: "communes", scope: { within: "24", tiers: ["commune"] } };
    expect(wrong({ targets: [target, ofCommunes] })).toEqual([]);
    const ofBoth = { ...target, id: "both", scope: { within: "24", tiers: ["commune", "agency"] } };
    expect(wrong({ targets: [ofCommunes, ofBoth] })).toEqual(["profile.targets-collide targets.1"]);
  });

  test("one id stands once on a day, and nothing is due before it is in force", () => {
    expect(wrong({ targets: [target, { ...target, scope: { within: "07100" } }] })).toEqual([
      "profile.repeated targets.1.id",
    ]);
    expect(wrong({ targets: [{ ...target, dueOn: "2025-06-01" }] })).toEqual(["profile.due-before-start targets.0.dueOn"]); // prettier-ignore
  });
});

describe("regimes", () => {
  test("a phrase that names no day of a month is no due day", () => {
    expect(wrong({ regimes: [{ ...regime, due: "trước ngày 32 hàng tháng" }] })).toEqual([
      "deadline.unreadable regimes.0.due",
    ]);
    expect(wrong({ regimes: [{ ...regime, due: { kind: "date", day: "2026-02-30", strict: true } }] })).toEqual([
      expect.stringMatching(/regimes\.0\.due\.day$/u),
    ]);
    expect(wrong({ regimes: [{ ...regime, due: "thường xuyên" }] })).toEqual(["regime.no-due-day regimes.0.due"]);
    expect(wrong({ regimes: [{ ...regime, due: 17 }] })).toEqual([expect.stringMatching(/regimes\.0\.due/u)]);
  });

  test("a validity that ends before it begins, and a window that leaves days out, are told", () => {
    expect(wrong({ regimes: [{ ...regime, until: "2025-01-01" }] })).toEqual([
      "period.window-reversed regimes.0.until",
    ]);
    const covers = { ...regime.covers, window: { firstDay: 21, lastDay: 19 } };
    expect(wrong({ regimes: [{ ...regime, covers }] })).toEqual(["regime.window-broken regimes.0.covers.window"]);
  });

  test("two rows of one regime on the same day collide", () => {
    expect(wrong({ regimes: [regime, regime] })).toEqual(["regime.overlap regimes.1"]);
  });

  test("an exemption is from a regime of the profile", () => {
    const exemption = { regime: "weekly", unit: "07100", from: since, until: null, reason: "Mới thành lập" };
    expect(wrong({ regimes: [regime], exemptions: [exemption] })).toEqual([
      "profile.unknown-regime exemptions.0.regime",
    ]);
  });

  test("regimes of which none is in force are worth a note, and so is a window nobody printed", () => {
    expect(notes({ regimes: [{ ...regime, until: "2025-12-31" }] })).toEqual(["profile.no-regime-in-force regimes"]);
    expect(notes({ regimes: [{ ...regime, covers: { ...regime.covers, calendarPrinted: false } }] })).toEqual([
      "regime.calendar-assumed regimes.0.covers.calendar",
    ]);
  });
});

describe("units", () => {
  test("the unit is a province on the day", () => {
    expect(wrong({ unit: "27" })).toEqual(["profile.no-province unit"]);
    expect(wrong({ unit: "07100" })).toEqual(["profile.no-province unit"]);
  });

  test("a unit of another province and a code nobody has are told apart", () => {
    expect(wrong({ targets: [{ ...target, scope: { within: "18000" } }] })).toEqual([
      "profile.unit-elsewhere targets.0.scope.within",
    ]);
    expect(wrong({ standingAgencies: [{ of: "24", agency: "24:so-nao-do", ...dated }] })).toEqual([
      "profile.unknown-unit standingAgencies.0.agency",
    ]);
  });

  test("a rule of the time before the merger names the units of that time, of each province that went in", () => {
    const old = { from: plainDate("2022-11-01"), until: plainDate("2025-06-30"), source };
    const city = { ...regime, owedBy: { tiers: ["district"], within: "256" }, to: { unit: "27" }, ...old };
    expect(wrong({ regimes: [city] })).toEqual([]);
    expect(wrong({ regimes: [{ ...city, to: { unit: "42" } }] })).toEqual(["profile.unit-elsewhere regimes.0.to.unit"]);
    expect(wrong({ regimes: [{ ...city, until: null }] })).toContain("profile.unknown-unit regimes.0.to.unit");
  });

  test("where no unit of the province is known, the codes inside it are left unchecked, with a note", () => {
    const provinces = unwrap(createHierarchy(units.filter(({ tier }) => tier === "province")));
    const profile = unwrap(parseProfile({ unit: "24", name: "Tỉnh Bắc Ninh", regimes: [regime] }));
    const checked = checkProfile(profile, { ...context, hierarchy: provinces });
    expect(checked.ok && checked.notes.map(({ code }) => code)).toEqual(["profile.units-unchecked"]);
    expect(checkProfile(profile, { measures, indicators, on: context.on })).toMatchObject({ ok: true, notes: [] });
  });

  test("a group may be stood for, although no hierarchy holds it", () => {
    expect(wrong({ standingAgencies: [{ of: "24:to-cong-tac", agency: "24:cong-an-tinh", ...dated }] })).toEqual([]);
  });
});

test("an outline names what is counted", () => {
  const figures = { kind: "figures", figures: [{ indicator: "happiness" }, { measure: "received" }] };
  const outline = { id: "o", title: "Kết quả", grain: "month", calendar: "reporting", sections: [{ id: "s", title: "I", content: [figures] }] }; // prettier-ignore
  expect(wrong({ outlines: [outline] })).toEqual([
    "outline.unknown-indicator outlines.0.sections.0.content.0.figures.0",
  ]);
});

test("an abbreviation stands for one agency, however it is written", () => {
  const agencies = [
    { name: "Sở Lao động - Thương binh và Xã hội", abbreviations: ["LĐTBXH"], aliases: [] },
    { name: "Liên đoàn thiết bị xã hội", abbreviations: ["LĐTB&XH"], aliases: ["Sở Lao động, Thương binh và Xã hội"] },
  ];
  expect(wrong({ agencies })).toEqual([
    "profile.spelling-shared agencies.1.aliases.0",
    "profile.spelling-shared agencies.1.abbreviations.0",
  ]);
});

test("a group template allows at least as many as it asks for, and there is one for a kind at a level", () => {
  const slots = [{ role: "member", office: "Công an", min: 3, max: 2 }];
  expect(wrong({ groupTemplates: [template, { ...template, id: "u", slots }] })).toEqual([
    "profile.repeated groupTemplates.1",
    "profile.slot-reversed groupTemplates.1.slots.0.max",
  ]);
});

test("a rule without a source, or whose document cannot be told from others, is refused; a concluded one is noted", () => {
  expect(wrong({ targets: [{ ...target, source: undefined }] })).toEqual(["value.missing targets.0.source"]);
  const blank = { document: { ...source.document, number: null, symbol: null }, confidence: "primary" };
  expect(wrong({ targets: [{ ...target, source: blank }] })).toEqual(["profile.source-blank targets.0.source"]);
  expect(notes({ targets: [{ ...target, source: { ...source, confidence: "inferred" } }] })).toEqual([
    "profile.source-inferred targets.0.source",
  ]);
});

test("a day both off and worked is told at its year", () => {
  const day = { day: "2026-09-05", name: "Nghỉ sau bão", source: "Công điện" };
  expect(wrong({ calendarYears: [{ year: 2026, provisional: false, off: [day], worked: [day] }] })).toEqual([
    "calendar.day-off-and-worked calendarYears.0.worked.0.day",
  ]);
});

describe("always", () => {
  const anything = fc.record(
    {
      regimes: fc.array(fc.constantFrom(regime, { ...regime, id: "other", due: "hàng tháng" })),
      targets: fc.array(fc.constantFrom(target, { ...target, indicator: "x" })),
      agencies: fc.array(fc.record({ name: fc.string({ minLength: 1 }), abbreviations: fc.constant(["CAT"]), aliases: fc.constant([]) })), // prettier-ignore
      groupTemplates: fc.array(fc.constant(template)),
    },
    { requiredKeys: [] },
  );

  test("every issue leads to something in the profile and says a sentence without its text", () => {
    fc.assert(
      fc.property(anything, (said) => {
        const profile = unwrap(parseProfile({ unit: "24", name: "Tỉnh Bắc Ninh", ...said }));
        const checked = checkProfile(profile, context);
        for (const found of checked.ok ? checked.notes : checked.issues) {
          const at = found.path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], profile);
          expect(at).toBeDefined();
          expect(sentence(found)).toMatch(/^\p{Lu}.*\.$/u);
        }
      }),
    );
  });

  test("no input makes reading a profile throw", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ regimes: fc.jsonValue(), strictness: fc.jsonValue() })),
        (input) => {
          const read = parseProfile(input);
          expect(read.ok ? read.value : read.issues.length).toBeTruthy();
        },
      ),
    );
  });

  test("what is in order stays in order when a further agency of another name is added", () => {
    const given: Profile = unwrap(parseProfile({ unit: "24", name: "Tỉnh Bắc Ninh", regimes: [regime] }));
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 10_000 })), (numbers) => {
        const agencies = numbers.map((n) => ({ name: `Cơ quan số ${n}`, abbreviations: [`CQ${n}`], aliases: [] }));
        expect(checkProfile({ ...given, agencies }, context).ok).toBe(true);
      }),
    );
  });
});
