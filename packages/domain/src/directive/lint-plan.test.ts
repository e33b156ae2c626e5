import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import { unwrap } from "../issue/result.js";
import type { AgencyNames } from "../task/agency-names.js";
import { parseAssignment } from "../task/parse-assignment.js";
import type { Task } from "../task/task.js";
import { lintPlan, type Plan } from "./lint-plan.js";
import { readDirective } from "./read-directive.js";

const agencies: AgencyNames = [
  { name: "Công an tỉnh", abbreviations: ["CAT"], aliases: [] },
  { name: "Sở Thông tin và Truyền thông", abbreviations: ["TT&TT"], aliases: [] },
  { name: "Tổ công tác triển khai Đề án 06", abbreviations: [], aliases: ["Tổ công tác ĐA06"] },
];

const row = (id: number, title: string, [assignees, deadline]: readonly [string, string]): Task => ({
  id: String(id),
  title,
  kind: "task",
  assignees: unwrap(parseAssignment(assignees, agencies)),
  deadline: unwrap(parseDeadline(deadline)),
  changes: [],
  events: [],
  source: null,
});

/** The text of a plan in short words, with the slips of a real one. */
const text = `III. NHIỆM VỤ CỤ THỂ

1. Công an tỉnh

- Tham mưu văn bản yêu cầu 100% cán bộ dùng dịch vụ công trực tuyến; thời gian hoàn thành trong quý I/2023.

- Chủ trì kiểm tra việc thực hiện Đề án tại các huyện, xã; thời gian kiểm tra trong quý III/2023.

- Tham mưu ứng dụng chip của thẻ căn cước.

2. Sở Thông tin và Truyền thông

- Bảo đảm hạ tầng, đường truyền cho kho dữ liệu; thời gian hoàn thành trong quý I/2023.

3. Sở Tài chính

- Chủ trì, phối hợp Công an tỉnh bố trí kinh phí trong dự toán ngân sách; thời gian hoàn thành trong quý I/2023.

4. Sở Tài nguyên và Môi trường

- Kết nối cơ sở dữ liệu đất đai với hệ thống quốc gia; thời gian bắt đầu thực hiện từ tháng 01/2023.

5. Sở Y tế

- Chỉ đạo tối thiểu 80% bệnh viện dùng thẻ căn cước khi khám bệnh; thời gian thực hiện trong quý I/2023.

6. UBND huyện, thành phố

- Xây dựng kế hoạch triển khai năm 2023 gửi Công an tỉnh trước ngày 10/02/2022.
`;
const body = unwrap(readDirective(text, { agencies })).drafts;
const annex = [
  row(1, "Xây dựng kế hoạch triển khai năm 2023", ["Tổ công tác ĐA06 tỉnh, huyện, xã", "Tháng 1/2023"]),
  row(2, "Tham mưu văn bản yêu cầu 100% cán bộ dùng dịch vụ công trực tuyến", ["Tổ công tác ĐA06 tỉnh, huyện, xã", "Quý I/2023"]),
  row(4, "Tham mưu ứng dụng chip của thẻ căn cước", ["Công an tỉnh phối hợp với CAT, các đơn vị liên quan", "Thường xuyên"]),
  row(7, "Bảo đảm hạ tầng, đường truyền cho kho dữ liệu", ["Sở Thông tin và Truyền thông, Công an tỉnh", "Thường xuyên"]),
  row(13, "Bố trí kinh phí trong dự toán ngân sách", ["Sở Tài chính phối hợp với Công an tỉnh", "Thường xuyên"]),
  row(16, "Kết nối cơ sở dữ liệu đất đai với hệ thống quốc gia", ["Sở Tài nguyên và Môi trường", "Quý I/2023"]),
  row(18, "Bệnh viện dùng thẻ căn cước khi khám bệnh", ["Sở Y tế", "Quý I/2023"]),
]; // prettier-ignore

/** Findings as "code row-or-draft". */
function found(plan: Plan, options = {}): readonly string[] {
  return lintPlan(plan, options).map(({ code, path: [list, at] }) => {
    const what =
      list === "annex"
        ? `row ${annex[Number(at)]?.id ?? "?"}`
        : list === "body"
          ? body[Number(at)]?.id
          : `service ${at}`;
    return `${code.replace("plan.", "")} ${what}`;
  });
}

