import { fromDayNumber } from "@de-an-06/domain";
import { parseAddress } from "../cell/address.js";
import { type CellValue, errorValues, type Merge } from "../cell/cell.js";
import type { ShownAs } from "./number-formats.js";
import type { ReadLimits } from "./read-limits.js";
import { cellPlace, integerAt, isHiddenRow, nonsense, placesPerRow, rowNumber } from "./sheet-attributes.js";
import { Stop } from "./stop.js";
import { textIn, XmlScanner } from "./xml-scanner.js";
import { elements } from "./xml-text.js";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly ShownAs[];
  readonly date1904: boolean;
  readonly limits: ReadLimits;
}

const mostMerges = 50_000;
/** Behind the rows only merges matter; they stand among the first of what follows. */
const mostBehind = 4_000_000;
const [letterC, letterF, letterS, letterT, letterV] = [99, 102, 115, 116, 118];
const [letterB, letterE, letterI] = [98, 101, 105];
/** `t="str"`, told from `t="s"` by its second letter. */
const formulaText = 256;
const noCells: readonly CellValue[] = [];

/**
 * Reads the rows of a worksheet while it comes, and measures it: how many rows and cells it has, what is merged and
 * hidden. Column widths, validations, rules and drawings are passed over, and styled blank cells do not count. Throws
 * {@link Stop} at the first limit that is passed, or where a cell says nonsense of its place.
 */
export class SheetScanner extends XmlScanner {
  /** Up to the last row with a value. */
  height = 0;
  cells = 0;
  readonly merges: Merge[] = [];
  /** Rows that are hidden by hand or by a filter, and have values. */
  readonly hidden = { first: -1, count: 0 };
  /** Whether every row came below the one before. */
  isOrdered = true;
  /** Whether there is nothing left to read. */
  isDone = false;
  /** Whether the rows came to their end. */
  isWhole = false;

  readonly #context: SheetContext;
  readonly #keeps: boolean;
  #rows: CellValue[][] = [];
  /** The row that the next one taken begins with. */
  #base = 0;
  #tags = 0;
  #behind = 0;
  #stage: "before" | "rows" | "behind" = "before";
  #row = -1;
  #column = -1;
  #isHidden = false;
  #values: CellValue[] = [];
  #hasValues = false;
  // The cell the scanner is in.
  #type = 0;
  #style = -1;
  #counts = false;
  #isPhonetic = false;
  #hasFormula = false;
  #hasValue = false;
  /** Where its text stands, while it is one piece: most are, and most are numbers that never become a text. */
  #data: Uint8Array | null = null;
  #from = 0;
  #to = 0;
  #isRaw = false;
  #text: string | null = null;

  /**
   * For the rows of one sheet.
   *
   * @param keeps - Whether the values are wanted; without, the sheet is only measured.
   */
  constructor(context: SheetContext, keeps: boolean) {
    super();
    this.#context = context;
    this.#keeps = keeps;
  }

  /** The rows that have come since they were last taken; blank ones are among them. */
  take(): readonly (readonly CellValue[])[] {
    const rows = this.#rows;
    this.#base += rows.length;
    this.#rows = [];
    return rows;
  }

