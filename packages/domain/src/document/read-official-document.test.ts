import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { parseWith } from "../issue/from-zod.js";
import { OfficialDocumentSchema } from "./official-document-schema.js";
import { readOfficialDocument } from "./read-official-document.js";

const letter = `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
**HUYỆN ĐÔNG HÀ**\tĐộc lập - Tự do - Hạnh phúc

Số: **215** /UBND-VP\tĐông Hà, ngày 03 tháng 5 năm 2023
V/v đẩy mạnh dịch vụ công
trực tuyến

Kính gửi:
- Công an huyện;
- UBND các xã, thị trấn.

Căn cứ Nghị định số 107/2021/NĐ-CP của Chính phủ; thực hiện Kế hoạch số 42/KH-UBND ngày 11/3/2022 của UBND tỉnh, thay thế Công văn số 12/UBND-VP ngày 02/02/2023, UBND huyện yêu cầu:
1. Công an huyện:
- Rà soát theo Quyết định số 422/QĐ-TTg (có biểu mẫu gửi kèm).

Nơi nhận:
- Như trên;
- UBND tỉnh (b/c);
- Đ/c Nguyễn Văn An;
- Văn phòng Huyện ủy (để p/h);
- Lưu: VT, VP. Bình.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Thị Cúc

PHỤ LỤC I
Danh mục dịch vụ`;

describe("the form of a letter", () => {
  const read = readOfficialDocument(letter);

  test("gives number, issuer, day and subject", () => {
    expect(read.reference).toEqual({
      kind: "letter",
      number: "215",
      year: null,
      symbol: "UBND-VP",
      issuer: "UBND huyện Đông Hà",
      issuedOn: "2023-05-03",
    });
    expect(read.subject).toBe("V/v đẩy mạnh dịch vụ công trực tuyến");
    expect(read.addressees).toEqual(["Công an huyện", "UBND các xã, thị trấn"]);
  });

  test("gives who gets it and for what, offices and no people", () => {
    expect(read.recipients).toEqual([
      { name: "Như trên", purpose: "addressed" },
      { name: "UBND tỉnh", purpose: "report" },
      { name: "Văn phòng Huyện ủy", purpose: "coordinate" },
      { name: "VT, VP", purpose: "archive" },
    ]);
    expect(read.signer).toEqual({ office: "Phó Chủ tịch", capacity: "deputising", inPlaceOf: "Chủ tịch" });
    expect(JSON.stringify(read)).not.toMatch(/Cúc|Bình|Nguyễn/);
  });

  test("gives what goes with it and what its opening stands on, not what the sections cite", () => {
    expect(read.enclosures).toEqual(["biểu mẫu", "PHỤ LỤC I: Danh mục dịch vụ"]);
    expect(read.relations.map(({ kind, to }) => [kind, to.number])).toEqual([
      ["based-on", "107"],
      ["implements", "42"],
      ["replaces", "12"],
    ]);
  });
});

test("a draft keeps its blanks; its annex says which document it is", () => {
  const plan =
    "KẾ HOẠCH\nTriển khai Đề án 06 năm 2023\n\nI. MỤC ĐÍCH\n- Triển khai.\n\nPhụ lục I\n(Kèm theo Kế hoạch số /KH-UBND ngày /01/2023 của Chủ tịch UBND tỉnh)";
  const read = readOfficialDocument(plan);
  expect(read.reference).toMatchObject({ kind: "plan", number: null, symbol: "KH-UBND", issuedOn: null });
  expect(read.reference.issuer).toBe("Chủ tịch UBND tỉnh");
  expect(read.day).toEqual({ year: 2023, month: 1 });
  expect(read.subject).toBe("Triển khai Đề án 06 năm 2023");
  expect(readOfficialDocument("Số: /BC-TCT\tngày    tháng 7 năm 2024").day).toEqual({ year: 2024, month: 7 });
});

test.each([
  ["CHỦ TỊCH", { office: "Chủ tịch", capacity: null, inPlaceOf: null }],
  ["TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG", { office: "Chánh văn phòng", capacity: "by-order", inPlaceOf: "Chủ tịch" }],
  ["TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG", { office: "Trưởng phòng", capacity: "by-authority", inPlaceOf: "Giám đốc" }],
  ["Q. GIÁM ĐỐC", { office: "Giám đốc", capacity: "acting", inPlaceOf: null }],
  ["Trân trọng.", null],
])("%j is signed by %j", (footer, signer) => {
  expect(readOfficialDocument(`Nơi nhận:\n- Như trên;\n${footer}`).signer).toEqual(signer);
});

test("a letter whose letterhead and footer are tables, as Word documents have them", () => {
  const read = readOfficialDocument(
    "| ỦY BAN NHÂN DÂN TỈNH HÒA AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 15/KH-UBND | Hòa An, ngày 02 tháng 3 năm 2023 |\n\nKẾ HOẠCH\n\nTriển khai Đề án 06\n\n1. Công an tỉnh\n\n| Nơi nhận: - Như trên; - Bộ Công an (b/c); - Lưu: VT, NC. | CHỦ TỊCH Nguyễn Văn An |",
  );
  expect(read.reference).toMatchObject({
    kind: "plan",
    number: "15",
    issuer: "UBND tỉnh Hòa An",
    issuedOn: "2023-03-02",
  });
  expect(read.recipients.map(({ name, purpose }) => [name, purpose])).toEqual([
    ["Như trên", "addressed"],
    ["Bộ Công an", "report"],
    ["VT, NC", "archive"],
  ]);
  expect(read.signer?.office).toBe("Chủ tịch");
  expect(JSON.stringify(read)).not.toContain("Nguyễn");
});

describe("always", () => {
  const piece = fc.constantFrom(
    "Kính gửi:",
    "- Công an",
    "\n",
    "Nơi nhận:",
    "KT. CHỦ TỊCH",
    "Số: 06/QĐ-TTg",
    "ngày 31 tháng 2 năm 2023",
    "V/v",
    "\t",
    "ỦY BAN NHÂN DÂN",
    "TỈNH A",
    "Phụ lục",
    "(có mẫu gửi kèm)",
    "Căn cứ ",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((list) => list.join("")),
  );

  test("any text is read, and what is read survives JSON and the schema", () => {
    fc.assert(
      fc.property(text, (one) => {
        const read = readOfficialDocument(one);
        expect(parseWith(OfficialDocumentSchema, JSON.parse(JSON.stringify(read)))).toMatchObject({
          ok: true,
          value: read,
        });
      }),
      { numRuns: 500 },
    );
  });

  test("the schema can be published as JSON Schema", () => {
    expect(z.toJSONSchema(OfficialDocumentSchema)).toMatchObject({ type: "object" });
  });
});
