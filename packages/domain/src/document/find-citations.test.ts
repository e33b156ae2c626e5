import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCitations } from "./find-citations.js";
import { formatCitation } from "./format-citation.js";

const cited = (text: string) => findCitations(text).map(({ document }) => formatCitation(document));
const places = (text: string) => findCitations(text).map(({ span }) => text.slice(span.start, span.end));

describe("running text", () => {
  test("gives each document with its kind, number, day and issuer", () => {
    const text =
      "Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án; Chỉ thị 26-CT/TU ngày 28 tháng 4 năm 2023 của Ban Thường vụ Tỉnh ủy về dữ liệu";
    expect(cited(text)).toEqual([
      "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ",
      "Chỉ thị số 26-CT/TU ngày 28/4/2023 của Ban Thường vụ Tỉnh ủy",
    ]);
  });

  test("keeps names that hold “và” whole and parts two citations joined by it", () => {
    expect(
      cited(
        "theo Công văn số 1552/BTTTT-THH ngày 26/4/2022 của Bộ Thông tin và Truyền thông và Nghị định số 107/2021/NĐ-CP của Chính phủ",
      ),
    ).toEqual([
      "Công văn số 1552/BTTTT-THH ngày 26/4/2022 của Bộ Thông tin và Truyền thông",
      "Nghị định số 107/2021/NĐ-CP của Chính phủ",
    ]);
  });

  test("points at the words in the text as it was given, through bold marks, line breaks and decomposed letters", () => {
    expect(places("theo **Kế hoạch số 42**/KH-UBND\nngày 11/3/2022 về …")).toEqual([
      "Kế hoạch số 42**/KH-UBND\nngày 11/3/2022",
    ]);
    const decomposed = "theo Quyết định số 06/QĐ-TTg".normalize("NFD");
    expect(places(decomposed)).toEqual(["Quyết định số 06/QĐ-TTg".normalize("NFD")]);
    expect(cited(decomposed)).toEqual(["Quyết định số 06/QĐ-TTg"]);
  });

  test("keeps a number left blank in a draft, and says so", () => {
    const [found] = findCitations("(Kèm theo Kế hoạch số /KH-UBND ngày /01/2023 của Chủ tịch UBND tỉnh)");
    expect(found).toMatchObject({
      document: { kind: "plan", number: null, symbol: "KH-UBND", issuer: "Chủ tịch UBND tỉnh", issuedOn: null },
    });
    expect(found?.notes.map(({ code }) => code)).toEqual(["document.number-blank", "document.day-blank"]);
  });

  test.each([
    "240/303 hồ sơ",
    "24/24 giờ",
    "220/380V",
    "quảng trường 3/2",
    "Đề án 06/CP",
    "ngày 12/6",
    "HĐND/UBND",
    "V/v",
  ])("%j cites nothing", (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});

describe("always", () => {
  const piece = fc.constantFrom(
    "Quyết định",
    "số",
    "06",
    "/",
    "-",
    "QĐ",
    "TTg",
    " ngày ",
    "06/01/2022",
    " của ",
    "Chính phủ",
    " và ",
    "\n",
    "**",
    "…",
    "\u0301",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 25 }).map((list) => list.join("")),
  );

  test("no text makes it throw, and citations stand in order, apart and inside the text", () => {
    fc.assert(
      fc.property(text, (one) => {
        let past = 0;
        for (const { span } of findCitations(one)) {
          expect(span.start).toBeGreaterThanOrEqual(past);
          expect(span.end).toBeGreaterThan(span.start);
          past = span.end;
        }
        expect(past).toBeLessThanOrEqual(one.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("a hostile text of a hundred thousand characters is read", () => {
    for (const unit of ["1/A", "1/A-", "số /A", "1/QĐ của A ", "\u0301", " ngày 1/1/2022"])
      expect(Array.isArray(findCitations(unit.repeat(Math.ceil(100_000 / unit.length))))).toBe(true);
  });
});
