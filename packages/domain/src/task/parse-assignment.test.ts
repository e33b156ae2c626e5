import { describe, expect, test } from "vitest";
import { unwrap } from "../issue/result.js";
import type { AgencyNames } from "./agency-names.js";
import { parseAssignment } from "./parse-assignment.js";

const agencies: AgencyNames = [
  { name: "Công an tỉnh", abbreviations: ["CAT", "CA tỉnh"], aliases: [] },
  { name: "Bảo hiểm xã hội tỉnh", abbreviations: ["BHXH"], aliases: ["Bảo hiểm xã hội"] },
  { name: "Sở Lao động - Thương binh và Xã hội", abbreviations: ["LĐTBXH", "LĐTB&XH"], aliases: [] },
  { name: "Sở Thông tin và Truyền thông", abbreviations: ["TT&TT", "TTTT"], aliases: ["Sở Thông tin Truyền thông"] },
  { name: "Văn phòng UBND tỉnh", abbreviations: ["VPUBND tỉnh"], aliases: [] },
  { name: "Sở Tài chính", abbreviations: [], aliases: [] },
  { name: "Tỉnh đoàn", abbreviations: [], aliases: [], requested: true },
  { name: "Tòa án nhân dân tỉnh", abbreviations: ["TAND"], aliases: ["Tòa án tỉnh"], requested: true },
];

/** "L" leads, "K" co-leads, "C" coordinates, "A" advises, "D" directs; "*" a group, "?" requested. */
const letters = { lead: "L", "co-lead": "K", coordinating: "C", advising: "A", directing: "D" };
function read(cell: string, names: AgencyNames = agencies): string[] {
  return unwrap(parseAssignment(cell, names)).map(
    ({ name, part, mode, group }) => `${letters[part]}${group ? "*" : ""}${mode === "requested" ? "?" : ""} ${name}`,
  );
}
function notes(cell: string, names: AgencyNames = agencies): string[] {
  const result = parseAssignment(cell, names);
  return (result.ok ? result.notes : result.issues).map(({ code, path }) => [code, ...path].join(" "));
}