  override push(piece: Uint8Array): void {
    super.push(piece);
    if (this.#stage === "behind" && (this.#behind += piece.length) > mostBehind) this.isDone = true;
  }

  protected open(from: number, to: number, end: number): void {
    if (this.#stage !== "rows") return this.#openOutside(from, to, end);
    if ((this.#tags += 2) > this.#context.limits.cells * 8) throw new Stop("cells");
    if (to - from === 1) {
      const letter = this.data[from];
      if (letter === letterC) return this.#openCell(end);
      this.#count();
      if (letter === letterV) this.#hasValue = true;
      if (letter === letterV || letter === letterT) this.wantsText = this.#keeps && !this.#isPhonetic;
      else if (letter === letterF) this.#hasFormula = true;
    } else if (this.isNamed(from, to, "row")) this.#openRow(to, end);
    else {
      this.#count();
      if (this.isNamed(from, to, "rPh")) this.#isPhonetic = true;
    }
  }

  protected close(from: number, to: number): void {
    if (this.#stage !== "rows") return;
    if (to - from === 1) {
      const letter = this.data[from];
      this.wantsText = false;
      if (letter === letterC) this.#closeCell();
    } else if (this.isNamed(from, to, "rPh")) this.#isPhonetic = false;
    else if (this.isNamed(from, to, "sheetData")) {
      this.#endRow();
      this.#stage = "behind";
      this.isWhole = true;
    }
  }

  protected text(from: number, to: number, isRaw: boolean): void {
    const { data } = this;
    if (this.#data !== null || this.#text !== null) this.#text = this.#textSoFar() + textIn(data, { from, to, isRaw });
    else {
      this.#data = data;
      this.#from = from;
      this.#to = to;
      this.#isRaw = isRaw;
    }
  }

  #openOutside(from: number, to: number, end: number): void {
    if (this.#stage === "before") {
      if (!this.isNamed(from, to, "sheetData")) return;
      this.#stage = "rows";
    } else if (this.merges.length < mostMerges && this.isNamed(from, to, "mergeCell")) {
      const [attributes] = elements(`<mergeCell${textIn(this.data, { from: to, to: end, isRaw: true })}`, "mergeCell");
      const [first = "", second = first] = (attributes?.get("ref") ?? "").split(":");
      const [upper, lower] = [parseAddress(first), parseAddress(second)];
      if (upper === null || lower === null) return;
      this.merges.push({ top: upper.row, left: upper.column, bottom: lower.row, right: lower.column });
    }
  }

  #openRow(from: number, end: number): void {
    this.#endRow();
    this.#row = rowNumber(this.data, this.r) ?? this.#row + 1;
    this.#column = -1;
    this.#isHidden = isHiddenRow(this.data, from, end);
  }

  #openCell(end: number): void {
    const { data } = this;
    const said = cellPlace(data, this.r);
    if (said === nonsense) throw new Stop();
    const row = said === -1 ? Math.max(this.#row, 0) : Math.floor(said / placesPerRow);
    this.#column = said === -1 ? this.#column + 1 : said % placesPerRow;
    if (row !== this.#row) {
      this.#endRow();
      this.#row = row;
    }
    this.#counts = this.#hasFormula = this.#hasValue = this.#isPhonetic = false;
    if (!this.#keeps) return;
    this.#data = this.#text = null;
    const { s: style, t: type } = this;
    this.#type =
      type === -1 ? 0 : data[type] === letterS && data[type + 1] === letterT ? formulaText : (data[type] ?? 0);
    this.#style = style === -1 ? -1 : integerAt(data, style, end);
  }

  /** A cell counts as soon as it has something inside. */
  #count(): void {
    if (this.#counts) return;
    this.#counts = true;
    const { limits } = this.#context;
    if (++this.cells > limits.cells) throw new Stop("cells");
    if (this.#row >= limits.rows) throw new Stop("rows");
    if (this.#column >= limits.columns) throw new Stop("columns");
    if (this.#isHidden && !this.#hasValues) {
      if (this.hidden.count++ === 0) this.hidden.first = this.#row;
    }
    this.#hasValues = true;
  }

  #closeCell(): void {
    if (!this.#keeps || !this.#counts) return;
    const value = this.#value();
    if (value === null) return;
    const values = this.#values;
    while (values.length < this.#column) values.push(null);
    values[this.#column] = value;
  }

  #endRow(): void {
    if (!this.#hasValues) return;
    this.#hasValues = false;
    const [row, values] = [this.#row, this.#values];
    if (row < this.height) this.isOrdered = false;
    this.height = Math.max(this.height, row + 1);
    if (!this.#keeps) return;
    this.#values = [];
    const rows = this.#rows;
    const at = row - this.#base;
    while (rows.length < at) rows.push(noCells as CellValue[]);
    const before = rows[at] ?? noCells;
    if (before.length === 0) rows[at] = values;
    else rows[at] = Array.from({ length: Math.max(before.length, values.length) }, (_, i) => values[i] ?? before[i] ?? null); // prettier-ignore
  }

  #textSoFar(): string {
    if (this.#text !== null) return this.#text;
    return this.#data === null ? "" : textIn(this.#data, { from: this.#from, to: this.#to, isRaw: this.#isRaw });
  }

  #value(): CellValue {
    const isEmpty = this.#data === null && this.#text === null;
    if (isEmpty && this.#hasFormula && !(this.#hasValue && this.#type === formulaText))
      return { unresolved: "formula" };
    if (isEmpty) return this.#type === letterI ? "" : null;
    const { strings, formats } = this.#context;
    if (this.#type === letterS) return strings[this.#number()] ?? null;
    if (this.#type === formulaText || this.#type === letterI) return this.#textSoFar();
    if (this.#type === letterB) return /^(?:1|true)$/iu.test(this.#textSoFar());
    if (this.#type === letterE) {
      const code = this.#textSoFar();
      return errorValues.has(code) ? { error: code } : code;
    }
    const number = this.#number();
    if (Number.isNaN(number)) return this.#textSoFar();
    const shown = formats[this.#style] ?? "number";
    return shown === "number" ? number : this.#day(number, shown);
  }

  #number(): number {
    if (this.#data !== null && this.#text === null) {
      const plain = integerAt(this.#data, this.#from, this.#to);
      if (plain !== -1) return plain;
    }
    const text = this.#textSoFar();
    return text.trim() === "" ? NaN : Number(text);
  }

  #day(serial: number, shown: ShownAs): CellValue {
    const moment = Math.floor(Math.round(serial * msPerDay) / msPerDay) + (this.#context.date1904 ? day1904 : day1900);
    // A time of day without a day, or a number too large for any calendar, shown as a date.
    if (!(moment >= march1900 && moment <= end9999)) return { error: "#NUM!" };
    const day = fromDayNumber(moment);
    return shown === "month" ? { day, month: true } : { day };
  }
}

const msPerDay = 86_400_000;
/** The days numbered 0 in workbooks, by Unix days; the first holds from March 1900 on, when Excel's error is behind it. */
const [day1900, day1904] = [-25_569, -24_107];
const [march1900, end9999] = [-25_508, 2_932_896];
