import { expect, test } from "vitest";
import { defineMeasures, plainDate, type RegisterName, unwrap } from "@de-an-06/domain";
import { writeGroupTemplate } from "../group/write-group-template.js";
import { writeObservationTemplate } from "../observation/write-observation-template.js";
import { headersOf } from "../register/register-columns.js";
import { writeRegister } from "../register/write-register.js";
import { writeSubmissionTemplate } from "../submission/write-submission-template.js";
import { writeTaskTemplate } from "../task/write-task-template.js";
import { writeTasks } from "../task/write-tasks.js";
import { writeUnitTemplate } from "../unit/write-unit-template.js";
import { recogniseTables } from "./recognise-table.js";

const measures = defineMeasures({ received: { name: "Hồ sơ tiếp nhận", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } }); // prettier-ignore
const first = async (file: Uint8Array) => unwrap(await recogniseTables(file, { measures }))[0];

test("every workbook that is written to be filled in is told by its header", async () => {
  const kinds = await Promise.all(
    [
      writeTaskTemplate(),
      writeTasks([], { asOf: plainDate("2023-06-30") }),
      writeObservationTemplate({ measures }),
      writeSubmissionTemplate(),
      writeUnitTemplate(),
      writeGroupTemplate(),
    ].map(async (made) => (await first(await made)).kind),
  );
  expect(kinds).toEqual(["tasks", "tasks", "observations", "submissions", "units", "groups"]);
});

test("so is each register, and which of them it is", async () => {
  const names = Object.keys(headersOf) as RegisterName[];
  const found = await Promise.all(names.map(async (name) => first(await writeRegister(name))));
  expect(found.map(({ kind, register }) => [kind, register])).toEqual(names.map((name) => ["registers", name]));
});

test("the likeliest stands first, with its sheet; what names no table is an issue", async () => {
  const csv = (text: string) => recogniseTables(new TextEncoder().encode(text), { measures });
  expect(unwrap(await csv("Mã;Tên;Cấp;Đơn vị cấp trên\n01;A;Tỉnh;")).map(({ kind }) => kind)[0]).toBe("units");
  const nothing = await csv("Họ tên;Điện thoại\nA;1");
  expect(nothing.ok ? [] : nothing.issues.map(({ code }) => code)).toEqual(["sheet.unrecognised"]);
  expect((await csv("")).ok).toBe(false);
});
