import type { CodeList, Hierarchy, Measures, Period, PeriodCalendar, UnitKey } from "@de-an-06/domain";
import type { ReadOptions } from "../workbook/read-options.js";

/** What figures are read against. */
export interface FigureOptions {
  readonly hierarchy: Hierarchy;
  readonly measures: Measures;
  /** The codes of the dimensions; a dimension without a list has no column. */
  readonly codeLists?: readonly CodeList[];
  /** Other names of codes, such as the aliases of services; undefined for what is none. */
  readonly findCode?: (dimension: string, text: string) => string | undefined;
  /** Other names of measures, as headers write them; undefined for what is none. */
  readonly findMeasure?: (text: string) => string | undefined;
  /** The calendar the periods are of; `reporting` unless said. */
  readonly calendar?: PeriodCalendar;
  /** The period of figures for which the table names none. */
  readonly period?: Period;
  /** The unit of figures for which the table names none. */
  readonly unit?: UnitKey;
  /** The measure of figures for which the table names none. */
  readonly measure?: string;
  /** The unit below which names are looked for. */
  readonly within?: UnitKey;
}

/** What the figures are read against, and how. */
export interface ReadObservationsOptions extends FigureOptions, ReadOptions {}
