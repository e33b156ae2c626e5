import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentKind } from "./document.js";
import { documentKindNames, documentKindOf, documentKinds } from "./document-kind.js";
import { formatDocumentNumber, isDocumentNumber, parseDocumentNumber } from "./document-number.js";

const read = (text: string) => {
  const result = parseDocumentNumber(text);
  if (!result.ok) return result.issues.map(({ code }) => code);
  const { kind, number, year, symbol } = result.value;
  return [kind, number, year, symbol, ...result.notes.map(({ code }) => code)];
};

test.each([
  ["06/QĐ-TTg", ["decision", "06", null, "QĐ-TTg"]],
  ["105/KH-UBND", ["plan", "105", null, "KH-UBND"]],
  ["1482/QĐ-UBND", ["decision", "1482", null, "QĐ-UBND"]],
  ["17/NQ-CP", ["resolution", "17", null, "NQ-CP"]],
  ["111/NQ-TU", ["resolution", "111", null, "NQ-TU"]],
  ["42/2022/NĐ-CP", ["decree", "42", 2022, "NĐ-CP"]],
  ["01/2023/TT-VPCP", ["circular", "01", 2023, "TT-VPCP"]],
  ["30/2026/QH16", ["other", "30", 2026, "QH16"]],
  ["2480 /UBND-VHTT", ["letter", "2480", null, "UBND-VHTT"]],
  ["1552/BTTTT-THH", ["letter", "1552", null, "BTTTT-THH"]],
  ["1010/CATP-QLHC", ["letter", "1010", null, "CATP-QLHC"]],
  ["123/SKH&CN-VP", ["letter", "123", null, "SKH&CN-VP"]],
  ["126/QĐ-BCĐCP", ["decision", "126", null, "QĐ-BCĐCP"]],
  ["45/TTr-CAT", ["submission", "45", null, "TTr-CAT"]],
  ["15a/QĐ-UBND", ["decision", "15a", null, "QĐ-UBND"]],
  ["26-CT/TU", ["directive", "26", null, "CT/TU"]],
  ["52-NQ/TU", ["resolution", "52", null, "NQ/TU"]],
  ["1234-CV/TU", ["letter", "1234", null, "CV/TU"]],
  ["12-KL/TW", ["other", "12", null, "KL/TW"]],
  ["**1433**/UBND-TTHC", ["letter", "1433", null, "UBND-TTHC"]],
  ["Số: 1433/UBND-TTHC", ["letter", "1433", null, "UBND-TTHC"]],
  ["số 06/QĐ-TTg", ["decision", "06", null, "QĐ-TTg"]],
  ["06 / QĐ – TTg", ["decision", "06", null, "QĐ-TTg"]],
  ["06/QÐ-TTg", ["decision", "06", null, "QĐ-TTg"]],
  ["06/QĐ-TTg".normalize("NFD"), ["decision", "06", null, "QĐ-TTg"]],
  ["/BC-TCTTKĐA", ["report", null, null, "BC-TCTTKĐA", "document.number-blank"]],
  ["Số:      /KH-UBND", ["plan", null, null, "KH-UBND", "document.number-blank"]],
  ["…/KH-UBND", ["plan", null, null, "KH-UBND", "document.number-blank"]],
  ["......./QĐ-UBND", ["decision", null, null, "QĐ-UBND", "document.number-blank"]],
  ["-CT/TU", ["directive", null, null, "CT/TU", "document.number-blank"]],
  ["347/QĐ/UBND", ["decision", "347", null, "QĐ-UBND", "document.symbol-mended"]],
  ["05/2002/TTLT/BTC-BNV", ["circular", "05", 2002, "TTLT-BTC-BNV", "document.symbol-mended"]],
])("%j is read", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  "24/24",
  "24/24 giờ",
  "220/380V",
  "3/2",
  "12/6",
  "21/63",
  "15/25",
  "240/303 hồ sơ",
  "15/11/2022",
  "km/h",
  "V/v",
  "5/Quý",
  "5/Quy",
  "24/Nam",
  "06/QĐ-TTg ngày 06/01/2022",
  "06/QĐ-",
  "QĐ-TTg",
  "/",
  "-",
  "",
])("%j is no document number", (text) => {
  expect(isDocumentNumber(text)).toBe(false);
  expect(read(text)).toEqual(["document.number-unreadable"]);
});

