import type { Source } from "@de-an-06/domain";
import { articleBacGiang2023, letter1433, letter2480, planBacGiang2023, reportBacKan2024 } from "./local-documents.js";

/** A place in one document, as a source. */
export type PlaceIn = (article: string) => Source;

const placesIn =
  (document: Source["document"]): PlaceIn =>
  (article) => ({ document, article, confidence: "primary" });

/** Places in the letter of Quảng Ngãi, 2022. */
export const inQuangNgai: PlaceIn = /* @__PURE__ */ placesIn(letter1433);
/** Places in the letter of the city of Bắc Ninh, 2022. */
export const inBacNinh: PlaceIn = /* @__PURE__ */ placesIn(letter2480);
/** Places in the plan of Bắc Giang for 2023. */
export const inBacGiang: PlaceIn = /* @__PURE__ */ placesIn(planBacGiang2023);
/** Places in the article on the city of Bắc Giang, 2023; paragraphs are counted, without headings and captions. */
export const inBacGiangCity: PlaceIn = /* @__PURE__ */ placesIn(articleBacGiang2023);
/** Places in the report of the city of Bắc Kạn, first half of 2024. */
export const inBacKan: PlaceIn = /* @__PURE__ */ placesIn(reportBacKan2024);
