import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { period } from "../date/period.js";
import { type PlainDate, plainDate } from "../date/plain-date.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { standing } from "../task/standing.js";
import type { Assignee, ProgressEvent, Task } from "../task/task.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import { unitKey } from "../unit/unit-key.js";
import { accountability, type AccountabilityRule } from "./accountability.js";
import { accountabilityRulesFor } from "./accountability-rules-for.js";
import { accountabilityReport } from "./accountability-report.js";
import { formatEvidence } from "./accountability-words.js";
import { printMarkdown } from "./print-markdown.js";
import { AccountabilityRuleSchema, ExplanationRecordSchema } from "./accountability-schema.js";
import type { AssessedTarget } from "./accountability-evidence.js";
import type { ExplanationRecord } from "./explanation-record.js";
import type { Obligation } from "./obligation.js";
import { timeliness } from "./timeliness.js";

const day = plainDate;
const source: Source = {
  document: { kind: "plan", number: null, year: 2023, symbol: "KH-UBND", issuer: null, issuedOn: null },
  article: "phần IV",
  confidence: "primary",
};
const leads = (name: string, rest: Partial<Assignee> = {}): Assignee => ({
  name,
  part: "lead",
  mode: "ordered",
  ...rest,
});
const task = (id: string, assignees: readonly Assignee[], rest: Partial<Task> = {}): Task => ({
  id,
  title: `Nhiệm vụ ${id}`,
  kind: "task",
  assignees,
  deadline: unwrap(parseDeadline("Quý I/2023")),
  changes: [],
  events: [],
  source: null,
  ...rest,
});
const done = (on: string): readonly ProgressEvent[] => [{ kind: "done", on: day(on) }];
const rule = (rest: Partial<AccountabilityRule>): AccountabilityRule => ({
  id: "remind",
  act: "remind",
  counts: [{ kind: "task", standings: ["open-overdue", "done-late"] }],
  atLeast: 1,
  from: day("2023-01-01"),
  until: null,
  source,
  ...rest,
});
const commend = rule({
  id: "commend",
  act: "commend",
  counts: [{ kind: "task", standings: ["done-on-time"] }],
  without: [{ kind: "task", standings: ["open-overdue", "done-late"] }],
});
const explain = rule({
  id: "explain",
  act: "explain",
  to: "Chủ tịch UBND thành phố",
  answer: unwrap(parseDeadline("trong 5 ngày")),
});
const asOf = day("2023-06-30");
const lines = (
  tasks: readonly Task[],
  rules: readonly AccountabilityRule[],
  explanations: readonly ExplanationRecord[] = [],
) => unwrap(accountability({ tasks }, { asOf, rules, explanations }));

test("who led everything in time is commended, who is late is reminded, each with the tasks it rests on", () => {
  const tasks = [
    task("1", [leads("Sở Nội vụ")], { events: done("2023-03-20") }),
    task("2", [leads("Sở Y tế"), leads("Sở Nội vụ", { part: "coordinating" })]),
    task("3", [leads("Sở Y tế")], { events: done("2023-03-20") }),
    task("4", [leads("Sở Tư pháp")], { events: done("2023-04-05") }),
  ];
  expect(
    lines(tasks, [rule({}), commend]).map(({ act, body, evidence }) => [
      act,
      body.name,
      evidence.map((one) => (one.kind === "task" ? `${one.task}: ${one.daysLate}` : "")),
    ]),
  ).toEqual([
    ["commend", "Sở Nội vụ", ["1: 0"]],
    ["remind", "Sở Tư pháp", ["4: 5"]],
    ["remind", "Sở Y tế", ["2: 91"]],
  ]);
});

test("whoever was requested never appears, nor one that the host says is only ever requested", () => {
  const tasks = [
    task("1", [leads("Tỉnh đoàn", { mode: "requested" }), leads("Sở Y tế")]),
    task("2", [leads("Ủy ban MTTQ tỉnh")]),
  ];
  const facts = { tasks, requested: ["Ủy ban MTTQ tỉnh"] };
  expect(unwrap(accountability(facts, { asOf, rules: [rule({})] })).map(({ body }) => body.name)).toEqual(["Sở Y tế"]);
});