describe("the 26 cells of annex II of the Bắc Giang plan of 2023", () => {
  const everyone = ["L* Các sở, ban, ngành, đoàn thể cấp tỉnh", "K* UBND cấp huyện", "K* UBND cấp xã"];
  test.each<[row: string, cell: string, expected: string[]]>([
    ["1, 2", "Tổ công tác ĐA06 tỉnh, huyện, xã", ["L* Tổ công tác ĐA06 tỉnh, huyện, xã"]],
    [
      "3",
      "Văn phòng UBND tỉnh phối hợp với CAT, Sở Tư pháp, BHXH, Sở LĐTBXH",
      [
        "L Văn phòng UBND tỉnh",
        "C Công an tỉnh",
        "C Sở Tư pháp",
        "C Bảo hiểm xã hội tỉnh",
        "C Sở Lao động - Thương binh và Xã hội",
      ],
    ],
    [
      "4, 5",
      "Công an tỉnh phối hợp với CAT, các đơn vị liên quan",
      ["L Công an tỉnh", "C Công an tỉnh", "C* các đơn vị liên quan"],
    ],
    [
      "6",
      "Sở Thông tin và Truyền thông phối hợp với các đơn vị liên quan",
      ["L Sở Thông tin và Truyền thông", "C* các đơn vị liên quan"],
    ],
    ["7", "Sở Thông tin và Truyền thông, Công an tỉnh", ["L Sở Thông tin và Truyền thông", "K Công an tỉnh"]],
    ["8, 9, 26", "Sở Thông tin và Truyền thông", ["L Sở Thông tin và Truyền thông"]],
    ["10, 11", "Các sở, ban, ngành, đoàn thể cấp tỉnh, UBND cấp huyện và UBND cấp xã", everyone],
    ["12", "Văn Phòng UBND tỉnh phối hợp với Sở Tư pháp", ["L Văn phòng UBND tỉnh", "C Sở Tư pháp"]],
    ["13", "Sở Tài Chính phối hợp với các đơn vị liên quan", ["L Sở Tài chính", "C* các đơn vị liên quan"]],
    ["14", "Sở Tư pháp phối hợp với các đơn vị liên quan", ["L Sở Tư pháp", "C* các đơn vị liên quan"]],
    ["15", "Sở Nội vụ phối hợp với các đơn vị liên quan", ["L Sở Nội vụ", "C* các đơn vị liên quan"]],
    [
      "16",
      "Sở Tài nguyên và Môi trường phối hợp với Sở Thông tin và truyền thông",
      ["L Sở Tài nguyên và Môi trường", "C Sở Thông tin và Truyền thông"],
    ],
    [
      "17",
      "Tòa án tỉnh phối hợp với Công an tỉnh, các đơn vị liên quan",
      ["L? Tòa án nhân dân tỉnh", "C Công an tỉnh", "C* các đơn vị liên quan"],
    ],
    [
      "18, over two lines",
      "Công an tỉnh phối\nhợp với các sở, ngành, đơn vị có liên quan",
      ["L Công an tỉnh", "C* các sở, ngành, đơn vị có liên quan"],
    ],
    ["19", "Các đơn vị giải quyết TTHC", ["L* Các đơn vị giải quyết TTHC"]],
    [
      "20",
      "BHXH tỉnh phối hợp với Công an tỉnh và các đơn vị có liên quan",
      ["L Bảo hiểm xã hội tỉnh", "C Công an tỉnh", "C* các đơn vị có liên quan"],
    ],
    [
      "21",
      "Sở Y tế và các cơ sở khám bệnh, chữa bệnh trên địa bàn tỉnh",
      ["L Sở Y tế", "K* các cơ sở khám bệnh, chữa bệnh trên địa bàn tỉnh"],
    ],
    [
      "22, over two lines",
      "Sở Lao động Thương binh và Xã\nhội và các sở, ban, ngành, địa phương liên quan",
      ["L Sở Lao động - Thương binh và Xã hội", "K* các sở, ban, ngành, địa phương liên quan"],
    ],
    [
      "23",
      "Sở Thông tin và Truyền thông, Các sở, ban, ngành, đoàn thể cấp tỉnh, UBND huyện, thành phố",
      ["L Sở Thông tin và Truyền thông", "K* Các sở, ban, ngành, đoàn thể cấp tỉnh", "K* UBND huyện, thành phố"],
    ],
    ["24", "Các thành viên TCT Đề án 06 các cấp", ["L* Các thành viên TCT Đề án 06 các cấp"]],
    ["25", "Các sở, ngành, UBND huyện, thành phố", ["L* Các sở, ngành", "K* UBND huyện, thành phố"]],
  ])("row %s", (_, cell, expected) => {
    expect(read(cell)).toEqual(expected);
    expect(read(cell.normalize("NFD"))).toEqual(expected);
  });

  test("row 4: an agency that coordinates with itself is kept and noted", () => {
    expect(notes("Công an tỉnh phối hợp với CAT, các đơn vị liên quan")).toEqual(["task.agency-named-twice 1"]);
  });
  test("row 7: two agencies without a word of part have no single lead", () => {
    expect(notes("Sở Thông tin và Truyền thông, Công an tỉnh")).toEqual(["task.no-single-lead"]);
  });
  test("row 1: a group without a table is read and not complained about", () => {
    expect(notes("Tổ công tác ĐA06 tỉnh, huyện, xã", [])).toEqual([]);
  });
});