test("a normative document keeps the year of its number, the Party's its hyphen, a draft its blank", () => {
  expect(formatDocumentNumber({ number: "42", year: 2022, symbol: "NĐ-CP" })).toBe("42/2022/NĐ-CP");
  expect(formatDocumentNumber({ number: "26", year: null, symbol: "CT/TU" })).toBe("26-CT/TU");
  expect(formatDocumentNumber({ number: null, year: null, symbol: "BC-TCTTKĐA" })).toBe("/BC-TCTTKĐA");
});

test("every kind has a name in both languages, and no two share one", () => {
  expect(new Set(documentKinds.map((kind) => documentKindNames[kind].vi)).size).toBe(documentKinds.length);
  expect(new Set(documentKinds.map((kind) => documentKindNames[kind].en)).size).toBe(documentKinds.length);
});

test.each<[string, DocumentKind]>([
  ["CĐ-TTg", "telegram"],
  ["HD/BTGTW", "guideline"],
  ["TB-VPCP", "notice"],
  ["TTLT-BTC-BNV", "circular"],
  ["UBND-NC", "letter"],
  ["", "letter"],
])("the symbol %j is a %s's", (symbol, kind) => {
  expect(documentKindOf(symbol)).toBe(kind);
});

describe("always", () => {
  const kind = fc.constantFrom("QĐ", "KH", "NĐ", "TT", "CT", "BC", "TB", "TTr", "NQ", "UBND", "BCA", "SKH&CN");
  const office = fc.constantFrom("TTg", "UBND", "CP", "TU", "VHTT", "TCTTKĐA", "C06");
  const state = fc.record({
    number: fc.option(fc.integer({ min: 1, max: 99_999 }).map(String)),
    year: fc.option(fc.integer({ min: 1946, max: 2099 })),
    symbol: fc.tuple(kind, office).map((parts) => parts.join("-")),
  });
  const party = fc.record({
    number: fc.option(fc.integer({ min: 1, max: 9999 }).map(String)),
    year: fc.constant(null),
    symbol: fc
      .tuple(fc.constantFrom("QĐ", "NQ", "CT", "CV"), fc.constantFrom("TU", "TW", "ĐUK"))
      .map((parts) => parts.join("/")),
  });

  test("a number that is printed is read back", () => {
    fc.assert(
      fc.property(fc.oneof(state, party), (one) => {
        expect(parseDocumentNumber(formatDocumentNumber(one))).toMatchObject({ ok: true, value: one });
        expect(
          parseDocumentNumber(`Số: **${one.number ?? "…"}**${formatDocumentNumber({ ...one, number: null })}`),
        ).toMatchObject({ ok: true, value: one });
      }),
    );
  });

  test("no ratio and no day is taken for one", () => {
    const count = fc.integer({ min: 0, max: 99_999 });
    fc.assert(
      fc.property(
        count,
        count,
        fc.constantFrom("", "%", " giờ", "V", " hồ sơ"),
        (a, b, unit) => !isDocumentNumber(`${a}/${b}${unit}`),
      ),
    );
    fc.assert(fc.property(count, count, count, (a, b, c) => !isDocumentNumber(`${a}/${b}/${c}`)));
  });

  test("no text makes it throw, and no issue repeats it", () => {
    const piece = fc.constantFrom("06", "/", "-", " ", "QĐ", "TTg", "2022", "&", "…", "079123456789", "số", "\u0301");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 14 }).map((list) => list.join("")),
        ),
        (text) => {
          const result = parseDocumentNumber(text);
          expect(JSON.stringify(result.ok ? result.notes : result.issues)).not.toContain("079123456789");
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("a text of a million characters is refused", () => {
    for (const unit of ["A", "A-", "1/", " ", "/"]) expect(isDocumentNumber(unit.repeat(1_000_000))).toBe(false);
  });
});
