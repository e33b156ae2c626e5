import { createHierarchy, type Group, type GroupDecision, plainDate, type Result, type Unit, unitKey, unwrap } from "@de-an-06/domain"; // prettier-ignore
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../csv/write-csv.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { parseSource } from "../task/source-text.js";
import { groupHeaders } from "./group-columns.js";
import { groupKindOfName, groupKindWords } from "./group-words.js";
import { parseMembers } from "./member-lines.js";
import { readGroups } from "./read-groups.js";
import { writeGroupTemplate } from "./write-group-template.js";

const from = plainDate("2015-03-11");
const until = plainDate("2025-06-30");
const units: Unit[] = [
  { code: "058", name: "Thành phố Bắc Kạn", tier: "district", parent: null, from, until },
  { code: "01837", name: "Phường Sông Cầu", tier: "commune", parent: "058", from, until },
];
const hierarchy = unwrap(createHierarchy(units));
const notes = (result: Result<unknown, SheetIssue>) =>
  (result.ok ? result.notes : result.issues).map(({ code, where }) => `${where?.cell ?? ""} ${code}`.trim());
const read = (rows: readonly (readonly (string | number | null)[])[]) => readGroups(writeCsv(rows), { hierarchy });

test("a row for each decision: rows of one id are one group, in order of their days", async () => {
  const result = await read([
    ["DANH SÁCH TỔ CÔNG TÁC"],
    ["STT", "Mã tổ", "Tên tổ công tác", "Loại", "Hình thức", "Ngày thành lập", "Số quyết định", "Địa bàn", "Tổ cấp trên", "Số thành viên", "Thành phần"], // prettier-ignore
    [1, "bk:tct", "Tổ công tác Đề án 06 thành phố", "", "Kiện toàn", "20/5/2023", "Quyết định số 90/QĐ-UBND ngày 20/5/2023", "TP Bắc Kạn", "", "15 người", ""], // prettier-ignore
    [2, "bk:tct", "", "", "thành lập", "15/02/2022", "", "058", "", 13, "Tổ trưởng: Chủ tịch UBND\n- Tổ phó TT: Trưởng Công an [cb-01]"], // prettier-ignore
    [3, "bk:tct-sc", "Tổ công nghệ số cộng đồng phường Sông Cầu", "", "", "01/4/2022", "", "Sông Cầu", "Tổ công tác Đề án 06 thành phố", "", ""], // prettier-ignore
    [4, "bk:tct-sc", "", "", "Giải thể", "30/6/2025", "", "", "", "", ""],
  ]);
  const [city, ward] = unwrap(result);
  expect(city).toMatchObject({ id: "bk:tct", kind: "de-an-06", name: "Tổ công tác Đề án 06 thành phố" });
  expect(city?.decisions).toMatchObject([
    {
      act: "set-up",
      on: "2022-02-15",
      unit: "058@2015-03-11",
      tier: "district",
      parent: null,
      memberCount: 13,
      members: [
        { role: "head", office: "Chủ tịch UBND" },
        { role: "standing-deputy", office: "Trưởng Công an", person: "cb-01" },
      ],
      source: { article: 'trang tính "CSV", dòng 4' },
    },
    { act: "consolidated", on: "2023-05-20", memberCount: 15, source: { document: { number: "90" } } },
  ]);
  expect(ward).toMatchObject({
    kind: "community-digital",
    decisions: [
      { act: "set-up", unit: "01837@2015-03-11", tier: "commune", parent: "bk:tct", memberCount: null },
      { act: "dissolved", on: "2025-06-30" },
    ],
  });
  expect(notes(result)).toEqual([]);
});

