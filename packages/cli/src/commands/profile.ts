import { basename } from "node:path";
import { vietnamProvinces, vietnamWorkCalendar } from "@de-an-06/catalogue";
import {
  applyProfile,
  checkProfile,
  createWorkCalendar,
  type Issue,
  type Language,
  parseProfile,
  type PlainDate,
  type Profile,
  toUnitKey,
  within,
} from "@de-an-06/domain";
import { asOfDay, asOfOption } from "../call/as-of.js";
import { callIssue } from "../call/call-issue.js";
import { type Answer, type Call, defineCommand } from "../call/command.js";
import { outputIssue, readJsonInput, writeOutput } from "../io/files.js";
import type { Io } from "../io/io.js";
import { refuse, type ShownIssue, toJsonIssue } from "../show/issues.js";
import { formatProfile } from "../show/profile.js";
import { startProfile } from "./profile-init.js";
import { type ProfileSummary, summarise } from "./profile-summary.js";
import { readUnits } from "./read-units.js";
import { vocabulary } from "./tables.js";

const options = {
  "as-of": asOfOption,
  units: {
    value: "file",
    help: {
      vi: "check: đơn vị hành chính của tỉnh, như ở lệnh reports, để kiểm tra mã đơn vị",
      en: "check: the units of the province, as for reports, to hold the codes against",
    },
  },
  unit: {
    value: "name",
    help: { vi: "init: tỉnh, thành phố, mã hoặc tên", en: "init: the province, by code or name" },
  },
  output: {
    value: "file",
    short: "o",
    help: { vi: "init: tệp .json cần ghi", en: "init: the .json file to write" },
  },
} as const;

/** `profile check <file>`, `profile init --unit U -o <file>`: what one province does its own way, in one file. */
export const profileCommand = defineCommand({
  name: "profile",
  summary: {
    vi: "Kiểm tra tệp cấu hình của tỉnh, hoặc ghi ra tệp để bắt đầu",
    en: "Check the profile of a province, or write one to begin with",
  },
  details: {
    vi: "Tệp cấu hình (.json) ghi những gì một tỉnh quy định riêng: chế độ báo cáo và kỳ chốt số liệu, mức độ nghiêm ngặt, chỉ tiêu, đề cương, tên viết tắt của cơ quan, định hướng thành phần tổ công tác, quy định về trách nhiệm. check cho biết tệp có những gì, hạn gửi báo cáo sắp tới và mọi chỗ sai kèm vị trí; mã thoát 1 khi có chỗ sai. init ghi ra một tệp từ những gì danh mục có của tỉnh, kèm căn cứ. Các lệnh khác nhận tệp này bằng --profile.",
    en: "A profile (.json) says what one province does its own way: reporting regimes and windows, strictness, targets, outlines, abbreviations of agencies, group templates, rules of accountability. check shows what the file holds, the reports that come next, and everything that is wrong with its place; exits with 1 when something is. init writes a file from what the catalogue has of the province, with the documents. The other commands take the file by --profile.",
  },
  operands: [
    {
      name: { vi: "việc", en: "what" },
      help: {
        vi: "check: kiểm tra một tệp; init: ghi ra tệp để bắt đầu",
        en: "check: check a file; init: write one to begin with",
      },
      choices: ["check", "init"],
    },
    {
      name: { vi: "tệp", en: "file" },
      help: {
        vi: "check: tệp .json cần kiểm tra; - là đầu vào chuẩn",
        en: "check: the .json file; - is standard input",
      },
      optional: true,
    },
  ],
  options,
  examples: [
    "de-an-06 profile init --unit 24 -o bac-ninh.json",
    "de-an-06 profile check bac-ninh.json",
    "de-an-06 profile check bac-ninh.json --units don-vi.json --as-of 2026-01-15 --json",
    "de-an-06 reports gui-bao-cao.xlsx --profile bac-ninh.json --regime bac-ninh-monthly",
  ],
  run: (call, io) => (call.operands[0] === "init" ? init(call, io) : check(call, io)),
});

type Given = Call<typeof options>;

