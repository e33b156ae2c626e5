import type { Regime, Unit } from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { writeCsv } from "../csv/write-csv.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { type SubmissionColumn, submissionHeaders } from "./submission-columns.js";
import { submissionLooks, submissionSheets, submissionTitle } from "./submission-sheet.js";

/** What the list of sendings is for. */
export interface SubmissionTemplateOptions {
  /** Each gets a row for each period; without them the list is blank. */
  readonly units?: readonly Unit[];
  /** "Tháng 6/2024": filled in where there are units, and offered in the drop-down. */
  readonly periods?: readonly string[];
  /** Offered in the drop-down, where there is more than one. */
  readonly regimes?: readonly Pick<Regime, "name">[];
  /** `xlsx` unless said. A `csv` has the header and the rows alone. */
  readonly format?: "xlsx" | "csv";
}

const spareRows = 60;

/**
 * A list in which an office notes which report came when (*sổ theo dõi gửi báo cáo*): blank, or with a row for each unit and
 * period; drop-downs, checks of days, hints, and a sheet that explains each column. {@link readSubmissions} reads it.
 */
export async function writeSubmissionTemplate(options: SubmissionTemplateOptions = {}): Promise<Uint8Array> {
  const { format = "xlsx" } = options;
  const rows = rowsOf(options);
  if (format === "csv") return writeCsv([submissionLooks.map(([key]) => submissionHeaders[key]), ...rows]);
  return writeWorkbook(submissionSheets(rows, { choices: choicesOf(options), spareRows }), { title: submissionTitle });
}

function choicesOf({
  units = [],
  periods = [],
  regimes = [],
}: SubmissionTemplateOptions): Partial<Record<SubmissionColumn, readonly string[]>> {
  return { unit: units.map(({ name }) => name), period: periods, regime: regimes.map(({ name }) => name) };
}

function rowsOf({ units = [], periods = [] }: SubmissionTemplateOptions): CellValue[][] {
  const asked = periods.length === 0 ? [null] : periods;
  return asked
    .flatMap((period) => units.map((unit) => ({ unit, period })))
    .map(({ unit, period }, i) => {
      const cells: Partial<Record<SubmissionColumn, CellValue>> = {
        number: i + 1,
        unitCode: unit.code,
        unit: unit.name,
        period,
      };
      return submissionLooks.map(([key]) => cells[key] ?? null);
    });
}
