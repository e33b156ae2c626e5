import {
  type CodeList,
  type Exactness,
  formatDate,
  formatPeriod,
  fromUnitKey,
  type Measures,
  type Observation,
  type PlainDate,
  type UnitKey,
} from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { streamCsv } from "../csv/stream-csv.js";
import { type PrintedColumn, type PrintedRow, shownIn } from "../layout/printed-sheet.js";
import { streamWorkbook } from "../layout/stream-workbook.js";
import { dimensionColumn, dimensionsOf, figureLooks, measureColumn } from "./figure-columns.js";

/** What a table of figures is streamed with. */
export interface StreamObservationsOptions {
  /** Each gets a column; counts of others are left out. */
  readonly measures: Measures;
  /** The dimensions of the measures that have a list get a column each. */
  readonly codeLists?: readonly CodeList[];
  /** What a unit is called; without it the code stands alone. */
  readonly nameOf?: (unit: UnitKey) => string | undefined;
  readonly title?: string;
  /** Printed below the title, such as the periods. */
  readonly subtitle?: string;
  /** `xlsx` unless said. A `csv` has the header and the rows alone. */
  readonly format?: "xlsx" | "csv";
  /** Printed at the foot of each page; also the day the file says it was made on. */
  readonly on?: PlainDate;
}

const usualTitle = "BẢNG SỐ LIỆU ĐỀ ÁN 06";

/**
 * A table of figures (*bảng số liệu*) as a workbook that is sent while it is made: a row for each observation, asked for
 * when there is room for it, so that memory stays the same however many there are. {@link readObservations} reads it back.
 *
 * It is the long form of {@link writeObservationTemplate}, to be printed on A4, with the period as documents name it. Blank
 * is *not reported*, 0 is zero, a figure that is not exact has its word ("hơn 101000"). Not carried are shortfalls, origins
 * and days of stocks. Who stops reading stops the observations too; what they throw breaks the stream.
 *
 * @throws RangeError through the stream: when a count is NaN or infinite, and beyond the 1,048,576 rows of a sheet.
 * @example
 * const measures = defineMeasures({ received: { name: "Hồ sơ tiếp nhận", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } });
 * streamObservations([], { measures }) instanceof ReadableStream // => true
 */
export function streamObservations(
  observations: Iterable<Observation> | AsyncIterable<Observation>,
  options: StreamObservationsOptions,
): ReadableStream<Uint8Array> {
  const { measures, title = usualTitle, subtitle, on, format = "xlsx" } = options;
  const columns = [
    figureLooks.number,
    figureLooks.unitCode,
    figureLooks.unit,
    { ...figureLooks.period, width: 26 },
    ...dimensionsOf(options).map(dimensionColumn),
    ...Object.values(measures).map(measureColumn),
  ];
  const rows = rowsOf(observations, options);
  if (format === "csv") return streamCsv(withHeader(columns, rows));
  const sheet = {
    name: "Số liệu",
    title,
    subtitles: subtitle === undefined ? [] : [subtitle],
    columns,
    rows,
    filtered: true,
    remarks: ["Ô trống là chưa báo cáo, không phải số 0."],
    footer: { left: title, ...(on && { right: `Ngày ${formatDate(on)}` }) },
  };
  return streamWorkbook([sheet], { title, ...(on && { on }) });
}

async function* withHeader(
  columns: readonly PrintedColumn[],
  rows: AsyncIterable<PrintedRow>,
): AsyncGenerator<readonly CellValue[]> {
  yield columns.map(({ header }) => header);
  for await (const { cells } of rows) yield cells.map((cell) => shownIn(cell));
}

async function* rowsOf(
  observations: Iterable<Observation> | AsyncIterable<Observation>,
  options: StreamObservationsOptions,
): AsyncGenerator<PrintedRow> {
  const { measures, nameOf } = options;
  const ids = Object.keys(measures);
  const names = dimensionsOf(options).map(({ dimension, codes }) => ({
    dimension,
    nameOf: new Map(codes.map(({ code, name }) => [code, name])),
  }));
  const periods = new Map<string, string>();
  let number = 0;
  for await (const { unit, period, at = {}, counts, exactness = {} } of observations) {
    const window = `${period.id} ${period.from} ${period.to} ${period.calendar}`;
    let named = periods.get(window);
    if (named === undefined) periods.set(window, (named = formatPeriod(period)));
    const codes = names.map((list) => {
      const code = at[list.dimension];
      return code === undefined ? null : (list.nameOf.get(code) ?? code);
    });
    const figures = ids.map((id) => countCell(counts[id], exactness[id]));
    yield { cells: [++number, fromUnitKey(unit).code, nameOf?.(unit) ?? null, named, ...codes, ...figures] };
  }
}

/** The words that say how exact a figure is, as they are read back. */
const words: Readonly<Record<Exactness, string>> = { exact: "", over: "hơn ", under: "dưới ", about: "khoảng " };

function countCell(count: number | null | undefined, exactness: Exactness = "exact"): CellValue {
  if (count === null || count === undefined) return null;
  return exactness === "exact" ? count : `${words[exactness]}${count}`;
}
