import {
  formatPeriod,
  fromUnitKey,
  type Period,
  period,
  type Regime,
  type Submission,
  type UnitKey,
} from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { writeCsv } from "../csv/write-csv.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { type SubmissionColumn, submissionHeaders } from "./submission-columns.js";
import { submissionLooks, submissionSheets, submissionTitle } from "./submission-sheet.js";

/** How sendings are written. */
export interface WriteSubmissionsOptions {
  /** What a unit is called; without it the code stands alone. */
  readonly nameOf?: (unit: UnitKey) => string | undefined;
  /** What a regime is called; without it its id stands there. */
  readonly regimes?: readonly Pick<Regime, "id" | "name">[];
  /** `xlsx` unless said. */
  readonly format?: "xlsx" | "csv";
}

/**
 * The list of which report came when (*sổ theo dõi gửi báo cáo*), a row for each sending, on A4. {@link readSubmissions}
 * reads it back, against the same regimes.
 *
 * @example
 * new TextDecoder().decode(await writeSubmissions([], { format: "csv" })).startsWith("STT") // => true
 */
export async function writeSubmissions(
  submissions: readonly Submission[],
  { nameOf, regimes = [], format = "xlsx" }: WriteSubmissionsOptions = {},
): Promise<Uint8Array> {
  const named = new Map(regimes.map(({ id, name }) => [id, name]));
  const rows = submissions.map(({ regime, unit, period: about, sentOn, returnedOn }, i) => {
    const cells: Partial<Record<SubmissionColumn, CellValue>> = {
      number: i + 1,
      unitCode: fromUnitKey(unit).code,
      unit: nameOf?.(unit) ?? null,
      regime: named.get(regime) ?? regime,
      period: periodName(about),
      sentOn: { day: sentOn },
      ...(returnedOn !== undefined && { returnedOn: { day: returnedOn } }),
    };
    return submissionLooks.map(([key]) => cells[key] ?? null);
  });
  if (format === "csv") return writeCsv([submissionLooks.map(([key]) => submissionHeaders[key]), ...rows]);
  return writeWorkbook(submissionSheets(rows, {}), { title: submissionTitle });
}

/** As offices name it: the window is the regime's and need not be written. */
function periodName(about: Period): string {
  return formatPeriod(about.grain === "custom" ? about : period(about.id, "civil"));
}
