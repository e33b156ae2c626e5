import { refuse } from "../issue/sheet-issue.js";
import { DamagedPart } from "../zip/inflate.js";
import type { LimitName, ReadLimits } from "./read-limits.js";

/** Why reading stopped: thrown where a part is read, caught where a file is opened. */
export class Stop extends Error {
  /** Undefined for a damaged file. */
  readonly limit: LimitName | "all-hidden" | undefined;
  constructor(limit?: LimitName | "all-hidden") {
    super();
    this.limit = limit;
  }
}

/** The refusal that what was thrown stands for; what is nothing of ours is thrown on. */
export function refusalOf(thrown: unknown, limits: ReadLimits) {
  if (thrown instanceof DamagedPart) return refuse("file.damaged", {});
  if (!(thrown instanceof Stop)) throw thrown;
  const { limit } = thrown;
  if (limit === "all-hidden") return refuse("file.all-hidden", {});
  return limit ? refuse("file.too-large", { limit, maximum: limits[limit] }) : refuse("file.damaged", {});
}
