import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { addDays, daysBetween } from "../date/day-arithmetic.js";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { defineIndicator } from "../indicator/indicator.js";
import { rollUp } from "../indicator/roll-up.js";
import { toObservations } from "../indicator/to-observations.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import type { Succession } from "../unit/succession.js";
import type { Tier, Unit } from "../unit/unit.js";
import { unitKey } from "../unit/unit-key.js";
import { checkRegisters } from "./check-registers.js";
import { bodyToAnswer, difficultiesOn } from "./difficulties.js";
import { RegisterEntrySchema } from "./entry-schema.js";
import { connectionOn, difficultyOn, equipmentOn, modelOn } from "./entry-on.js";
import type { Difficulty, DifficultyStep, PilotModel, RegisterEntry } from "./entry.js";
import { registerMeasures } from "./register-measures.js";
import { registerObservations } from "./register-observations.js";

const day = plainDate;
const [old, reform] = [day("2008-08-01"), day("2025-07-01")];
const before = { from: old, until: day("2025-06-30") };
const unit = (code: string, tier: Tier, parent: string | null, rest: Partial<Unit> = before): Unit => ({
  code,
  name: code,
  tier,
  parent,
  ...before,
  ...rest,
});
const now = { from: reform, until: null };
const source: Source = {
  document: { kind: "resolution", number: "1683", year: null, symbol: "NQ-UBTVQH15", issuer: null, issuedOn: null },
  confidence: "inferred",
};
const merged = (code: string): Succession => ({
  from: unitKey(`${code}@${old}`),
  to: unitKey(`01843@${reform}`),
  on: reform,
  extent: "full",
  source,
});
const hierarchy = unwrap(
  createHierarchy(
    [
      unit("06", "province", null),
      unit("058", "district", "06"),
      unit("01834", "commune", "058"),
      unit("01837", "commune", "058"),
      unit("01840", "commune", "058"),
      unit("19", "province", null, now),
      unit("19:so-kh-cn", "agency", "19", now),
      unit("01843", "commune", "19", now),
    ],
    ["01834", "01837", "01840"].map(merged),
  ),
);
const commune = (code: string) => unitKey(`${code}@${old}`);
const sixMonths = period("2024-H1", "reporting");
const model = (id: string, code: string, changes: PilotModel["changes"]): PilotModel => ({
  register: "pilot-model",
  id,
  unit: commune(code),
  title: "Dịch vụ công trực tuyến",
  kind: "online-services",
  changes,
});
const difficulty = (steps: readonly DifficultyStep[]): Difficulty => ({
  register: "difficulty",
  id: "d1",
  unit: commune("01834"),
  about: "Phần mềm liên thông thường xuyên lỗi",
  subject: "software",
  steps,
});

test("a model is what it was made last until the day, and nothing before it was registered", () => {
  const one = model("m1", "01834", [
    { on: day("2023-03-21"), state: "registered" },
    { on: day("2023-05-01"), state: "running", result: "Tiếp nhận 100% hồ sơ trực tuyến" },
  ]);
  expect(modelOn(one, day("2023-03-20"))).toBeNull();
  expect(modelOn(one, day("2023-04-30"))?.state).toBe("registered");
  expect(modelOn(one, day("2024-06-14"))?.result).toContain("100%");
});

test("equipment keeps the last need and the last stock that were reported", () => {
  const scanners = {
    register: "equipment",
    id: "e1",
    unit: commune("01834"),
    kind: "scanner",
    counts: [
      { on: day("2023-01-10"), need: 3, have: null },
      { on: day("2023-05-10"), need: null, have: 2 },
    ],
  } as const;
  expect(equipmentOn(scanners, day("2023-01-09"))).toBeNull();
  expect(equipmentOn(scanners, day("2023-02-01"))).toEqual({ on: "2023-01-10", need: 3, have: null });
  expect(equipmentOn(scanners, day("2023-06-14"))).toEqual({ on: "2023-05-10", need: 3, have: 2 });
});

