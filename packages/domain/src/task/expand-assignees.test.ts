import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import type { Group } from "../unit/group.js";
import type { Tier, Unit, UnitKind } from "../unit/unit.js";
import { unitKey } from "../unit/unit-key.js";
import { expandAssignees } from "./expand-assignees.js";
import { parseAssignment } from "./parse-assignment.js";

const day = plainDate("2023-06-30");
const source: Source = {
  document: { kind: "decision", number: null, year: null, symbol: null, issuer: null, issuedOn: null },
  confidence: "inferred",
};
const unit = (code: string, name: string, of: readonly [Tier, UnitKind, string | null]): Unit => ({
  code,
  name,
  tier: of[0],
  kind: of[1],
  parent: of[2],
  from: plainDate("2020-01-01"),
  until: plainDate("2025-06-30"),
});
const units = [
  unit("24", "Tỉnh Bắc Giang", ["province", "province", null]),
  unit("24:van-phong", "Văn phòng UBND tỉnh", ["agency", "office", "24"]),
  unit("24:so-tu-phap", "Sở Tư pháp", ["agency", "department", "24"]),
  unit("24:so-tttt", "Sở Thông tin và Truyền thông", ["agency", "department", "24"]),
  unit("24:ban-dan-toc", "Ban Dân tộc", ["agency", "board", "24"]),
  unit("24:cong-an", "Công an tỉnh", ["agency", "police", "24"]),
  unit("24:bhxh", "Bảo hiểm xã hội tỉnh", ["agency", "sector", "24"]),
  unit("24:tinh-doan", "Tỉnh đoàn", ["agency", "union", "24"]),
  unit("24:tinh-uy", "Tỉnh ủy", ["agency", "party", "24"]),
  unit("213", "Thành phố Bắc Giang", ["district", "provincial-city", "24"]),
  unit("213:phong-tu-phap", "Phòng Tư pháp", ["agency", "department", "213"]),
  unit("213:cong-an", "Công an thành phố", ["agency", "police", "213"]),
  unit("215", "Huyện Yên Thế", ["district", "rural-district", "24"]),
  unit("222", "Thị xã Việt Yên", ["district", "town", "24"]),
  unit("07201", "Phường Dĩnh Kế", ["commune", "ward", "213"]),
  unit("07201:cong-an", "Công an phường Dĩnh Kế", ["agency", "police", "07201"]),
  unit("07202", "Phường Xương Giang", ["commune", "ward", "213"]),
  unit("07203", "Xã Tân Mỹ", ["commune", "commune", "213"]),
];
const hierarchy = unwrap(createHierarchy(units));
const group = (id: string, tier: Tier, of: string): Group => ({
  id,
  name: `Tổ công tác Đề án 06 ${id}`,
  kind: "de-an-06",
  decisions: [
    {
      act: "set-up",
      on: plainDate("2022-04-01"),
      source,
      unit: unitKey(`${of}@2020-01-01`),
      tier,
      parent: null,
      memberCount: null,
    },
  ],
});
const groups = [
  group("tct:tinh", "province", "24"),
  group("tct:tp", "district", "213"),
  group("tct:dinh-ke", "commune", "07201"),
  group("tct:thon", "village", "07201"),
  { ...group("cns:dinh-ke", "commune", "07201"), kind: "community-digital" as const },
];
const inProvince = { hierarchy, on: day, within: unitKey("24@2020-01-01"), groups };
const inCity = { ...inProvince, within: unitKey("213@2020-01-01") };

const expand = (cell: string, context = inProvince) => {
  const result = unwrap(parseAssignment(cell));
  const expanded = expandAssignees(result, context);
  if (!expanded.ok) throw new Error("an expansion has a value");
  return {
    bodies: expanded.value.map(
      ({ part, name, mode, group }) => `${part} ${name}${mode === "requested" ? " (đề nghị)" : ""}${group ? " …" : ""}`,
    ),
    notes: expanded.notes.map(({ code, path }) => `${code} ${path.join("/")}`),
  };
};