test("what a row lacks is said at its cell, and the other rows are read", async () => {
  const result = await read([
    Object.values(groupHeaders),
    [1, "", "Tổ không mã"],
    [2, "Mã Lạ", "Tổ công tác Đề án 06"],
    [3, "x:a", "", ""],
    [4, "x:b", "Tổ gì đó", "Loại gì đó"],
    [5, "x:c", "Tổ giúp việc", "", "Thành lập", "", "", "058"],
    [6, "x:d", "Tổ giúp việc", "", "Đổi tên", "01/4/2022", "", "058"],
    [7, "x:e", "Tổ giúp việc", "", "", "01/4/2022", "", "Nơi Không Có"],
    [8, "x:f", "Tổ giúp việc", "", "", "01/4/2022", "", ""],
    [9, "x:g", "Tổ giúp việc", "", "", "01/4/2022", "", "58", "cấp gì", "", ""],
    [10, "x:h", "Tổ giúp việc", "", "", "01/4/2022", "", "058", "Cấp huyện", "Tổ Không Có", "nhiều", "Chủ tịch"],
  ]);
  expect(notes(result)).toEqual([
    "B2 row.field-missing",
    "B3 cell.group-id-unfit",
    "C4 row.field-missing",
    "D5 cell.group-kind-unknown",
    "F6 row.field-missing",
    "E7 cell.act-unknown",
    "H8 unit.not-found",
    "H9 row.unit-missing",
    "H10 cell.unit-code-completed",
    "I10 cell.tier-unknown",
    "K11 cell.not-a-count",
    "L11 cell.members-unreadable",
    "J11 cell.group-unknown",
  ]);
  expect(unwrap(result).map(({ id, decisions }) => [id, decisions.length])).toEqual([
    ["x:c", 0],
    ["x:d", 0],
    ["x:e", 0],
    ["x:f", 0],
    ["x:g", 0],
    ["x:h", 1],
  ]);
});

test("the kind follows from the name where its words say it", () => {
  expect(groupKindOfName("Tổ công nghệ số cộng đồng thôn 1")).toBe("community-digital");
  expect(groupKindOfName("Tổ công tác triển khai Đề án 06 xã A")).toBe("de-an-06");
  expect(groupKindOfName("Hội đồng")).toBeUndefined();
  expect(parseMembers("Chủ tịch")).toBeNull();
});

test("a blank template has no groups", async () => {
  expect(notes(await readGroups(await writeGroupTemplate(), { hierarchy }))).toEqual(["sheet.no-rows"]);
  expect(notes(await read([["Nhiệm vụ", "Thời hạn"]]))).toEqual(["sheet.no-table"]);
});

describe("always", () => {
  const day = fc.integer({ min: 2016, max: 2024 }).map((year) => plainDate(`${year}-03-01`));
  const source = fc.constantFrom("Quyết định số 50/QĐ-UBND ngày 15/02/2022", "Quyết định số 19/2025/QĐ-TTg; điều 2").map((text) => parseSource(text)); // prettier-ignore
  const member = fc
    .tuple(
      fc.constantFrom(
        "head" as const,
        "standing-deputy" as const,
        "deputy" as const,
        "secretary" as const,
        "member" as const,
      ),
      fc.constantFrom("Chủ tịch UBND", "Trưởng Công an: Phó ban"),
      fc.constantFrom(undefined, "cb-01"),
    ) // prettier-ignore
    .map(([role, office, person]) => ({ role, office, ...(person && { person }) }));
  const decision = fc
    .tuple(
      fc.constantFrom("set-up" as const, "consolidated" as const, "dissolved" as const),
      source,
      fc.constantFrom("058@2015-03-11", "01837@2015-03-11", "99@2025-07-01"),
      fc.constantFrom(null, "x:a"),
      fc.option(fc.nat(500), { nil: null }),
      fc.option(fc.array(member, { minLength: 1, maxLength: 4 }), { nil: undefined }),
    ) // prettier-ignore
    .map(
      ([act, cited, unit, parent, memberCount, members]) =>
      act === "dissolved"
        ? { act, source: cited }
        : { act, source: cited, unit: unitKey(unit), tier: "commune" as const, parent, memberCount, ...(members && { members }) }, // prettier-ignore
    );
  const decisions = fc.uniqueArray(day, { maxLength: 4 }).chain(
    (days) =>
    fc.tuple(...days.sort().map((on) => decision.map((one) => ({ ...one, on }) as GroupDecision))).map((list) => [...list]), // prettier-ignore
  );
  const kind = fc.constantFrom(...(Object.keys(groupKindWords) as (keyof typeof groupKindWords)[]));
  const group: fc.Arbitrary<Group> = fc.record({ id: fc.constantFrom("x:a", "x:b", "bk:tct-1", "058:tổ"), name: fc.constantFrom("Tổ A", "=1", "Tổ công tác"), kind, decisions }); // prettier-ignore
  const groups = fc.uniqueArray(group, { selector: ({ id }) => id, maxLength: 4 });

  test.each(["xlsx", "csv"] as const)(
    "groups written to %s are read back",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(groups, async (list) => {
          const back = await readGroups(await writeGroupTemplate({ groups: list, hierarchy, format }), { hierarchy });
          expect(unwrap(back)).toEqual(list);
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );
});
