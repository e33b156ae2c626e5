import {
  codeLists,
  documents,
  indicators,
  measures,
  outlines,
  provinces,
  provinceSuccessions,
  serviceCompetence,
} from "@de-an-06/catalogue";
import { createHierarchy, type FilledReport, fillOutline, plainDate, type Unit, unwrap } from "@de-an-06/domain";
import { city, figures, halfYear } from "./figures-2024.js";
import { texts } from "./texts-2024.js";

const unit: Unit = {
  code: "058",
  name: "Thành phố Bắc Kạn",
  tier: "district",
  kind: "provincial-city",
  parent: "06",
  from: plainDate("2015-03-11"),
  until: plainDate("2025-06-30"),
  source: { document: documents.reportBacKan2024, confidence: "primary" },
};

/** The report of the city, filled from its figures with the outline of six months. */
export function fillReport(): FilledReport {
  const outline = outlines.find(({ id }) => id === "bao-cao-6-thang");
  if (outline === undefined) throw new Error("The catalogue has no outline of six months.");
  const hierarchy = unwrap(createHierarchy([...provinces, unit], provinceSuccessions));
  return unwrap(
    fillOutline(outline, {
      unit: city,
      period: halfYear,
      rows: figures,
      hierarchy,
      measures,
      indicators,
      codeLists,
      competences: serviceCompetence,
      texts,
    }),
  );
}
