import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import type { DocumentReference } from "./document.js";
import { documentKey, sameDocument } from "./document-identity.js";
import { formatCitation } from "./format-citation.js";
import { parseCitation } from "./parse-citation.js";
import { unwrap } from "../issue/result.js";

const decision06: DocumentReference = {
  kind: "decision",
  number: "06",
  year: null,
  symbol: "QĐ-TTg",
  issuer: "Thủ tướng Chính phủ",
  issuedOn: plainDate("2022-01-06"),
};
const cited = (text: string) => unwrap(parseCitation(text));
const codes = (text: string) => {
  const result = parseCitation(text);
  return result.ok ? result.notes.map(({ code }) => code) : result.issues.map(({ code }) => code);
};

test.each([
  "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ",
  "Quyết định số: 06/QĐ-TTg, ngày 06.01.2022, của Thủ tướng Chính phủ;",
  "Quyết định 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ",
  "Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ ngày 06/01/2022",
  "Căn cứ Quyết định số **06**/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.",
  "(Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ)",
  "06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ",
  "QUYẾT ĐỊNH số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ".normalize("NFD"),
])("%j cites decision 06", (text) => {
  expect(parseCitation(text)).toEqual({ ok: true, value: decision06, notes: [] });
});

test.each([
  [
    "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt “Đề án phát triển”",
    "phê duyệt “Đề án phát triển”",
  ],
  [
    "Kế hoạch số 28/KH-UBND ngày 05/2/2024 của UBND thành phố Bắc Kạn về triển khai các nhiệm vụ của Đề án 06",
    "triển khai các nhiệm vụ của Đề án 06",
  ],
  ["Quyết định số 1482/QĐ-UBND ngày 03/6/2024 về kiện toàn Tổ Công tác Đề án 06", "kiện toàn Tổ Công tác Đề án 06"],
  [
    "Kế hoạch số 45/KH-UBND ngày 23/01/2024 của UBND tỉnh về việc thực hiện Quyết định số 06/QĐ-TTg",
    "thực hiện Quyết định số 06/QĐ-TTg",
  ],
  ["Kế hoạch số 105/KH-UBND về triển khai thực hiện các mô hình điểm", "triển khai thực hiện các mô hình điểm"],
])("%j has a title", (text, title) => {
  expect(cited(text).title).toBe(title);
});

test.each([
  [
    "Chỉ thị số 26-CT/TU ngày 28 tháng 4 năm 2023 của Ban Thường vụ Tỉnh ủy về tăng cường sự lãnh đạo",
    "Ban Thường vụ Tỉnh ủy",
  ],
  [
    "Kế hoạch số 83/KH-TCTTKĐA ngày 21/3/2023 của tổ công tác triển khai Đề án 06/CP về việc xây dựng mô hình",
    "tổ công tác triển khai Đề án 06/CP",
  ],
  [
    "Công văn số 5/C06-TTDL của Cục Cảnh sát quản lý hành chính về trật tự xã hội về việc làm sạch dữ liệu",
    "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
  ],
  [
    "Kế hoạch số 1/KH-UBQGCĐS của Ủy ban Quốc gia về chuyển đổi số về việc hoạt động năm 2024",
    "Ủy ban Quốc gia về chuyển đổi số",
  ],
  ["Luật số 68/2020/QH14", null],
])("%j is issued by whom it says", (text, issuer) => {
  expect(cited(text).issuer).toBe(issuer);
});

test("the words name the kind where the symbol does not, and a contradiction is noted", () => {
  expect(cited("Luật số 68/2020/QH14").kind).toBe("law");
  expect(codes("Luật số 68/2020/QH14")).toEqual([]);
  expect(cited("Nghị quyết số 30/2026/QH16").kind).toBe("resolution");
  expect(cited("Thông tư liên tịch số 01/2020/TTLT-BTC-BNV").kind).toBe("circular");
  expect(cited("Kết luận số 12-KL/TW của Bộ Chính trị").kind).toBe("other");
  expect(cited("Kế hoạch số 06/QĐ-TTg").kind).toBe("plan");
  expect(codes("Kế hoạch số 06/QĐ-TTg")).toEqual(["document.kind-differs"]);
});

test("what a draft leaves blank is null and noted", () => {
  const draft = "Kế hoạch số /KH-UBND ngày /01/2023 của Chủ tịch UBND tỉnh";
  expect(cited(draft)).toEqual({
    kind: "plan",
    number: null,
    year: null,
    symbol: "KH-UBND",
    issuer: "Chủ tịch UBND tỉnh",
    issuedOn: null,
  });
  expect(codes(draft)).toEqual(["document.number-blank", "document.day-blank"]);
  expect(codes("Báo cáo số …/BC-TCTTKĐA ngày … tháng 7 năm 2024")).toEqual([
    "document.number-blank",
    "document.day-blank",
  ]);
});

test("a day without its year is resolved against the reference day", () => {
  const result = parseCitation("Công văn số 2259/UBND-VHTT ngày 10/10", { near: plainDate("2022-11-01") });
  expect(result).toMatchObject({ value: { issuedOn: "2022-10-10" }, notes: [{ code: "date.year-assumed" }] });
});

