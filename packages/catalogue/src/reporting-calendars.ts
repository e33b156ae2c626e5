import type { PlainDate, Source } from "@de-an-06/domain";
import {
  reportBacKan2024,
  reportDakNong,
  reportKonTum2023,
  reportLamDong2020,
  reportVinhPhuc,
} from "./local-documents.js";
import { decree09of2019 } from "./national-documents.js";

/** Which days the figures of a report cover (*thời gian chốt số liệu*), by law or in somebody's practice. */
export interface ReportingCalendar {
  readonly id: string;
  /** Where it is used: the whole country, or a place. */
  readonly place: string;
  /**
   * From which day of the month before a period to which day of its last month, where that is known:
   * `{ firstDay: 15, lastDay: 14 }` is 15/5–14/6 for June.
   */
  readonly window: { readonly firstDay: number; readonly lastDay: number } | null;
  /** Windows seen in documents. */
  readonly seen: readonly SeenWindow[];
  readonly source: Source;
}

/** The window of one period in one document. */
export interface SeenWindow {
  /** The period's id, where it is known. */
  readonly period: string | null;
  /** The window, where both days are known with their year. */
  readonly window: { readonly from: PlainDate; readonly to: PlainDate } | null;
  /** What the document says, in short. */
  readonly text: string;
  readonly source: Source;
}

/**
 * Reporting windows (*kỳ báo cáo*): the national default first, then places that deviate. The default is what
 * `period(id, "reporting")` gives; where a place has another, hand its window over as the third argument.
 *
 * @example
 * reportingCalendars.map(({ place }) => place) // => ["Cả nước", "Tỉnh Lâm Đồng", "Tỉnh Đắk Nông", "Tỉnh Vĩnh Phúc"]
 */
export const reportingCalendars: readonly ReportingCalendar[] = [
  {
    id: "national",
    place: "Cả nước",
    window: { firstDay: 15, lastDay: 14 },
    seen: [
      {
        period: "2024-H1",
        window: { from: "2023-12-15" as PlainDate, to: "2024-06-14" as PlainDate },
        text: "từ 15/12/2023 đến 14/6/2024",
        source: { document: reportBacKan2024, article: "mục II.3.2", confidence: "primary" },
      },
      {
        period: "2023-Q1",
        window: { from: "2022-12-15" as PlainDate, to: "2023-03-14" as PlainDate },
        text: "15/12/2022–14/3/2023",
        source: { document: reportKonTum2023, confidence: "secondary" },
      },
    ],
    source: { document: decree09of2019, article: "điều 12", confidence: "secondary" },
  },
  {
    id: "lam-dong",
    place: "Tỉnh Lâm Đồng",
    window: null,
    seen: [
      {
        period: "2020-Q1",
        window: { from: "2019-12-01" as PlainDate, to: "2020-02-29" as PlainDate },
        text: "01/12/2019–29/02/2020",
        source: { document: reportLamDong2020, confidence: "secondary" },
      },
    ],
    source: { document: reportLamDong2020, confidence: "secondary" },
  },
  {
    id: "dak-nong",
    place: "Tỉnh Đắk Nông",
    window: null,
    seen: [
      {
        period: null,
        window: null,
        text: "đến 15/6",
        source: { document: reportDakNong, confidence: "secondary" },
      },
    ],
    source: { document: reportDakNong, confidence: "secondary" },
  },
  {
    id: "vinh-phuc",
    place: "Tỉnh Vĩnh Phúc",
    window: { firstDay: 21, lastDay: 20 },
    seen: [
      {
        period: null,
        window: null,
        text: "21/7–20/8",
        source: { document: reportVinhPhuc, confidence: "secondary" },
      },
    ],
    source: { document: reportVinhPhuc, confidence: "inferred" },
  },
];