test("a group that was not expanded is nobody, and a note says where", () => {
  const answer = accountability(
    { tasks: [task("1", [leads("Các sở, ban, ngành", { group: true })])] },
    { asOf, rules: [rule({})] },
  );
  expect(answer).toMatchObject({
    value: [],
    notes: [{ code: "task.group-not-expanded", path: ["tasks", 0, "assignees", 0] }],
  });
});

test("criticised is who is often or long late, by the numbers of the rule", () => {
  const tasks = [task("1", [leads("Sở Y tế")]), task("2", [leads("Sở Y tế")]), task("3", [leads("Sở Nội vụ")])];
  const criticise = (rest: Partial<AccountabilityRule>) =>
    lines(tasks, [rule({ id: "c", act: "criticise", ...rest })]).map(({ body }) => body.name);
  expect(criticise({ atLeast: 2 })).toEqual(["Sở Y tế"]);
  expect(criticise({ counts: [{ kind: "task", standings: ["open-overdue"], daysLate: 91 }] })).toHaveLength(2);
  expect(criticise({ counts: [{ kind: "task", standings: ["open-overdue"], daysLate: 92 }] })).toEqual([]);
});

test("extensions are counted, and a rule can ask for them", () => {
  const extended = task("1", [leads("Sở Y tế")], {
    changes: ["2023-03-01", "2023-04-25", "2023-07-30"].map((on) => ({
      kind: "extended",
      on: day(on),
      deadline: unwrap(parseDeadline(on < "2023-04" ? "Tháng 4/2023" : "Tháng 12/2023")),
      source,
    })),
  });
  const often = rule({ counts: [{ kind: "task", standings: ["open-in-time"], extensions: 2 }] });
  expect(lines([extended], [often])[0]?.evidence[0]).toMatchObject({ standing: "open-in-time", extensions: 2 });
});

test("an explanation is owed to whom the rule names, within the days it gives from when the task fell overdue", () => {
  const [line] = lines([task("1", [leads("Sở Y tế")])], [explain]);
  expect(line).toMatchObject({ to: "Chủ tịch UBND thành phố", due: "2023-04-06", explanation: "overdue" });
  const withoutDay = lines([task("1", [leads("Sở Y tế")])], [rule({ id: "explain", act: "explain" })]);
  expect(withoutDay[0]).toMatchObject({ due: null, explanation: "owed" });
});

test("what was explained, and how that was answered, changes the line and no standing", () => {
  const late = task("1", [leads("Sở Y tế")]);
  const said = (rest: Partial<ExplanationRecord> = {}): ExplanationRecord => ({
    id: "g1",
    body: "Sở Y tế",
    rule: "explain",
    givenOn: day("2023-04-05"),
    reason: "Chờ hướng dẫn của bộ",
    remedy: "Bố trí thêm người",
    askedFor: day("2023-07-31"),
    ...rest,
  });
  const state = (...explanations: readonly ExplanationRecord[]) =>
    lines([late], [explain], explanations)[0]?.explanation;
  expect(state(said())).toBe("given");
  expect(state(said({ answer: { on: day("2023-04-20"), accepted: true } }))).toBe("accepted");
  expect(state(said({ answer: { on: day("2023-04-20"), accepted: false } }))).toBe("refused");
  expect(state(said({ answer: { on: day("2023-07-20"), accepted: true } }))).toBe("given");
  expect(state(said({ givenOn: day("2023-03-31") }))).toBe("overdue");
  expect(state(said({ body: "Sở Nội vụ" }))).toBe("overdue");
  expect(standing(late, { asOf })).toMatchObject({ standing: "open-overdue", dueDay: "2023-03-31" });
  expect(ExplanationRecordSchema.parse(said())).toEqual(said());
});

