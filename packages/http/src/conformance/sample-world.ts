import {
  type Actor,
  createHierarchy,
  defineMeasures,
  type Difficulty,
  type ExplanationRecord,
  type Indicator,
  isUnitKey,
  parseDeadline,
  plainDate,
  type Regime,
  type Role,
  roles,
  type Source,
  type Task,
  type Unit,
  unitKey,
  unwrap,
} from "@de-an-06/domain";
import type { ApiOptions } from "../api/api-options.js";
import type { Reference } from "../api/reference.js";
import { createMemoryRepository } from "../repository/memory-repository.js";
import { sampleWorkbooks } from "./sample-workbooks.js";

const source: Source = {
  document: { kind: "plan", number: "105", year: null, symbol: "KH-UBND", issuer: null, issuedOn: null },
  confidence: "primary",
};
const since = plainDate("2008-08-01");
const merger = plainDate("2025-07-01");

function unit(code: string, name: string, rest: Pick<Unit, "tier" | "parent"> & Partial<Unit>): Unit {
  return { code, name, from: since, until: null, ...rest };
}

/** A small province after a merger: two communes became one, a police standing agency, an agency that coordinates. */
export const sampleUnits: readonly Unit[] = [
  unit("24", "Tỉnh Bắc Ninh", { tier: "province", parent: null }),
  unit("07001", "Phường Một", { tier: "commune", parent: "24", until: plainDate("2025-06-30") }),
  unit("07002", "Phường Hai", { tier: "commune", parent: "24", until: plainDate("2025-06-30") }),
  unit("07100", "Phường Ba", { tier: "commune", parent: "24", from: merger }),
  unit("07200", "Phường Tư", { tier: "commune", parent: "24" }),
  unit("07100:van-phong", "Văn phòng Phường Ba", { tier: "agency", kind: "office", parent: "07100", from: merger }),
  unit("24:cong-an-tinh", "Công an tỉnh", { tier: "agency", kind: "police", parent: "24" }),
  unit("24:so-y-te", "Sở Y tế", { tier: "agency", kind: "department", parent: "24" }),
  unit("19", "Tỉnh Thái Nguyên", { tier: "province", parent: null }),
];

/** The units of the sample by what they are to Phường Ba. */
export const sampleKeys = {
  own: unitKey("07100@2025-07-01"),
  child: unitKey("07100:van-phong@2025-07-01"),
  parent: unitKey("24@2008-08-01"),
  sibling: unitKey("07200@2008-08-01"),
  standingAgency: unitKey("24:cong-an-tinh@2008-08-01"),
  coordinatingAgency: unitKey("24:so-y-te@2008-08-01"),
  stranger: unitKey("19@2008-08-01"),
  abolished: unitKey("07001@2008-08-01"),
} as const;

const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
const measures = defineMeasures({
  received: { ...flow, name: "Hồ sơ tiếp nhận" },
  online: { ...flow, name: "Hồ sơ trực tuyến" },
});
const online: Indicator = {
  id: "online",
  name: "Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận",
  numerator: "online",
  denominator: "received",
  better: "higher",
  decimals: 2,
  oneMoreAddsTo: "numerator",
};
const regime: Regime = {
  id: "monthly",
  name: "Báo cáo tháng về Đề án 06",
  owedBy: { tiers: ["commune"], within: "24" },
  to: { unit: "parent", through: "standing-agency" },
  covers: { every: "month", calendar: "reporting", calendarPrinted: true },
  due: unwrap(parseDeadline("trước ngày 20 hàng tháng")),
  from: plainDate("2022-01-01"),
  until: null,
  source,
};

/** The reference data of the sample. */
export const sampleReference: Reference = {
  hierarchy: unwrap(
    createHierarchy(
      sampleUnits,
      [sampleKeys.abolished, unitKey("07002@2008-08-01")].map((from) => ({
        from,
        to: sampleKeys.own,
        on: merger,
        extent: "full" as const,
        source,
      })),
    ),
  ),
  standingAgencies: [{ of: "24", agency: "24:cong-an-tinh", from: since, until: null, source }],
  measures,
  indicators: [online],
  targets: [
    {
      id: "online-70",
      indicator: "online",
      comparator: ">=",
      comparatorPrinted: true,
      percent: { units: 70, decimals: 0 },
      scope: {},
      from: plainDate("2025-01-01"),
      until: null,
      dueOn: plainDate("2025-12-31"),
      source,
    },
  ],
  identities: [
    { id: "online-part", name: "Trực tuyến không quá tiếp nhận", kind: "at-most", part: "online", whole: "received" },
  ],
  regimes: [regime],
  accountabilityRules: [
    {
      id: "explain",
      act: "explain",
      counts: [{ kind: "report", standings: ["missing"] }],
      atLeast: 1,
      to: "Chủ tịch UBND tỉnh",
      within: "24",
      from: plainDate("2022-01-01"),
      until: null,
      source,
    },
  ],
  hotlines: ["0204 3854 123"],
};

/** The noon of 20/8/2025 in Vietnam, as the sample's clock has it. */
export const sampleNow = Date.parse("2025-08-20T05:00:00Z");

/** A task of the sample, shared with the coordinating agency. */
export const sampleTask: Task = {
  id: "9",
  title: "Rà soát thuê bao di động",
  kind: "task",
  assignees: [
    { name: "Phường Ba", part: "lead", mode: "ordered", id: sampleKeys.own },
    { name: "Sở Y tế", part: "coordinating", mode: "ordered", id: sampleKeys.coordinatingAgency },
  ],
  deadline: unwrap(parseDeadline("trước ngày 15 hàng tháng")),
  changes: [],
  events: [],
  source,
  assignedOn: plainDate("2025-07-10"),
};

/** A difficulty of the sample, as it was raised. */
export const sampleDifficulty: Difficulty = {
  register: "difficulty",
  id: "k1",
  unit: sampleKeys.own,
  about: "Thiếu máy quét",
  steps: [{ kind: "raised", on: plainDate("2025-08-10") }],
};

/** An explanation of the sample. */
export const sampleExplanation: ExplanationRecord = {
  id: "gt-1",
  body: "07100",
  rule: "explain",
  givenOn: plainDate("2025-08-18"),
  reason: "Chờ nhà mạng đối soát",
  remedy: "Đối soát xong trong tháng 9",
  askedFor: null,
};

/** The sample, empty, on a clock that stands still. */
export function sampleOptions(): ApiOptions {
  return {
    repository: createMemoryRepository(),
    reference: sampleReference,
    workbooks: sampleWorkbooks,
    now: () => sampleNow,
  };
}

/** The sample with reference data that never come, and little time. */
export function hangingOptions(): ApiOptions {
  return { ...sampleOptions(), reference: () => new Promise(() => undefined), limits: { time: 20 } };
}

/** The sample with tasks that never end: only a caller who goes away ends the work. */
export function endlessOptions(): ApiOptions {
  const { repository, ...rest } = sampleOptions();
  let pages = 0;
  const read: typeof repository.read = async (kind, scope, query) => {
    if (kind !== "task") return repository.read(kind, scope, query);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return { items: [], next: { unit: sampleKeys.own, id: String(pages++) } };
  };
  return { ...rest, repository: { ...repository, read } };
}

/** Who calls, in the tests of edges: the header `x-actor` says `<unit key> <role>`. Never for a real host. */
export function sampleActorOf(header: string | undefined): Actor | null {
  const [unit, role] = header?.split(" ") ?? [];
  return isUnitKey(unit) && roles.includes(role as Role) ? { unit, role: role as Role } : null;
}