describe("a plan of 2023 in short words", () => {
  const all = found({ body, annex, issuedOn: plainDate("2023-01-01") });

  test("has rows that nobody leads alone, and one whose agency coordinates with itself and with nobody knows whom", () => {
    expect(all.filter((one) => one.startsWith("no-single-lead"))).toEqual([
      "no-single-lead row 1",
      "no-single-lead row 2",
      "no-single-lead row 7",
    ]);
    expect(all).toContain("coordinates-itself row 4");
    expect(all).toContain("group-unresolvable row 4");
  });

  test("says another lead or deadline in the annex than in its text", () => {
    expect(all.filter((one) => one.includes("-differs"))).toEqual([
      "lead-differs row 1",
      "deadline-differs row 1",
      "lead-differs row 2",
      "deadline-differs row 7",
      "deadline-differs row 13",
      "deadline-differs row 16",
    ]);
  });

  test("leaves an inspection and a target out of the annex, and has a day before its own", () => {
    expect(all.filter((one) => /not-in-annex|before-issue/.test(one))).toEqual([
      "duty-not-in-annex III.1.2",
      "target-not-in-annex III.5.1",
      "due-before-issue III.6.1",
    ]);
    const early = lintPlan({ body, issuedOn: plainDate("2023-01-01") });
    expect(early).toMatchObject([{ code: "plan.due-before-issue", params: { days: 326 } }]);
  });

  test("whose annex says what its text says has nothing at odds", () => {
    const right = body
      .map((draft, i) => row(i, draft.text, ["Sở Y tế", "Quý I/2023"]))
      .map((task, i) => ({
        ...task,
        assignees: body[i]?.assignees ?? [],
        deadline: body[i]?.deadline ?? null,
      }));
    expect(lintPlan({ body, annex: right }).filter(({ code }) => code !== "plan.no-single-lead")).toEqual([]);
  });

  test("without an annex is not held against one", () => {
    expect(lintPlan({ body })).toEqual([]);
    expect(lintPlan({})).toEqual([]);
  });
});

describe("the table of services", () => {
  const from = plainDate("2022-01-06");
  const source = { document: { kind: "plan", number: null, year: null, symbol: null, issuer: null, issuedOn: null }, confidence: "primary" } as const; // prettier-ignore
  const grant = (service: string, agency: string) => ({
    service,
    agency,
    tiers: ["commune"] as const,
    from,
    until: null,
    source,
  });
  const competence = [
    grant("birth", "UBND cấp xã"),
    grant("birth", "Phòng Tư pháp"),
    grant("residence", "Công an cấp xã"),
    grant("joint", "Sở Tư pháp"),
  ];
  const services = [
    { service: "birth", agency: "Công an tỉnh" },
    { service: "birth", agency: "Sở Tư pháp" },
    { service: "residence", agency: "Công an tỉnh" },
    { service: "joint", agency: "Sở Tư pháp – Công an tỉnh - BHXH" },
    { service: "unknown", agency: "Công an tỉnh" },
  ];

  test("is wrong where its agency is of another line of work; a level above, a joint service and an unknown one are well", () => {
    expect(lintPlan({ services, issuedOn: from }, { competence })).toEqual([
      { code: "plan.service-agency-differs", path: ["services", 0], params: {} },
    ]);
    expect(lintPlan({ services })).toEqual([]);
  });
});

describe("always", () => {
  test("no plan makes it throw, and every path leads into the plan", () => {
    const words = fc.constantFrom("rà soát", "dữ liệu", "kế hoạch", "80%", "thẻ căn cước", "\n- ", "năm 2023", "");
    const title = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => `x ${list.join(" ")}`);
    const task = fc
      .record({
        title,
        who: fc.constantFrom("Công an tỉnh", "Công an tỉnh phối hợp với CAT", "Các sở, ngành", "Sở A, Sở B"),
        when: fc.constantFrom("Thường xuyên", "Quý I/2023", "trước ngày 10/02/2022"),
      })
      .map((one) => row(0, one.title, [one.who, one.when]));
    fc.assert(
      fc.property(fc.array(task, { maxLength: 8 }), (rows) => {
        for (const { path } of lintPlan({ body, annex: rows, issuedOn: plainDate("2023-01-01") })) {
          const [list, at] = path;
          expect((list === "annex" ? rows : body)[Number(at)]).toBeDefined();
        }
      }),
    );
  });

  test("a plan of a thousand equal rows is checked", () => {
    const rows = Array.from({ length: 1000 }, () => row(1, "Rà soát dữ liệu dân cư", ["Công an tỉnh", "Quý I/2023"]));
    const drafts = rows.map((_, i) => ({ ...body[i % body.length]!, text: "Rà soát dữ liệu dân cư" }));
    expect(Array.isArray(lintPlan({ body: drafts, annex: rows }))).toBe(true);
  });
});