test("a connection that was suspended is not connected", () => {
  const connection = {
    register: "connection",
    id: "c1",
    unit: commune("01834"),
    database: "population",
    changes: [
      { on: day("2023-03-01"), state: "connected" },
      { on: day("2024-01-01"), state: "suspended" },
    ],
  } as const;
  expect(connectionOn(connection, day("2023-12-31"))).toBe("connected");
  expect(connectionOn(connection, day("2024-06-14"))).toBe("suspended");
});

test("a difficulty waits for the body it was routed to until that answers, then for who raised it", () => {
  const one = difficulty([
    { kind: "raised", on: day("2024-05-10") },
    { kind: "routed", on: day("2024-05-20"), to: unitKey(`058@${old}`) },
    { kind: "answered", on: day("2024-06-10"), answer: "Đã nâng cấp" },
    { kind: "reopened", on: day("2024-06-12") },
    { kind: "closed", on: day("2024-06-30") },
  ]);
  const at = (on: string) => difficultiesOn([one], day(on)).map(({ state, with: body, age }) => [state, body, age]);
  expect(at("2024-05-09")).toEqual([]);
  expect(at("2024-05-10")).toEqual([["raised", one.unit, 0]]);
  expect(at("2024-06-01")).toEqual([["routed", `058@${old}`, 22]]);
  expect(at("2024-06-11")).toEqual([["answered", one.unit, 32]]);
  expect(at("2024-06-14")).toEqual([["routed", `058@${old}`, 35]]);
  expect(at("2024-12-31")).toEqual([["closed", one.unit, 51]]);
});

test("difficulties stand oldest first", () => {
  const later = { ...difficulty([{ kind: "raised", on: day("2024-06-01") }]), id: "later" };
  const sooner = { ...difficulty([{ kind: "raised", on: day("2024-05-01") }]), id: "sooner" };
  expect(difficultiesOn([later, sooner], day("2024-06-14")).map((one) => one.difficulty.id)).toEqual([
    "sooner",
    "later",
  ]);
});

test("a difficulty goes to the body named for its subject, else to the unit above, or above the successor", () => {
  const routes = [{ subject: "software", to: "19:so-kh-cn", from: reform, until: null }];
  const one = difficulty([]);
  const to = (on: string) => bodyToAnswer(one, { hierarchy, routes, on: day(on) });
  expect(to("2024-06-14")).toBe(`058@${old}`);
  expect(to("2025-08-14")).toBe(`19:so-kh-cn@${reform}`);
  const other = bodyToAnswer({ ...one, subject: "staff" }, { hierarchy, routes, on: day("2025-08-14") });
  expect(other).toBe(`19@${reform}`);
});

test("2 of 3 communes have a model, at the city, by the roll-up that every figure goes through", () => {
  const entries = [
    model("m1", "01834", [{ on: day("2024-01-10"), state: "running" }]),
    model("m2", "01834", [{ on: day("2024-02-10"), state: "registered" }]),
    model("m3", "01837", [{ on: day("2024-02-10"), state: "running" }]),
    model("m4", "01840", [
      { on: day("2024-01-10"), state: "running" },
      { on: day("2024-05-10"), state: "stopped" },
    ]),
  ];
  const rows = registerObservations(entries, { period: sixMonths, hierarchy });
  const share = defineIndicator(registerMeasures, {
    id: "communes-with-model",
    name: "Tỷ lệ xã, phường có mô hình điểm",
    numerator: "models.units",
    denominator: "registers.units",
    better: "higher",
    decimals: 2,
    oneMoreAddsTo: "numerator",
  });
  const cube = unwrap(
    rollUp(unwrap(toObservations(rows, registerMeasures, hierarchy)), {
      hierarchy,
      on: day("2024-06-14"),
      measures: registerMeasures,
      window: sixMonths,
      indicators: [share],
    }),
  );
  expect(cube.cell({ unit: unitKey(`058@${old}`), indicator: "communes-with-model" })?.figure).toMatchObject({
    numerator: 2,
    denominator: 3,
  });
});

