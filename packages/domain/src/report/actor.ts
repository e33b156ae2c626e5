import type { UnitKey } from "../unit/unit.js";

/** What somebody may do in the office: clerk (*cán bộ*), reviewer (*người kiểm tra*), leader (*lãnh đạo*), auditor (*người giám sát*). */
export type Role = "clerk" | "reviewer" | "leader" | "auditor";

/** Every role. */
export const roles = ["clerk", "reviewer", "leader", "auditor"] as const satisfies readonly Role[];

/** Who acts (*người thực hiện*): an office and a role of a unit, and where needed an opaque id of the host; never a name. */
export interface Actor {
  readonly unit: UnitKey;
  readonly role: Role;
  readonly id?: string;
}
