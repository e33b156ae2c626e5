import type { PlainDate } from "../date/plain-date.js";
import type {
  Connection,
  ConnectionState,
  Difficulty,
  DifficultyState,
  Equipment,
  EquipmentCount,
  ModelChange,
  PilotModel,
} from "./entry.js";

/**
 * What became of a pilot model last, until a day; null before its first change.
 *
 * @example
 * modelOn({ register: "pilot-model", id: "m1", unit: unitKey("213@2008-08-01"), title: "Tuyên truyền Đề án 06", kind: "outreach", changes: [{ on: plainDate("2023-06-12"), state: "registered" }] }, plainDate("2023-06-30"))?.state // => "registered"
 */
export function modelOn(model: PilotModel, on: PlainDate): ModelChange | null {
  return lastUntil(model.changes, on);
}

/**
 * The state of a connection on a day; null before its first change.
 *
 * @example
 * connectionOn({ register: "connection", id: "c1", unit: unitKey("24:so-y-te@2022-01-01"), database: "population", changes: [{ on: plainDate("2023-03-01"), state: "testing" }, { on: plainDate("2023-05-01"), state: "connected" }] }, plainDate("2023-04-30")) // => "testing"
 */
export function connectionOn(connection: Connection, on: PlainDate): ConnectionState | null {
  return lastUntil(connection.changes, on)?.state ?? null;
}

/**
 * The count of equipment in force on a day; null before the first one. Of need and have each is the last one reported.
 *
 * @example
 * equipmentOn({ register: "equipment", id: "e1", unit: unitKey("07201@2008-08-01"), kind: "scanner", counts: [{ on: plainDate("2023-01-10"), need: 3, have: 1 }, { on: plainDate("2023-05-10"), need: null, have: 2 }] }, plainDate("2023-06-14")) // => { on: "2023-05-10", need: 3, have: 2 }
 */
export function equipmentOn(equipment: Equipment, on: PlainDate): EquipmentCount | null {
  return equipment.counts
    .filter((count) => count.on <= on)
    .reduce<EquipmentCount | null>(
      (last, { on: day, need, have }) => ({
        on: day,
        need: need ?? last?.need ?? null,
        have: have ?? last?.have ?? null,
      }),
      null,
    );
}

/**
 * Where a difficulty stands on a day; null before it was raised. One opened again is with whom it was routed to last.
 *
 * @example
 * difficultyOn({ register: "difficulty", id: "d1", unit: unitKey("07201@2008-08-01"), about: "Phần mềm liên thông bị lỗi", steps: [{ kind: "raised", on: plainDate("2024-05-10") }, { kind: "closed", on: plainDate("2024-06-20") }] }, plainDate("2024-06-14")) // => "raised"
 */
export function difficultyOn(difficulty: Difficulty, on: PlainDate): DifficultyState | null {
  return difficulty.steps
    .filter((step) => step.on <= on)
    .reduce<{ state: DifficultyState | null; routed: boolean }>(
      ({ routed }, { kind }) =>
        kind === "reopened"
          ? { state: routed ? "routed" : "raised", routed }
          : { state: kind, routed: routed || kind === "routed" },
      { state: null, routed: false },
    ).state;
}

function lastUntil<Change extends { readonly on: PlainDate }>(
  changes: readonly Change[],
  on: PlainDate,
): Change | null {
  return changes.findLast((change) => change.on <= on) ?? null;
}