test("what is kept and empty is zero, what is not kept is not reported", () => {
  const counts = registerObservations([], {
    period: sixMonths,
    hierarchy,
    registers: ["support-point"],
    keptBy: [commune("01834")],
  })[0]?.counts;
  expect(counts).toEqual({
    "registers.units": 1,
    "support-points.total": 0,
    "support-points.units": 0,
    "desks.total": 0,
  });
});

test("after the merger the lines of three communes count for the one that took them in", () => {
  const point = (code: string, from: string): RegisterEntry => ({
    register: "support-point",
    id: `${code} ${from}`,
    unit: commune(code),
    kind: from < "2024" ? "point" : "desk",
    staff: 2,
    from: day(from),
    until: null,
  });
  const rows = registerObservations(
    [point("01834", "2023-01-01"), point("01837", "2023-01-01"), point("01840", "2024-01-01")],
    { period: period("2025-08", "reporting"), hierarchy, registers: ["support-point"] },
  );
  expect(rows.map(({ unit: key, counts }) => [key, counts["support-points.total"], counts["desks.total"]])).toEqual([
    [`01843@${reform}`, 2, 1],
  ]);
});

test("money and inspections count in the period of their days, equipment and connections by their code", () => {
  const entries: RegisterEntry[] = [
    {
      register: "funding",
      id: "f",
      unit: commune("01834"),
      purpose: "Máy quét",
      movements: [
        { on: day("2023-12-14"), kind: "asked", amount: 90_000_000 },
        { on: day("2023-12-15"), kind: "allotted", amount: 60_000_000 },
        { on: day("2024-06-14"), kind: "spent", amount: 45_000_000 },
        { on: day("2024-06-15"), kind: "spent", amount: 1 },
      ],
    },
    {
      register: "inspection",
      id: "i",
      unit: commune("01834"),
      of: [commune("01837")],
      plannedOn: day("2024-03-01"),
      carriedOutOn: day("2024-07-01"),
      findings: [],
      recommendations: ["t-1"],
    },
    {
      register: "equipment",
      id: "e",
      unit: commune("01834"),
      kind: "scanner",
      counts: [{ on: day("2024-01-01"), need: 2, have: 1 }],
    },
    { register: "equipment", id: "e2", unit: commune("01834"), kind: "scanner", counts: [] },
    {
      register: "connection",
      id: "c",
      unit: commune("01834"),
      database: "land",
      changes: [{ on: day("2024-01-01"), state: "testing" }],
    },
  ];
  const [plain, scanner, land] = registerObservations(entries, { period: sixMonths, hierarchy });
  expect(plain?.counts).toMatchObject({
    "funding.asked": 0,
    "funding.allotted": 60_000_000,
    "funding.spent": 45_000_000,
    "inspections.planned": 1,
    "inspections.carried-out": 0,
  });
  expect(scanner).toMatchObject({ at: { equipment: "scanner" }, counts: { "equipment.needed": null } });
  expect(land).toMatchObject({
    at: { database: "land" },
    counts: { "connections.planned": 1, "connections.connected": 0 },
  });
});

test("every wrong line of the registers is said at once, with its place", () => {
  const wrong: RegisterEntry[] = [
    model("m", "01834", [
      { on: day("2024-02-01"), state: "running" },
      { on: day("2024-01-01"), state: "stopped" },
    ]),
    { ...model("m", "01834", []), unit: unitKey(`99999@${old}`) },
    {
      register: "support-point",
      id: "p",
      unit: commune("01834"),
      kind: "point",
      staff: null,
      from: day("2024-02-01"),
      until: day("2024-01-01"),
    },
    difficulty([
      { kind: "answered", on: day("2024-01-01"), answer: "Đã rõ" },
      { kind: "raised", on: day("2024-01-02") },
      { kind: "routed", on: day("2024-01-03"), to: unitKey(`77777@${old}`) },
    ]),
  ];
  const checked = checkRegisters(wrong, hierarchy);
  expect(checked.ok ? [] : checked.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["register.out-of-order", "0.changes.1.on"],
    ["register.duplicate", "1.id"],
    ["register.unknown-unit", "1.unit"],
    ["register.ends-before-it-begins", "2.until"],
    ["register.unknown-unit", "3.steps.2.to"],
    ["register.step-not-possible", "3.steps.0.kind"],
    ["register.step-not-possible", "3.steps.1.kind"],
  ]);
});