test("what fell overdue after the explanation has to be explained too", () => {
  const tasks = [
    task("1", [leads("Sở Y tế")]),
    task("2", [leads("Sở Y tế")], { deadline: unwrap(parseDeadline("Tháng 4/2023")) }),
  ];
  const early: ExplanationRecord = {
    id: "g1",
    body: "Sở Y tế",
    rule: "explain",
    givenOn: day("2023-04-05"),
    reason: "…",
    remedy: "…",
    askedFor: null,
    answer: { on: day("2023-04-06"), accepted: true },
  };
  expect(lines(tasks, [explain], [early])[0]?.explanation).toBe("overdue");
});

test("a body that tasks name and targets know by id is one body, unless two ids bear the name", () => {
  const met = (id: string): AssessedTarget => ({
    body: { id, name: "Sở Y tế" },
    target: { id: `t-${id}`, indicator: "i", dueOn: day("2023-03-31") },
    assessment: { outcome: "reached" },
  });
  const rules = [rule({ counts: [...commend.counts, { kind: "target", standings: ["reached"] }] }), explain];
  const late = task("2", [leads("Sở Y tế")]);
  const bodies = (...targets: readonly AssessedTarget[]) =>
    unwrap(
      accountability(
        { tasks: [task("1", [leads("Sở Y tế")], { events: done("2023-03-01") }), late], targets },
        { asOf, rules, explanations: [{ ...given, body: "Sở Y tế" }] },
      ),
    ).map(({ act, body, evidence, explanation }) => [act, body.id, evidence.length, explanation]);
  expect(bodies(met("24:so-y-te"))).toEqual([
    ["remind", "24:so-y-te", 2, null],
    ["explain", "24:so-y-te", 1, "given"],
  ]);
  expect(bodies(met("24:so-y-te"), met("27:so-y-te")).map(([act, id]) => [act, id])).toEqual([
    ["remind", "24:so-y-te"],
    ["remind", "27:so-y-te"],
    ["remind", null],
    ["explain", null],
  ]);
});

const given: ExplanationRecord = {
  id: "e",
  body: "Sở Y tế",
  rule: "explain",
  givenOn: day("2023-04-05"),
  reason: "Chờ hướng dẫn",
  remedy: "Làm trong tháng",
  askedFor: null,
};

test("reports and targets count beside tasks, for the unit of the same code", () => {
  const reform = day("2008-08-01");
  const hierarchy = unwrap(
    createHierarchy([
      { code: "24", name: "Tỉnh Bắc Giang", tier: "province", parent: null, from: reform, until: null },
      { code: "24:so-y-te", name: "Sở Y tế", tier: "agency", parent: "24", from: reform, until: null },
    ]),
  );
  const unit = unitKey("24:so-y-te@2008-08-01");
  const owed = (id: string, due: string): Obligation => ({
    regime: "monthly",
    unit,
    period: period(id, "civil"),
    due: day(due),
    to: null,
    through: null,
    required: true,
  });
  const reports = timeliness([owed("2023-03", "2023-04-14"), owed("2023-06", "2023-07-14")], [], asOf);
  const missed: AssessedTarget = {
    body: { id: "24:so-y-te", name: "Sở Y tế" },
    target: { id: "cards", indicator: "health-visits", dueOn: day("2023-05-31") },
    assessment: { outcome: "not-reached", short: 12, perDay: null },
  };
  const all = rule({
    counts: [
      { kind: "task", standings: ["open-overdue"] },
      { kind: "report", standings: ["missing", "late"], daysLate: 30 },
      { kind: "target", standings: ["missed"] },
    ],
    atLeast: 3,
  });
  const facts = {
    tasks: [task("1", [leads("Sở Y tế", { id: "24:so-y-te" })])],
    reports,
    targets: [missed, { ...missed, target: { ...missed.target, dueOn: day("2023-12-31") } }],
    hierarchy,
  };
  const [line] = unwrap(accountability(facts, { asOf, rules: [all] }));
  expect(line?.body).toEqual({ id: "24:so-y-te", name: "Sở Y tế" });
  expect(line?.evidence.map((one) => [one.kind, one.standing, one.since])).toEqual([
    ["task", "open-overdue", "2023-04-01"],
    ["report", "missing", "2023-04-15"],
    ["target", "missed", "2023-06-01"],
  ]);
});

