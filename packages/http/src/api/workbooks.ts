import type {
  AgencyNames,
  CodeList,
  Hierarchy,
  Language,
  Measures,
  Observation,
  OnDay,
  Period,
  PlainDate,
  Result,
  Task,
  UnitKey,
} from "@de-an-06/domain";
import type { WorkbookIssue } from "../issue/http-issue.js";

/**
 * Whoever reads and writes workbooks (*bảng tính*): `import * as workbooks from "@de-an-06/spreadsheet"` has this shape.
 * Handed in like the repository; without it the operations on workbooks say that they are not set up.
 */
export interface Workbooks {
  readTasks(
    bytes: Uint8Array,
    options: { readonly issuedOn?: PlainDate; readonly agencies?: AgencyNames },
  ): Promise<Result<readonly Task[], WorkbookIssue>>;
  writeTasks(
    tasks: readonly Task[],
    options: OnDay & { readonly title?: string; readonly format?: "xlsx" | "csv" },
  ): Promise<Uint8Array>;
  writeTaskTemplate(options: { readonly agencies?: AgencyNames; readonly year?: number }): Promise<Uint8Array>;
  readObservations(
    bytes: Uint8Array,
    options: {
      readonly hierarchy: Hierarchy;
      readonly measures: Measures;
      readonly codeLists?: readonly CodeList[];
      readonly period?: Period;
      readonly within?: UnitKey;
    },
  ): Promise<Result<readonly Observation[], WorkbookIssue>>;
  writeObservationTemplate(options: {
    readonly measures: Measures;
    readonly codeLists?: readonly CodeList[];
  }): Promise<Uint8Array>;
  sheetSentence(issue: WorkbookIssue, language?: Language): string;
}