describe("names that stand for several bodies", () => {
  test("UBND các phường are the wards of the unit that writes", () => {
    expect(expand("UBND các phường", inCity)).toEqual({
      bodies: ["lead UBND phường Dĩnh Kế", "co-lead UBND phường Xương Giang"],
      notes: [],
    });
    expect(expand("UBND cấp xã").bodies).toHaveLength(3);
    expect(expand("UBND các xã, phường", inCity).bodies.at(-1)).toBe("co-lead UBND xã Tân Mỹ");
  });

  test("UBND huyện, thành phố are those kinds and no towns", () => {
    expect(expand("UBND huyện, thành phố").bodies).toEqual([
      "lead UBND thành phố Bắc Giang",
      "co-lead UBND huyện Yên Thế",
    ]);
    expect(expand("UBND cấp huyện").bodies).toHaveLength(3);
  });

  test("các sở, ban, ngành, đoàn thể cấp tỉnh are the province's agencies; unions are requested, the Party is not among them", () => {
    expect(expand("Các sở, ban, ngành, đoàn thể cấp tỉnh").bodies).toEqual([
      "lead Ban Dân tộc",
      "co-lead Bảo hiểm xã hội tỉnh",
      "co-lead Công an tỉnh",
      "co-lead Sở Thông tin và Truyền thông",
      "co-lead Sở Tư pháp",
      "co-lead Tỉnh đoàn (đề nghị)",
      "co-lead Văn phòng UBND tỉnh",
    ]);
    expect(expand("các sở, ban, ngành, đoàn thể cấp tỉnh", inCity).bodies).toHaveLength(7);
    expect(expand("Các phòng, ban, đơn vị", inCity).bodies).toEqual([
      "lead Công an thành phố",
      "co-lead Phòng Tư pháp",
    ]);
  });

  test("the parts of a real cell stay apart, and a body named by itself is not named again", () => {
    const { bodies, notes } = expand(
      "Sở Thông tin và Truyền thông, Các sở, ban, ngành, đoàn thể cấp tỉnh, UBND huyện, thành phố",
    );
    expect(bodies[0]).toBe("lead Sở Thông tin và Truyền thông");
    expect(bodies).toHaveLength(1 + 6 + 2);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(notes).toEqual([]);
  });

  test("Tổ công tác tỉnh, huyện, xã are the groups that stand at those levels", () => {
    expect(expand("Tổ công tác ĐA06 tỉnh, huyện, xã").bodies).toEqual([
      "lead Tổ công tác Đề án 06 tct:tinh",
      "co-lead Tổ công tác Đề án 06 tct:tp",
      "co-lead Tổ công tác Đề án 06 tct:dinh-ke",
    ]);
    expect(expand("Các thành viên TCT Đề án 06 các cấp").bodies).toHaveLength(4);
    expect(expand("Tổ công tác ĐA06 tỉnh, huyện, xã", inCity).bodies).toHaveLength(2);
  });

  test("Công an các phường are the police that the hierarchy knows", () => {
    expect(expand("Công an các phường", inCity).bodies).toEqual(["lead Công an phường Dĩnh Kế"]);
  });

  test("who is concerned nobody can tell, nor whom an unknown word means: the name stays, with a note", () => {
    expect(expand("Sở Tư pháp phối hợp với các đơn vị liên quan")).toEqual({
      bodies: ["lead Sở Tư pháp", "coordinating các đơn vị liên quan …"],
      notes: ["task.group-not-expanded 1"],
    });
    for (const cell of ["Các đơn vị giải quyết TTHC", "các ngân hàng thương mại", "UBND các đặc khu"]) {
      expect(expand(cell).notes).toEqual(["task.group-not-expanded 0"]);
    }
  });
});

test("a single body gets the key of the day, when there is exactly one of its name", () => {
  const keyOf = (cell: string, context = inProvince) =>
    unwrap(expandAssignees(unwrap(parseAssignment(cell)), context))[0]?.id;
  expect(keyOf("Sở Tư pháp")).toBe("24:so-tu-phap@2020-01-01");
  expect(keyOf("UBND thành phố Bắc Giang")).toBe("213@2020-01-01");
  expect(keyOf("Sở Tư pháp", inCity)).toBeUndefined();
  expect(keyOf("Sở Y tế")).toBeUndefined();
});

test("on a day without the unit nothing is expanded", () => {
  expect(expand("UBND các phường", { ...inCity, on: plainDate("2025-07-01") }).notes).toEqual([
    "task.group-not-expanded 0",
  ]);
});
