import { sentencesEn, sentencesVi } from "@de-an-06/domain";
import { httpSentencesEn, httpSentencesVi } from "@de-an-06/http";
import { sheetSentencesEn, sheetSentencesVi } from "@de-an-06/spreadsheet";
import { describe } from "vitest";
import { checkSentences } from "./check-sentences.js";
import { domainSamples } from "./domain-samples.js";
import { httpSamples } from "./http-samples.js";
import { sheetSamples } from "./sheet-samples.js";

describe("the domain", () => checkSentences({ vi: sentencesVi, en: sentencesEn }, domainSamples));

describe("workbooks", () => checkSentences({ vi: sheetSentencesVi, en: sheetSentencesEn }, sheetSamples));

describe("operations", () => checkSentences({ vi: httpSentencesVi, en: httpSentencesEn }, httpSamples));
