import { codeLists, indicators, measures, outlines, serviceCompetence } from "@de-an-06/catalogue";
import { type ReportHeader, writeReport } from "@de-an-06/document";
import { type FilledReport, fillOutline, unwrap } from "@de-an-06/domain";
import { hierarchy } from "./invented-sendings.js";
import { editions } from "./report-in-editions.js";

/** Invented: the head of the ward's report; number and day are left blank, and nobody's name is printed. */
const header: ReportHeader = {
  superior: "UBND phường Kinh Bắc",
  issuer: "Tổ công tác triển khai Đề án 06",
  number: null,
  symbol: "BC-TCT",
  place: "Kinh Bắc",
  day: null,
  signature: { capacity: ["KT. TỔ TRƯỞNG"], position: "TỔ PHÓ" },
  recipients: ["UBND thành phố (qua Văn phòng HĐND - UBND)", "Lưu: VT"],
};

/** The December report of the ward, from the edition that was accepted, with the monthly outline of letter 1433. */
export function fillReport(): FilledReport {
  const outline = outlines.find(({ id }) => id === "bao-cao-thang-1433");
  const accepted = editions[1];
  if (outline === undefined) throw new Error("The catalogue has no monthly outline.");
  return unwrap(
    fillOutline(outline, {
      unit: accepted.unit,
      period: accepted.period,
      rows: accepted.figures,
      hierarchy,
      measures,
      indicators,
      codeLists,
      competences: serviceCompetence,
    }),
  );
}

/** The same as a Word document. */
export function printReport(): Promise<Uint8Array> {
  return writeReport(fillReport(), { header });
}
