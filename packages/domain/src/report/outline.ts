import type { Grain, PeriodCalendar } from "../date/period.js";
import type { Source } from "../document/document.js";
import type { Codes } from "../indicator/expression.js";
import type { NonEmpty } from "../issue/result.js";

/**
 * What a periodic report contains, as data (*đề cương báo cáo*): sections in order, bound to measures, indicators, lists
 * and free text. In `title`, `opening` and `closing`, `{unit}` and `{period}` stand for the unit and the period reported.
 */
export interface Outline {
  readonly id: string;
  /** What the report is about (*trích yếu*), without the word "báo cáo". */
  readonly title: string;
  /** The period a report covers. */
  readonly grain: Exclude<Grain, "custom">;
  readonly calendar: PeriodCalendar;
  /** The paragraph before the first section. */
  readonly opening?: string;
  readonly closing?: string;
  readonly sections: readonly OutlineSection[];
  /** After the signature, each on a page of its own (*phụ lục*). */
  readonly appendices?: readonly OutlineSection[];
  readonly source?: Source;
}

/** A section (*mục*); its number comes from its place. */
export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  readonly content?: readonly OutlineContent[];
  readonly sections?: readonly OutlineSection[];
  readonly source?: Source;
}

/** What stands in a section. */
export type OutlineContent = OutlineText | OutlineList | OutlineNextTasks | OutlineFigures | OutlineTable;

/** Free text the reporter writes. */
export interface OutlineText {
  readonly kind: "text";
  readonly id: string;
  /** What is to be written. */
  readonly about: string;
  /** Whether a report without it is complete. */
  readonly optional?: boolean;
}

/** A list the reporter writes, one line each: documents issued, difficulties, proposals. */
export interface OutlineList {
  readonly kind: "list";
  readonly id: string;
  readonly about: string;
  readonly optional?: boolean;
}

/** The tasks until the next report (*nhiệm vụ trọng tâm*), which become its drafts: see `draftsForNextPeriod`. */
export interface OutlineNextTasks {
  readonly kind: "next-tasks";
  readonly id: string;
  readonly about: string;
}

/** Figures, one line each. */
export interface OutlineFigures {
  readonly kind: "figures";
  readonly window?: OutlineWindow;
  readonly figures: Readonly<NonEmpty<OutlineFigure>>;
}

/** One figure: a measure, a measure told apart by a dimension (a sum with its parts), or an indicator. */
export type OutlineFigure = OutlineCount | OutlineRatio;

/** A count. */
export interface OutlineCount {
  readonly measure: string;
  readonly at?: Codes;
  /** The dimension whose codes the count is told apart by: "126 tổ (cấp huyện: 1 tổ, …)". */
  readonly by?: string;
  /** Instead of the measure's name. */
  readonly label?: string;
}

/** A ratio of two counts with its percentage. */
export interface OutlineRatio {
  readonly indicator: string;
  readonly at?: Codes;
  readonly label?: string;
}

/** A table with one row for each code of a dimension. */
export interface OutlineTable {
  readonly kind: "table";
  readonly window?: OutlineWindow;
  readonly caption: string;
  /** The dimension. */
  readonly over: string;
  /** Only these codes, in this order. */
  readonly codes?: readonly string[];
  /** Only the codes under this one in the code list. */
  readonly under?: string;
  /** The heading of the first column. */
  readonly heading: string;
  readonly columns: Readonly<NonEmpty<OutlineColumn>>;
  /** Whether a last row sums what was reported. */
  readonly total?: boolean;
}

/** A column of a table. */
export type OutlineColumn = (Pick<OutlineCount, "measure" | "at"> | Pick<OutlineRatio, "indicator" | "at">) & {
  readonly heading: string;
};

/**
 * Which days figures are of, where they are not the report's own: the same period on the civil calendar ("đến ngày
 * 30/6/2024" in a report that closes on 14/6), or everything since the beginning of the year (*lũy kế*).
 */
export type OutlineWindow = "civil" | "year-to-date";