describe("the addressees of the letters", () => {
  test.each<[cell: string, expected: string[]]>([
    ["1. Các cơ quan, đơn vị và UBND các phường:", ["L* Các cơ quan, đơn vị", "K* UBND các phường"]],
    ["2. Phòng Văn hóa và Thông tin thành phố:", ["L Phòng Văn hóa và Thông tin thành phố"]],
    ["4. Văn phòng HĐND - UBND thành phố:", ["L Văn phòng HĐND - UBND thành phố"]],
    ["- Văn phòng HĐND- UBND thành phố;", ["L Văn phòng HĐND- UBND thành phố"]],
    ["6. Phòng Tài chính - Kế hoạch thành phố:", ["L Phòng Tài chính - Kế hoạch thành phố"]],
    [
      "9. Trung tâm Văn hóa, Thể thao và Truyền thông thành phố:",
      ["L Trung tâm Văn hóa, Thể thao và Truyền thông thành phố"],
    ],
    ["10. Đề nghị Ban Tuyên giáo Thành ủy Bắc Ninh:", ["L? Ban Tuyên giáo Thành ủy Bắc Ninh"]],
    ["11. Đề nghị Ủy ban MTTQ và các đoàn thể thành phố:", ["L? Ủy ban MTTQ", "K*? các đoàn thể thành phố"]],
    ["12. Đề nghị Thành đoàn Bắc Ninh:", ["L? Thành đoàn Bắc Ninh"]],
    ["13. UBND các phường:", ["L* UBND các phường"]],
    ["- Các cơ quan, đơn vị thuộc UBND thành phố;", ["L* Các cơ quan, đơn vị thuộc UBND thành phố"]],
    ["- UBND các huyện, thị xã, thành phố.", ["L* UBND các huyện, thị xã, thành phố"]],
    ["1. Công an tỉnh - Cơ quan thường trực Tổ công tác Đề án 06 tỉnh", ["L Công an tỉnh"]],
    ["20. Tỉnh đoàn Bắc Giang", ["L? Tỉnh đoàn Bắc Giang"]],
    ["- Ban Tuyên giáo Tỉnh ủy, Ban Dân vận Tỉnh ủy;", ["L Ban Tuyên giáo Tỉnh ủy", "K Ban Dân vận Tỉnh ủy"]],
    [
      "- Công an tỉnh;\n- UBND các huyện, thị xã, thành phố.",
      ["L Công an tỉnh", "K* UBND các huyện, thị xã, thành phố"],
    ],
  ])("%s", (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });
});

describe("several agencies in one cell of a list of services", () => {
  test.each<[cell: string, expected: string[]]>([
    ["Sở Tư pháp – Công an tỉnh - BHXH", ["L Sở Tư pháp", "K Công an tỉnh", "K Bảo hiểm xã hội tỉnh"]],
    [
      "Sở Tư pháp – Công an tỉnh – Sở LĐTB&XH",
      ["L Sở Tư pháp", "K Công an tỉnh", "K Sở Lao động - Thương binh và Xã hội"],
    ],
    ["Bảo hiểm xã hội", ["L Bảo hiểm xã hội tỉnh"]],
    ["Điện lực tỉnh", ["L Điện lực tỉnh"]],
    ["Sở Lao động - Thương binh và Xã hội", ["L Sở Lao động - Thương binh và Xã hội"]],
  ])("%s", (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });
});

