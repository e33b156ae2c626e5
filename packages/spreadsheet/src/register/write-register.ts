import { formatDate, type Hierarchy, type PlainDate, type RegisterEntry, type RegisterName } from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { writeCsv } from "../csv/write-csv.js";
import { recordHelp } from "../layout/record-help.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { unitFinder } from "../unit/unit-finder.js";
import { linesOf } from "./entry-lines.js";
import { headersOf } from "./register-columns.js";
import { registerWords } from "./register-words.js";

/** What a register is written for. */
export interface RegisterOptions {
  /** The lines that are filled in already; those of other registers are left out. Without any the list is blank. */
  readonly entries?: readonly RegisterEntry[];
  /** The units, so that they stand with their codes as long as a code says which; without it by their keys. */
  readonly hierarchy?: Hierarchy;
  /** Printed below the title. */
  readonly asOf?: PlainDate;
  /** `xlsx` unless said. A `csv` has the header and the rows alone. */
  readonly format?: "xlsx" | "csv";
}

const spareRows = 40;

/**
 * One register (*sổ theo dõi*) as a workbook an office keeps and sends: a line for each dated thing, lines of one id are one
 * entry; drop-downs, checks of days, hints, and a sheet that explains each column. {@link readRegisters} reads it back.
 */
export async function writeRegister(register: RegisterName, options: RegisterOptions = {}): Promise<Uint8Array> {
  const { entries = [], hierarchy, asOf, format = "xlsx" } = options;
  const headers = headersOf[register];
  const { nameOn } = unitFinder(hierarchy?.units ?? []);
  const lines = entries
    .filter((entry) => entry.register === register)
    .flatMap((entry) => linesOf(entry, (unit, on) => (on === null ? unit : nameOn(unit, on))));
  const rows = lines.map((line, i): CellValue[] => [
    i + 1,
    registerWords[register],
    ...headers.map(({ key }) => line[key] ?? null),
  ]);
  const columns = [
    { header: "STT", width: 6, align: "center", hint: "Số thứ tự; không được đọc." } as const,
    { header: "Sổ theo dõi", width: 18, unprinted: true, hint: "Tên sổ; giữ nguyên." } as const,
    ...headers.map(({ look }) => look),
  ];
  if (format === "csv") return writeCsv([columns.map(({ header }) => header), ...rows]);
  const name = registerWords[register];
  const title = `SỔ THEO DÕI: ${name.toLocaleUpperCase("vi")}`;
  return writeWorkbook(
    [
      {
        name,
        title,
        subtitles: asOf === undefined ? [] : [`(Tính đến ngày ${formatDate(asOf)})`],
        columns,
        rows: rows.map((cells) => ({ cells })),
        spareRows,
        filtered: true,
        footer: { left: title },
      },
      recordHelp(
        { title: `HƯỚNG DẪN GHI SỔ: ${name.toLocaleUpperCase("vi")}`, sheet: name },
        headers.map(({ look: { header, hint = "" }, example }) => [header, hint, example]),
      ),
    ],
    { title },
  );
}
