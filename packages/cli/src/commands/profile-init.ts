import { accountabilityRules, reportingRegimes, standingAgencies, targets } from "@de-an-06/catalogue";
import {
  formatDeadline,
  type Hierarchy,
  type PlainDate,
  predecessorsOf,
  toUnitKey,
  type Unit,
  usualReminders,
  usualStrictness,
} from "@de-an-06/domain";

interface Dated {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/**
 * A profile to begin with, as it is written to a file: what the catalogue has of the province and of those it was made
 * of, each with its document, and the usual settings spelt out. Nothing in it is made up.
 */
export function startProfile(province: Unit, hierarchy: Hierarchy, on: PlainDate): object {
  const isOwn = (code: string | undefined, { from, until }: Dated) => {
    const day = on < from ? from : until !== null && until < on ? until : on;
    const tree = hierarchy.on(day);
    const at = code === undefined ? -1 : tree.indexOfCode(code);
    return at >= 0 && predecessorsOf(hierarchy, toUnitKey(province), day).some(({ unit }) => unit === tree.keyAt(at));
  };
  return {
    $schema: "./node_modules/@de-an-06/http/json/profile.schema.json",
    unit: province.code,
    name: province.name,
    standingAgencies: standingAgencies.filter((row) => isOwn(row.of, row)),
    regimes: reportingRegimes
      .filter((row) => isOwn(row.owedBy.within, row))
      .map((row) => ({ ...row, due: formatDeadline(row.due) })),
    lenient: false,
    reminders: usualReminders,
    strictness: usualStrictness,
    targets: targets.filter((row) => isOwn(row.scope.within, row)),
    accountabilityRules: accountabilityRules.filter((row) => isOwn(row.within, row)),
  };
}