describe("words of part stand in front, behind or in brackets", () => {
  test.each<[cell: string, expected: string[]]>([
    [
      "Công an tỉnh chủ trì, phối hợp với Sở Y tế và các đơn vị liên quan",
      ["L Công an tỉnh", "C Sở Y tế", "C* các đơn vị liên quan"],
    ],
    ["Chủ trì: Công an tỉnh; phối hợp: Sở Y tế; Sở Nội vụ", ["L Công an tỉnh", "C Sở Y tế", "C Sở Nội vụ"]],
    [
      "- Cơ quan chủ trì: Công an tỉnh\n- Cơ quan phối hợp: Sở Y tế, Sở Nội vụ",
      ["L Công an tỉnh", "C Sở Y tế", "C Sở Nội vụ"],
    ],
    ["Phối hợp:\n- Sở Y tế\n- Sở Nội vụ\nChủ trì:\n- Công an tỉnh", ["C Sở Y tế", "C Sở Nội vụ", "L Công an tỉnh"]],
    [
      "Sở Y tế (chủ trì), Công an tỉnh (phối hợp), Sở Nội vụ (phối hợp)",
      ["L Sở Y tế", "C Công an tỉnh", "C Sở Nội vụ"],
    ],
    ["Công an tỉnh chủ trì; Sở Y tế, Sở Nội vụ phối hợp thực hiện", ["L Công an tỉnh", "C Sở Y tế", "C Sở Nội vụ"]],
    ["Sở Y tế và Công an tỉnh đồng chủ trì", ["K Sở Y tế", "K Công an tỉnh"]],
    ["UBND tỉnh chỉ đạo; Sở Nội vụ tham mưu; Công an tỉnh chủ trì", ["D UBND tỉnh", "A Sở Nội vụ", "L Công an tỉnh"]],
    ["Sở Tài chính tham mưu UBND tỉnh", ["A Sở Tài chính"]],
    ["Sở Tài chính chủ trì tham mưu UBND tỉnh, phối hợp với CAT", ["L Sở Tài chính", "C Công an tỉnh"]],
    [
      "Sở Y tế và đơn vị liên quan; cơ quan, đơn vị, địa phương",
      ["L Sở Y tế", "K* đơn vị liên quan", "K* cơ quan, đơn vị, địa phương"],
    ],
    [
      "Giao Công an tỉnh chủ trì; đề nghị Viện kiểm sát nhân dân tỉnh phối hợp",
      ["L Công an tỉnh", "C? Viện kiểm sát nhân dân tỉnh"],
    ],
    ["Công an tỉnh, chủ trì", ["L Công an tỉnh"]],
    ["Sở Giao thông vận tải phối hợp chặt chẽ với CAT", ["L Sở Giao thông vận tải", "C Công an tỉnh"]],
    ["Công an tỉnh phối hợp Sở Y tế", ["L Công an tỉnh", "C Sở Y tế"]],
    ["Ban Chỉ đạo Chuyển đổi số tỉnh phối hợp với Sở Y tế", ["L Ban Chỉ đạo Chuyển đổi số tỉnh", "C Sở Y tế"]],
    ["**Công an tỉnh** *phối hợp với* <i>Sở Y tế</i>", ["L Công an tỉnh", "C Sở Y tế"]],
    ["Công an tỉnh thực hiện", ["L Công an tỉnh"]],
    ["Công an tỉnh (PC06), Sở Y tế", ["L Công an tỉnh", "K Sở Y tế"]],
  ])("%s", (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });
});

describe('names that hold commas and "và" stay whole, known or not', () => {
  test.each([
    "Sở Thông tin và Truyền thông",
    "Sở Giáo dục và Đào tạo",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Lao động - Thương binh và Xã hội",
    "Sở Lao động, Thương binh và Xã hội",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Đài Phát thanh và Truyền hình tỉnh",
    "Báo và Đài Phát thanh - Truyền hình tỉnh",
    "Văn phòng HĐND và UBND huyện",
    "Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh",
    "Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao",
    "Ban Quản lý các khu công nghiệp tỉnh",
    "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh",
    "Ngân hàng Nhà nước tỉnh",
    "UBND TP. Bắc Giang",
    "Sở GD&ĐT",
    "Sở GD và ĐT",
    "Sở VH,TT&DL",
  ])("%s", (name) => {
    expect(read(name, [])).toEqual([`L ${name}`]);
  });
});

describe("what a cell does not say clearly is noted, never guessed", () => {
  test("an abbreviation the table lacks stays as written", () => {
    expect(read("Sở XYZ phối hợp với CAT", [])).toEqual(["L Sở XYZ", "C CAT"]);
    expect(notes("Sở XYZ phối hợp với CAT", [])).toEqual([
      "task.unknown-abbreviation 0",
      "task.unknown-abbreviation 1",
    ]);
  });
  test("an abbreviation counts only in capitals", () => {
    expect(read("Công ty Cát Bà")).toEqual(["L Công ty Cát Bà"]);
  });
  test("words beside a name are left out, and that is said", () => {
    expect(notes("Công an tỉnh (PC06) chủ trì, phối hợp với Sở Y tế")).toEqual(["task.words-left-out 0"]);
  });
  test("a cell without a name has no assignee", () => {
    for (const cell of ["", " \n", "-", "…", "12", "phối hợp với", "()"])
      expect(notes(cell)).toEqual(["task.no-assignee"]);
  });
  test("a cell longer than a spreadsheet can hold is refused", () => {
    expect(notes("a".repeat(40_000))).toEqual(["value.too-large"]);
  });
});