async function check({ operands: [, file], options: given, language }: Given, io: Io): Promise<Answer> {
  const { asOf, remarks } = asOfDay(given["as-of"], io);
  if (file === undefined)
    return refuse(
      [callIssue("call.missing-operand", {}, { vi: "<tệp>", en: "<file>" }[language])],
      language,
      "profile",
    );
  const units = await readUnits(given.units, io);
  if (!units.ok) return refuse(units.issues, language, "profile");
  const json = await readJsonInput(file, io);
  if (!json.ok) return refuse(json.issues, language, "profile");
  const read = parseProfile(json.value);
  const checked = read.ok ? checkProfile(read.value, { ...vocabulary, on: asOf, hierarchy: units.value }) : read;
  const notes: readonly ShownIssue[] = [...units.notes, ...(checked.ok ? checked.notes : [])];
  const issues: readonly Issue[] = checked.ok ? [] : checked.issues;
  const summary = read.ok ? summaryOf(read.value, asOf) : null;
  return {
    status: issues.length > 0 ? 1 : 0,
    json: {
      ...toProfileJson(summary, asOf),
      valid: issues.length === 0,
      issues: issues.map((one) => toJsonIssue(one, language)),
      notes: notes.map((one) => toJsonIssue(one, language)),
    },
    text: (page) => formatProfile(summary, { issues, notes, name: file === "-" ? "" : basename(file) }, page),
    ...(remarks && { remarks }),
  };
}

/** Due days are read with the profile's own years, where they fit together. */
function summaryOf(profile: Profile, asOf: PlainDate): ProfileSummary {
  const national = { calendar: vietnamWorkCalendar };
  const fits = createWorkCalendar(profile.calendarYears ?? []).ok;
  const { calendar = vietnamWorkCalendar } = fits ? applyProfile(profile, national) : national;
  return summarise(profile, asOf, { lenient: profile.lenient ?? false, calendar });
}

async function init({ options: { unit, output, ...given }, language }: Given, io: Io): Promise<Answer> {
  const fail = (issues: readonly ShownIssue[]): Answer => refuse(issues, language, "profile");
  if (unit === undefined) return fail([callIssue("call.missing-option", {}, "--unit")]);
  if (output === undefined) return fail([callIssue("call.missing-option", {}, "--output")]);
  const unfit = outputIssue(output, { allowed: [".json"] });
  if (unfit) return fail([unfit]);
  const { asOf, remarks } = asOfDay(given["as-of"], io);
  const found = vietnamProvinces.on(asOf).find(unit, { tier: "province" });
  if (!found.ok) return fail(within(found.issues, "--unit"));
  const profile = startProfile(found.value, vietnamProvinces, asOf);
  const unwritten = await writeOutput(output, new TextEncoder().encode(`${JSON.stringify(profile, null, 2)}\n`), io);
  if (unwritten) return fail([unwritten]);
  const said: Readonly<Record<Language, string>> = {
    vi: `Đã ghi tệp cấu hình của ${found.value.name}: ${output}. Kiểm tra bằng: de-an-06 profile check ${output}`,
    en: `Profile of ${found.value.name} written: ${output}. Check it with: de-an-06 profile check ${output}`,
  };
  return {
    status: 0,
    json: { unit: toUnitKey(found.value), name: found.value.name, output, issues: [] },
    text: () => said[language],
    ...(remarks && { remarks }),
  };
}

/** What a profile holds, for programs; nothing in it where the file is no profile. */
function toProfileJson(summary: ProfileSummary | null, on: PlainDate): object {
  if (summary === null) return { unit: null, name: null, on, regimes: [], targets: [], outlines: [], counts: null };
  const { profile, regimes } = summary;
  const { targets = [], outlines = [] } = profile;
  return {
    unit: profile.unit,
    name: profile.name,
    on,
    regimes: regimes.map(({ regime, inForce, next }) => ({
      id: regime.id,
      name: regime.name,
      inForce,
      next: next.map(({ period, due }) => ({ period: period.id, from: period.from, to: period.to, due })),
    })),
    targets: targets.map(({ id, indicator, comparator, percent, dueOn }) => ({
      id,
      indicator,
      comparator,
      percent: percent.units / 10 ** percent.decimals,
      dueOn,
    })),
    outlines: outlines.map(({ id, title, grain, calendar }) => ({ id, title, grain, calendar })),
    strictness: profile.strictness ?? {},
    counts: {
      agencies: profile.agencies?.length ?? 0,
      groupTemplates: profile.groupTemplates?.length ?? 0,
      accountabilityRules: profile.accountabilityRules?.length ?? 0,
      standingAgencies: profile.standingAgencies?.length ?? 0,
      exemptions: profile.exemptions?.length ?? 0,
      calendarYears: profile.calendarYears?.length ?? 0,
    },
  };
}
