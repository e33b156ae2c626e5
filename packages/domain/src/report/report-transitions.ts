import type { PlainDate } from "../date/plain-date.js";
import { parentOn } from "../unit/parent-on.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import { placeOn } from "../unit/place-on.js";
import { type StandingAgency, standingAgencyOf } from "../unit/standing-agency.js";
import { fromUnitKey, isValidOn } from "../unit/unit-key.js";
import type { UnitKey } from "../unit/unit.js";
import type { Role } from "./actor.js";
import type { ReportKey } from "./obligation.js";
import type { Regime } from "./regime.js";
import type { ReportAction, ReportState } from "./report-event.js";

/** When and by whom something may be done to a report. */
export interface ReportTransition {
  /** `none` is a report that does not exist yet. */
  readonly from: readonly (ReportState | "none")[];
  readonly to: ReportState;
  /** The unit that owes the report, or whoever receives it. */
  readonly by: "reporter" | "recipient";
  readonly roles: readonly Role[];
}

/**
 * Every step a report can take (*quy trình xử lý báo cáo*); what is not here is refused.
 *
 * The unit that owes it, or its successor, writes it down anew until it is accepted, and its leader sends it. The unit right
 * above, its standing agency, or whom the regime names returns it with reasons or accepts it; what was accepted can be
 * returned until it is locked. An auditor only reads.
 *
 * @example
 * reportTransitions.accepted.from // => ["sent"]
 */
export const reportTransitions: Readonly<Record<ReportAction, ReportTransition>> = {
  saved: {
    from: ["none", "draft", "sent", "returned"],
    to: "draft",
    by: "reporter",
    roles: ["clerk", "reviewer", "leader"],
  },
  sent: { from: ["draft"], to: "sent", by: "reporter", roles: ["leader"] },
  returned: { from: ["sent", "accepted"], to: "returned", by: "recipient", roles: ["reviewer", "leader"] },
  accepted: { from: ["sent"], to: "accepted", by: "recipient", roles: ["reviewer", "leader"] },
  locked: { from: ["accepted"], to: "locked", by: "recipient", roles: ["leader"] },
};

/** What decides who may do what. */
export interface TransitionContext {
  readonly hierarchy: Hierarchy;
  readonly standingAgencies?: readonly StandingAgency[];
  /** The regimes, where they send reports elsewhere than to the unit right above. */
  readonly regimes?: readonly Regime[];
  /** Numbers that are published, such as hotlines: texts may hold them, and no other phone or account number. */
  readonly published?: readonly string[];
  /** Checks the hash of every edition, where the host has one at hand. */
  readonly hash?: (text: string) => string;
}

/** Whether a unit stands on the side of a report that an action belongs to, on a day. */
export function isOnSide(
  side: ReportTransition["by"],
  unit: UnitKey,
  { report, on, context }: { readonly report: ReportKey; readonly on: PlainDate; readonly context: TransitionContext },
): boolean {
  const { hierarchy } = context;
  const reporter = placeOn(hierarchy, report.unit, on) ?? report.unit;
  return side === "reporter" ? unit === reporter : isRecipient(unit, { report, reporter, on, context });
}

function isRecipient(
  unit: UnitKey,
  {
    report,
    reporter,
    on,
    context: { hierarchy, standingAgencies = [], regimes = [] },
  }: {
    readonly report: ReportKey;
    readonly reporter: UnitKey;
    readonly on: PlainDate;
    readonly context: TransitionContext;
  },
): boolean {
  const tree = hierarchy.on(on);
  const parent = parentOn(hierarchy, reporter, on);
  const named = regimes
    .filter((one) => one.id === report.regime && isValidOn(one, report.period.to))
    .map(({ to }) => ({ ...to, key: to.unit === "parent" ? parent : keyOf(to.unit) }));
  const recipients = [parent, ...named.map(({ key }) => key)].filter((one) => one !== null);
  const agencies = [
    ...recipients.map((one) => standingAgencyOf(standingAgencies, fromUnitKey(one).code, on)),
    ...named.map(({ through = null }) => through),
  ];
  return recipients.includes(unit) || (tree.indexOf(unit) >= 0 && agencies.includes(fromUnitKey(unit).code));

  function keyOf(code: string): UnitKey | null {
    const i = tree.indexOfCode(code);
    return i < 0 ? null : tree.keyAt(i);
  }
}