test("a line of a unit that had ended by its day is kept, with a note", () => {
  const late = model("m", "01834", [{ on: day("2025-08-01"), state: "running" }]);
  const inspection: RegisterEntry = {
    register: "inspection",
    id: "i",
    unit: unitKey(`19@${reform}`),
    of: [commune("01837")],
    plannedOn: day("2025-08-01"),
    carriedOutOn: null,
    findings: ["Chưa niêm yết"],
    recommendations: [],
  };
  const checked = checkRegisters([late, inspection], hierarchy);
  expect(checked.ok && checked.notes.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["register.unit-not-valid", "0.unit"],
    ["register.unit-not-valid", "1.of.0"],
  ]);
  expect(RegisterEntrySchema.parse(inspection)).toEqual(inspection);
});

describe("always", () => {
  const kinds = fc.constantFrom("routed", "answered", "closed", "reopened");
  const histories = fc.array(fc.tuple(kinds, fc.nat(40)), { maxLength: 8 }).map((steps) =>
    steps.reduce<DifficultyStep[]>(
      (all, [kind, gap]) => {
        const on = addDays(all.at(-1)?.on ?? old, gap);
        const step: DifficultyStep =
          kind === "routed"
            ? { kind, on, to: unitKey(`058@${old}`) }
            : kind === "answered"
              ? { kind, on, answer: "Đã trả lời" }
              : { kind, on };
        return [...all, step];
      },
      [{ kind: "raised", on: day("2024-01-01") }],
    ),
  );
  const days = fc.nat(400).map((count) => addDays(day("2023-12-20"), count));

  test("where a difficulty stands follows from its steps until the day alone", () => {
    fc.assert(
      fc.property(histories, days, (steps, on) => {
        const until = steps.filter((step) => step.on <= on);
        expect(difficultyOn(difficulty(steps), on)).toBe(difficultyOn(difficulty(until), day("2100-01-01")));
      }),
    );
  });

  test("a difficulty that is not closed gets a day older each day", () => {
    fc.assert(
      fc.property(histories, days, (steps, on) => {
        const [standing] = difficultiesOn([difficulty(steps)], on);
        if (standing === undefined || standing.state === "closed") return;
        expect(standing.age).toBe(daysBetween(day("2024-01-01"), on));
      }),
    );
  });

  test("raised less closed is open", () => {
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 6 }), (all) => {
        const entries = all.map((steps, n) => ({ ...difficulty(steps), id: `d${n}` }));
        const counts = registerObservations(entries, {
          period: period("2024", "civil"),
          hierarchy,
          registers: ["difficulty"],
          keptBy: [commune("01834")],
        })[0]?.counts;
        const closed = entries.filter((one) => difficultyOn(one, day("2024-12-31")) === "closed").length;
        expect(counts?.["difficulties.open"]).toBe((counts?.["difficulties.raised"] ?? 0) - closed);
      }),
    );
  });

  test("a unit with no lines and one whose lines are all later count the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (later) => {
        const on = addDays(sixMonths.to, later);
        const given = { period: sixMonths, hierarchy, keptBy: [commune("01834")] };
        const one = model("m", "01834", [{ on, state: "running" }]);
        expect(registerObservations([one], given)).toEqual(registerObservations([], given));
      }),
    );
  });
});