test("a rule counts only while it is in force", () => {
  const ended = rule({ until: day("2023-06-29") });
  expect(lines([task("1", [leads("Sở Y tế")])], [ended])).toEqual([]);
});

test("a place's rules bind the units below it and no other place", () => {
  const valid = { from: day("2008-08-01"), until: day("2025-06-30") };
  const hierarchy = unwrap(
    createHierarchy([
      { code: "24", name: "Tỉnh Bắc Giang", tier: "province", parent: null, ...valid },
      { code: "213", name: "Thành phố Bắc Giang", tier: "district", parent: "24", ...valid },
      { code: "27", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, ...valid },
    ]),
  );
  const rules = [
    rule({ id: "country" }),
    rule({ id: "province", within: "24" }),
    rule({ id: "city", within: "213" }),
    rule({ id: "past", within: "24", until: day("2023-03-31") }),
  ];
  const of = (key: string, asOf = "2023-06-30") =>
    accountabilityRulesFor(rules, { hierarchy, unit: unitKey(key), asOf: day(asOf) }).map(({ id }) => id);
  expect(of("213@2008-08-01")).toEqual(["country", "province", "city"]);
  expect(of("24@2008-08-01")).toEqual(["country", "province"]);
  expect(of("27@2008-08-01")).toEqual(["country"]);
  expect(of("24@2008-08-01", "2023-03-31")).toEqual(["country", "province", "past"]);
  expect(of("213@2021-01-01")).toEqual(["country", "city"]);
});

test("a day that cannot be counted without a work calendar is no day, with a note", () => {
  const inWorkingDays = { ...explain, answer: unwrap(parseDeadline("trong 5 ngày làm việc")) };
  const answer = accountability({ tasks: [task("1", [leads("Sở Y tế")])] }, { asOf, rules: [inWorkingDays] });
  expect(answer.ok && [answer.value[0]?.due, answer.notes.length]).toEqual([null, 1]);
  expect(AccountabilityRuleSchema.parse(inWorkingDays)).toEqual(inWorkingDays);
});

describe("always", () => {
  const name = fc.constantFrom("Sở Y tế", "Sở Nội vụ", "Tỉnh đoàn", "Công an tỉnh");
  const assignee = fc.record({
    name,
    part: fc.constantFrom("lead", "co-lead", "coordinating", "advising"),
    mode: fc.constantFrom("ordered", "requested"),
  });
  const deadlines = ["Quý I/2023", "Tháng 5/2023", "Thường xuyên", "trước ngày 15 hàng tháng", "31/12/2023"];
  const anyTask = fc
    .record({
      assignees: fc.array(assignee, { maxLength: 3 }),
      phrase: fc.constantFrom(...deadlines),
      doneOn: fc.option(fc.constantFrom("2023-03-01", "2023-04-02", "2023-06-20")),
    })
    .map(({ assignees, phrase, doneOn }): Partial<Task> & Pick<Task, "assignees"> => ({
      assignees: assignees as readonly Assignee[],
      deadline: unwrap(parseDeadline(phrase)),
      events: doneOn === null ? [] : done(doneOn),
    }));
  const plans = fc
    .array(anyTask, { maxLength: 8 })
    .map((tasks) => tasks.map((one, n) => task(String(n), one.assignees, one)));
  const everything = [rule({}), commend, explain, rule({ id: "c", act: "criticise", atLeast: 2 })];

  test("it names nobody who was not ordered to lead the tasks that stand as evidence", () => {
    fc.assert(
      fc.property(plans, (tasks) => {
        for (const { body, evidence } of lines(tasks, everything)) {
          for (const one of evidence) {
            const held = tasks.find(({ id }) => one.kind === "task" && id === one.task);
            expect(
              held?.assignees.some(
                (by) => by.name === body.name && by.mode === "ordered" && ["lead", "co-lead"].includes(by.part),
              ),
            ).toBe(true);
          }
        }
      }),
    );
  });

  test("the order of the tasks changes nothing but the order of the evidence", () => {
    fc.assert(
      fc.property(plans, (tasks) => {
        const sorted = (all: ReturnType<typeof lines>) =>
          all.map((line) => ({ ...line, evidence: line.evidence.map((one) => JSON.stringify(one)).sort() }));
        expect(sorted(lines([...tasks].reverse(), everything))).toEqual(sorted(lines(tasks, everything)));
      }),
    );
  });

  test("an explanation changes no line but its own state", () => {
    fc.assert(
      fc.property(plans, name, fc.constantFrom<PlainDate>(day("2023-04-01"), asOf), (tasks, body, givenOn) => {
        const said: ExplanationRecord = {
          id: "g",
          body,
          rule: "explain",
          givenOn,
          reason: "…",
          remedy: "…",
          askedFor: null,
        };
        const bare = (all: ReturnType<typeof lines>) => all.map((line) => ({ ...line, explanation: null }));
        expect(bare(lines(tasks, everything, [said]))).toEqual(bare(lines(tasks, everything)));
      }),
    );
  });

  test("nobody is both commended and reminded by rules that exclude each other", () => {
    fc.assert(
      fc.property(plans, (tasks) => {
        const all = lines(tasks, [rule({}), commend]);
        const named = (act: string) => all.filter((line) => line.act === act).map(({ body }) => body.name);
        expect(named("commend").filter((one) => named("remind").includes(one))).toEqual([]);
      }),
    );
  });
});

