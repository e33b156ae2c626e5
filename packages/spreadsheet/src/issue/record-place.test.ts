import { createHierarchy, type Group, plainDate, unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { readGroups } from "../group/read-groups.js";
import { readRegisters } from "../register/read-registers.js";
import { readTasks } from "../task/read-tasks.js";
import { placeOf } from "./record-place.js";

const csv = (...lines: string[]) => new TextEncoder().encode(lines.join("\n"));
const from = plainDate("2025-07-01");
const hierarchy = unwrap(
  createHierarchy([{ code: "07100", name: "Phường Ba", tier: "commune", parent: null, from, until: null }]),
);

test("a task knows the cell of each of its members, and its title's where a member has none", async () => {
  const head = "STT;Nhiệm vụ;Cơ quan thực hiện;Thời hạn hoàn thành;Ghi chú";
  const [first, second] = unwrap(
    await readTasks(csv(head, "1;Rà soát;Sở Y tế;30/9/2025;", ";;;;", "2;Tuyên truyền;Sở Y tế;;gấp")),
  );
  const cells = (task: object | undefined, members: readonly string[]) =>
    members.map((member) => placeOf(task ?? {}, [member])?.cell);
  expect(cells(first, ["title", "assignees", "deadline", "id", "events"])).toEqual(["B2", "C2", "D2", "A2", "B2"]);
  expect(cells(second, ["note"])).toEqual(["E4"]);
  expect(placeOf(second ?? {})?.cell).toBe("B4");
});

test("groups and register lines know the first row they stand in", async () => {
  const groups: readonly Group[] = unwrap(
    await readGroups(
      csv(
        "Mã tổ;Tên tổ;Loại tổ;Quyết định;Ngày;Đơn vị;Số thành viên",
        "07100:a;Tổ công tác;Tổ công tác;thành lập;15/7/2025;07100;5",
        "07100:b;Tổ giúp việc;Tổ giúp việc;thành lập;15/7/2025;07100;5",
      ),
      { hierarchy },
    ),
  );
  expect(groups.map((group) => placeOf(group)?.cell)).toEqual(["A2", "A3"]);
  const entries = unwrap(
    await readRegisters(
      csv("Mã;Đơn vị;Nội dung;Ngày", "k1;07100;Thiếu máy quét;10/8/2025", "k2;07100;Mạng chậm;11/8/2025"),
      {
        hierarchy,
        register: "difficulty",
      },
    ),
  );
  expect(entries.map((entry) => placeOf(entry)?.cell)).toEqual(["A2", "A3"]);
});

test("what was read from no workbook has no place", () => {
  expect(placeOf({})).toBeUndefined();
  expect(placeOf({ origin: "Báo cáo số 5" })).toBeUndefined();
});