test.each([
  ["Quyết định số 06/QĐ-TTg ngày 30/02/2022", ["date.day-not-in-month"]],
  ["Quyết định số 06/QĐ-TTg ngày 06/01", ["date.year-missing"]],
  ["Quyết định số 06/QĐ-TTg ngày 06/01/22", ["date.two-digit-year"]],
  ["Quyết định số 468/QĐ-TTg ngày 27/3/2021 và Nghị định số 107/2021/NĐ-CP", ["document.citation-unreadable"]],
  ["Nghị định số 107/2021/NĐ-CP của Chính phủ và Quyết định số 468/QĐ-TTg", ["document.citation-unreadable"]],
  ["Kế hoạch số 28/KH-UBND; Kế hoạch số 45/KH-UBND", ["document.citation-unreadable"]],
  ["quyết định của Thủ tướng Chính phủ", ["document.citation-unreadable"]],
  ["đạt 240/303 hồ sơ", ["document.citation-unreadable"]],
  ["", ["document.citation-unreadable"]],
])("%j is refused", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("a citation is printed the way documents do, in English with the words turned", () => {
  expect(formatCitation(decision06)).toBe("Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ");
  expect(formatCitation(decision06, "en")).toBe(
    "Decision No. 06/QĐ-TTg of 6 January 2022 issued by Thủ tướng Chính phủ",
  );
  expect(formatCitation({ ...decision06, number: null, issuedOn: null })).toBe(
    "Quyết định số …/QĐ-TTg của Thủ tướng Chính phủ",
  );
  const article: DocumentReference = {
    kind: "article",
    number: null,
    year: null,
    symbol: null,
    issuer: "Báo Bắc Giang",
    issuedOn: plainDate("2023-06-14"),
    title: "Mô hình điểm",
  };
  expect(formatCitation(article)).toBe("Bài viết “Mô hình điểm” ngày 14/6/2023 của Báo Bắc Giang");
});

describe("identity", () => {
  test("does not depend on how issuer, number and symbol are spelt", () => {
    const one = cited("Kế hoạch số 28/KH-UBND ngày 05/2/2024 của UBND thành phố Bắc Kạn");
    const other = cited(
      "Kế hoạch số 028/KH/UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân thành phố Bắc Kạn về triển khai",
    );
    expect(documentKey(one)).toBe("uy ban nhan dan thanh pho bac kan|28|kh ubnd|2024-02-05");
    expect(documentKey(other)).toBe(documentKey(one));
    expect(sameDocument(one, other)).toBe(true);
  });

  test("tells numbers, years, symbols and days apart", () => {
    const decree = cited("Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ");
    expect(sameDocument(decree, { ...decree, number: "108" })).toBe(false);
    expect(sameDocument(decree, { ...decree, year: 2022 })).toBe(false);
    expect(sameDocument(decree, { ...decree, symbol: "NQ-CP" })).toBe(false);
    expect(sameDocument(decree, { ...decree, issuedOn: plainDate("2021-12-07") })).toBe(false);
  });

  test("cannot be told where a part is unknown or the issuer is named in other words", () => {
    expect(sameDocument(decision06, { ...decision06, issuedOn: null })).toBeNull();
    expect(sameDocument(decision06, { ...decision06, issuer: null })).toBeNull();
    expect(sameDocument(decision06, { ...decision06, issuer: "Chính phủ" })).toBeNull();
    const draft = { ...decision06, number: null };
    expect(sameDocument(draft, draft)).toBeNull();
  });
});

describe("always", () => {
  const reference: fc.Arbitrary<DocumentReference> = fc
    .tuple(
      fc.constantFrom<[DocumentReference["kind"], string]>(
        ["decision", "QĐ-UBND"],
        ["plan", "KH-UBND"],
        ["letter", "UBND-VHTT"],
        ["directive", "CT/TU"],
        ["report", "BC-TCTTKĐA"],
      ),
      fc.option(fc.integer({ min: 1, max: 9999 }).map(String)),
      fc.option(
        fc.constantFrom(
          "Thủ tướng Chính phủ",
          "UBND tỉnh Bắc Giang",
          "Ban Thường vụ Tỉnh ủy",
          "Ủy ban Quốc gia về chuyển đổi số",
        ),
      ),
      fc.option(fc.constantFrom("2022-01-06", "2023-12-31", "2024-02-29").map(plainDate)),
    )
    .map(([[kind, symbol], number, issuer, issuedOn]) => ({ kind, number, year: null, symbol, issuer, issuedOn }));

  test("a citation that is printed is read back", () => {
    fc.assert(
      fc.property(reference, (one) => {
        expect(parseCitation(formatCitation(one))).toMatchObject({ ok: true, value: one });
      }),
    );
  });

  test("sameness does not depend on the order, and equal keys without blanks are one document", () => {
    fc.assert(
      fc.property(reference, reference, (a, b) => {
        expect(sameDocument(a, b)).toBe(sameDocument(b, a));
        if (sameDocument(a, b) === true) expect(documentKey(a)).toBe(documentKey(b));
        if (sameDocument(a, b) === false) expect(documentKey(a)).not.toBe(documentKey(b));
      }),
    );
  });

  test("no text makes it throw, and no issue or note repeats it", () => {
    const piece = fc.constantFrom(
      "Quyết định ",
      "số ",
      "06",
      "/",
      "-",
      "QĐ-TTg",
      " ngày ",
      "06/01/2022",
      " của ",
      "Chính phủ",
      " về ",
      ",",
      "(",
      ")",
      "079123456789",
      "…",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 16 }).map((list) => list.join("")),
        ),
        (text) => {
          const result = parseCitation(text);
          expect(JSON.stringify(result.ok ? result.notes : result.issues)).not.toContain("079123456789");
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("every text is answered, however it is made", () => {
    for (const unit of ["Cục ", " về ", "06/QĐ-", "A-", " ", ",", "Ban Chỉ đạo quốc gia về ", "ngày 1"]) {
      expect(parseCitation(unit.repeat(1_000_000))).toMatchObject({ ok: false });
      parseCitation(`06/QĐ-TTg của ${unit.repeat(Math.floor(1900 / unit.length))}`);
      parseCitation(`06/QĐ-TTg của Cục ${unit.repeat(Math.floor(1900 / unit.length))};`);
    }
  });
});