describe("in words", () => {
  const tasks = [
    task("1", [leads("Sở Nội vụ")], { events: done("2023-03-20") }),
    task("2", [leads("Sở Y tế")]),
    task("3", [leads("Sở Tư pháp")], {
      changes: [{ kind: "extended", on: day("2023-03-01"), deadline: unwrap(parseDeadline("Tháng 4/2023")), source }],
    }),
  ];
  const all = lines(tasks, [rule({}), commend, explain]);

  test("a fact says what it is, how late, how often extended, in both languages", () => {
    const [late] = all.filter(({ body }) => body.name === "Sở Tư pháp").flatMap(({ evidence }) => evidence);
    if (late === undefined) throw new Error("nothing is late");
    expect(formatEvidence(late)).toBe("Nhiệm vụ 3: Quá hạn chưa hoàn thành, chậm 61 ngày, đã gia hạn 1 lần");
    expect(formatEvidence(late, { language: "en", task: () => "“Train”" })).toBe(
      "Task “Train”: Overdue, 61 days late, extended once",
    );
    expect(
      formatEvidence({ kind: "target", target: "t", indicator: "i", standing: "missed", since: asOf, short: 12 }),
    ).toBe("Chỉ tiêu t: Không đạt, còn thiếu 12");
    expect(
      formatEvidence(
        {
          kind: "report",
          report: { regime: "m", unit: unitKey("24@2008-08-01"), period: period("2023-03", "civil") },
          standing: "missing",
          since: asOf,
          daysLate: 1,
        },
        { regime: () => "Báo cáo tháng", language: "vi" },
      ),
    ).toBe("Báo cáo tháng, Tháng 3/2023: Chưa gửi, chậm 1 ngày");
  });

  test("the report has a section for each act, names whom and why, and says where there is nobody", () => {
    const report = accountabilityReport(all, { unit: unitKey("24@2008-08-01"), asOf });
    const text = printMarkdown(report);
    expect(text).toContain("Sở Nội vụ – Nhiệm vụ 1: Hoàn thành đúng hạn.");
    expect(text).toContain("giải trình với Chủ tịch UBND thành phố, chậm nhất ngày 06/4/2023");
    expect(text).toContain("Căn cứ: phần IV, Kế hoạch");
    expect(report.sections.find(({ id }) => id === "criticise")?.content).toEqual([
      { kind: "text", paragraphs: ["Không có."] },
    ]);
  });
});
