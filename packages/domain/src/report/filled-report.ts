import type { Period, Window } from "../date/period.js";
import type { Exactness } from "../indicator/observation.js";
import type { Figure } from "../number/figure.js";
import type { UnitKey } from "../unit/unit.js";

/** A report with its figures and texts filled in, ready to be printed (*báo cáo*). */
export interface FilledReport {
  /** The id of the outline. */
  readonly outline: string;
  readonly unit: UnitKey;
  readonly period: Period;
  /** What the report is about (*trích yếu*). */
  readonly title: string;
  readonly opening: readonly string[];
  readonly sections: readonly FilledSection[];
  readonly closing: readonly string[];
  readonly appendices: readonly FilledSection[];
  /** The tasks until the next report. */
  readonly nextTasks: readonly NextTask[];
}

/** A section with its number: "I", "1", "1.1", "(1)"; of appendices "Phụ lục I". */
export interface FilledSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly content: readonly FilledContent[];
  readonly sections: readonly FilledSection[];
}

/** What stands in a section. */
export type FilledContent =
  | { readonly kind: "text"; readonly paragraphs: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "next-tasks"; readonly tasks: readonly NextTask[] }
  | { readonly kind: "missing"; readonly about: string }
  | {
      readonly kind: "figures";
      /** The days, where they are not the report's own. */
      readonly window: Window | null;
      readonly lines: readonly { readonly label: string; readonly value: FilledValue }[];
    }
  | FilledTable;

/** A table: its rows are as wide as its header. */
export interface FilledTable {
  readonly kind: "table";
  readonly caption: string;
  readonly window: Window | null;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly FilledRow[];
  readonly total: FilledRow | null;
}

/** A row of a table. */
export interface FilledRow {
  readonly name: string;
  readonly values: readonly FilledValue[];
}

/** A figure of a report; see `formatFilledValue` for the words. */
export type FilledValue =
  | { readonly kind: "count"; readonly count: FilledCount; readonly counts: string }
  | {
      readonly kind: "sum";
      readonly count: FilledCount;
      readonly parts: readonly { readonly label: string; readonly count: FilledCount }[];
      readonly counts: string;
    }
  | {
      readonly kind: "ratio";
      readonly figure: Figure;
      readonly counts: string;
      readonly decimals: number;
      readonly exactness: Exactness;
      readonly noActivity?: string;
    };

/** A count, or why there is none. */
export type FilledCount =
  | { readonly state: "value"; readonly value: number; readonly exactness: Exactness }
  | { readonly state: "not-reported" }
  | { readonly state: "not-applicable" };

/** A task until the next report, as the reporter wrote it. */
export interface NextTask {
  readonly title: string;
  /** Who does it, as in a tracking table: "Công an thành phố chủ trì; Phòng Tư pháp phối hợp". */
  readonly assignees?: string;
  /** Until when, as in a tracking table: "trước ngày 15/7/2024". */
  readonly deadline?: string;
}

/** What the reporter writes, by the id of the content it is for: one paragraph, several, or tasks. */
export type ReportTexts = Readonly<Record<string, string | readonly (string | NextTask)[]>>;
