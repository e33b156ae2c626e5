import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import type { Observation } from "../indicator/observation.js";
import { type Result, unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import type { Tier, Unit } from "../unit/unit.js";
import { unitKey } from "../unit/unit-key.js";
import type { Actor, Role } from "./actor.js";
import { roles } from "./actor.js";
import { compareEditions } from "./compare-editions.js";
import { editionText, isIntact } from "./edition-text.js";
import { type Edition, type Report, type ReportEvent, type ReportState, reportStates } from "./report-event.js";
import { EditionSchema, ReportEventSchema } from "./report-event-schema.js";
import { SubmissionSchema } from "./submission-schema.js";
import { reportTransitions, type TransitionContext } from "./report-transitions.js";
import { applyEvent, replay, reportAsOf } from "./replay.js";
import { submissionsOf } from "./submissions-of.js";

const source: Source = {
  document: { kind: "plan", number: null, year: null, symbol: "KH-UBND", issuer: null, issuedOn: null },
  confidence: "primary",
};
const [old, reform] = [plainDate("2008-08-01"), plainDate("2025-07-01")];
const unit = (code: string, tier: Tier, parent: string | null): Unit => ({
  code,
  name: code,
  tier,
  parent,
  from: old,
  until: plainDate("2025-06-30"),
});
const hierarchy = unwrap(
  createHierarchy(
    [
      { ...unit("24", "province", null), until: null },
      { ...unit("24:cong-an-tinh", "agency", "24"), until: null },
      unit("213", "district", "24"),
      unit("214", "district", "24"),
      unit("07201", "commune", "213"),
      unit("07204", "commune", "213"),
      { ...unit("07210", "commune", "24"), from: reform, until: null },
    ],
    [{ from: unitKey(`07201@${old}`), to: unitKey(`07210@${reform}`), on: reform, extent: "full", source }],
  ),
);
const police = { of: "24", agency: "24:cong-an-tinh", from: old, until: null, source };
const context: TransitionContext = { hierarchy, standingAgencies: [police] };
const commune = unitKey(`07201@${old}`);
const district = unitKey(`213@${old}`);
const june = period("2024-06", "reporting");
const actor = (key: string, role: Role): Actor => ({ unit: unitKey(key), role });
const clerk = actor(commune, "clerk");
const leader = actor(commune, "leader");
const reviewer = actor(district, "reviewer");
const at = (day: string, hour = "09") => `${day}T${hour}:00:00+07:00`;
const hash = (text: string) => `h${text.length}`;

function edition(number: number, figures: readonly Observation[] = [], rest: Partial<Edition> = {}): Edition {
  const key = { regime: "r", unit: commune, period: june };
  return {
    ...key,
    number,
    by: clerk,
    at: at("2024-06-15"),
    hash: hash(editionText({ ...key, figures })),
    figures,
    ...rest,
  };
}
const saved = (one: Edition): ReportEvent => ({ kind: "saved", edition: one });
const sent = (when = at("2024-06-16"), by = leader): ReportEvent => ({ kind: "sent", by, at: when });
const accepted = (when = at("2024-06-17"), by = reviewer): ReportEvent => ({ kind: "accepted", by, at: when });
const returned = (when = at("2024-06-17"), by = reviewer): ReportEvent => ({
  kind: "returned",
  by,
  at: when,
  reasons: ["Thiếu số liệu tuần 2"],
});
const locked = (when = at("2024-06-30"), by = actor(district, "leader")): ReportEvent => ({
  kind: "locked",
  by,
  at: when,
});
const said = (result: Result<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path].join(" "));
const stateAfter = (events: readonly ReportEvent[], given = context) => unwrap(replay(events, given))?.state;

test("a report is written by a clerk, sent by the leader, accepted by the district and locked", () => {
  const steps = [saved(edition(1)), sent(), accepted(), locked()];
  expect(steps.map((_, i) => stateAfter(steps.slice(0, i + 1)))).toEqual(["draft", "sent", "accepted", "locked"]);
});

test("a returned report is mended in a new edition; the old one stays", () => {
  const mended = edition(2, [{ unit: commune, period: june, counts: { received: 303 } }], { at: at("2024-06-18") });
  const report = unwrap(
    replay([saved(edition(1)), sent(), returned(), saved(mended), sent(at("2024-06-19"))], context),
  );
  expect([report?.state, report?.editions.map(({ number }) => number)]).toEqual(["sent", [1, 2]]);
});

test("nothing moves once a period is locked", () => {
  const done = [saved(edition(1)), sent(), accepted(), locked()];
  for (const step of [
    saved(edition(2, [], { at: at("2024-07-01") })),
    returned(at("2024-07-01")),
    accepted(at("2024-07-01")),
  ]) {
    expect(said(replay([...done, step], context))).toEqual(["report.step-not-allowed 4"]);
  }
});

test.each([
  [
    "the neighbouring commune writes it",
    saved(edition(1, [], { by: actor(`07204@${old}`, "clerk") })),
    ["report.actor-not-allowed 0"],
  ],
  ["an auditor writes it", saved(edition(1, [], { by: actor(commune, "auditor") })), ["report.role-not-allowed 0"]],
  ["it is sent before it is written", sent(), ["report.step-not-allowed 0"]],
] as const)("refused: %s", (_, step, issues) => {
  expect(said(replay([step], context))).toEqual(issues);
});

test.each([
  ["its own leader accepts it", accepted(at("2024-06-17"), leader), ["report.actor-not-allowed 2"]],
  [
    "another district accepts it",
    accepted(at("2024-06-17"), actor(`214@${old}`, "leader")),
    ["report.actor-not-allowed 2"],
  ],
  [
    "the province accepts it over the district's head",
    accepted(at("2024-06-17"), actor(`24@${old}`, "leader")),
    ["report.actor-not-allowed 2"],
  ],
  [
    "a clerk of the district accepts it",
    accepted(at("2024-06-17"), actor(district, "clerk")),
    ["report.role-not-allowed 2"],
  ],
  ["it is accepted before it was sent", accepted(at("2024-06-01")), ["report.events-out-of-order 2 at"]],
] as const)("refused: %s", (_, step, issues) => {
  expect(said(replay([saved(edition(1)), sent(), step], context))).toEqual(issues);
});

test("the police accept the district's report for the province whose standing agency they are", () => {
  const own = { unit: district, by: actor(district, "clerk") };
  const steps = [saved(edition(1, [], own)), sent(at("2024-06-16"), actor(district, "leader"))];
  const byPolice = accepted(at("2024-06-17"), actor(`24:cong-an-tinh@${old}`, "reviewer"));
  expect(stateAfter([...steps, byPolice])).toBe("accepted");
  expect(said(replay([...steps, byPolice], { hierarchy }))).toEqual(["report.actor-not-allowed 2"]);
});

test("a regime that sends the communes' reports straight to the province lets the province accept", () => {
  const regime = { id: "r", to: { unit: "24", through: "24:cong-an-tinh" }, from: old, until: null } as NonNullable<
    TransitionContext["regimes"]
  >[number];
  const byProvince = accepted(at("2024-06-17"), actor(`24@${old}`, "leader"));
  expect(stateAfter([saved(edition(1)), sent(), byProvince], { ...context, regimes: [regime] })).toBe("accepted");
});

test("after the merger the successor mends what the old commune sent, and the province accepts", () => {
  const successor = actor(`07210@${reform}`, "leader");
  const steps = [
    saved(edition(1)),
    sent(),
    returned(),
    saved(edition(2, [], { by: successor, at: at("2025-07-02") })),
    sent(at("2025-07-02"), successor),
    accepted(at("2025-07-03"), actor(`24@${old}`, "leader")),
  ];
  expect(stateAfter(steps)).toBe("accepted");
  expect(said(replay([...steps.slice(0, 3), saved(edition(2, [], { at: at("2025-07-02") }))], context))).toEqual([
    "report.actor-not-allowed 3",
  ]);
});

test("editions follow one another, belong to one report and are what was hashed", () => {
  expect(said(replay([saved(edition(2))], context))).toEqual(["report.edition-out-of-order 0 edition number"]);
  const other = edition(2, [], { regime: "other" });
  expect(said(replay([saved(edition(1)), saved(other)], context))).toEqual(["report.other-report 1 edition"]);
  const touched = { ...edition(1), figures: [{ unit: commune, period: june, counts: { received: 1 } }] };
  expect(said(replay([saved(touched)], { ...context, hash }))).toEqual(["report.hash-differs 0 edition hash"]);
  expect([isIntact(edition(1), hash), isIntact(touched, hash)]).toEqual([true, false]);
});

test("an instant without a zone is refused at its field", () => {
  expect(said(replay([saved(edition(1, [], { at: "2024-06-15T09:00:00" }))], context))).toEqual([
    "date.instant-without-zone 0 edition at",
  ]);
  expect(said(reportAsOf([], "yesterday", context))).toEqual(["date.instant-unreadable"]);
});

test("a text or a reason with a citizen's number is refused without repeating it; a published hotline may stand there", () => {
  const words = (text: string) => saved(edition(1, [], { texts: { results: text } }));
  const refused = replay([words("Liên hệ ông A, 0912 345 678")], context);
  expect(said(refused)).toEqual(["text.personal-data 0 edition texts results"]);
  expect(JSON.stringify(refused)).not.toContain("345");
  expect(stateAfter([words("Đường dây nóng 0912 345 678")], { ...context, published: ["0912345678"] })).toBe("draft");
  const short = {
    unit: commune,
    period: june,
    counts: {},
    shortfalls: [{ measure: "cards", count: 1, reason: "CCCD 001099012345" }],
  };
  expect(said(replay([saved(edition(1, [short]))], context))).toEqual([
    "text.personal-data 0 edition figures 0 shortfalls 0 reason",
  ]);
  const why: ReportEvent = { kind: "returned", by: reviewer, at: at("2024-06-17"), reasons: ["Hỏi số 0912345678"] };
  expect(said(replay([saved(edition(1)), sent(), why], context))).toEqual(["text.personal-data 2 reasons 0"]);
});

describe("sendings", () => {
  const sendings = (events: readonly ReportEvent[]) =>
    submissionsOf(unwrap(replay(events, context)) as Report).map(({ sentOn, returnedOn }) => [sentOn, returnedOn]);

  test("a return makes void what was not accepted before it", () => {
    const again = [saved(edition(2, [], { at: at("2024-06-16", "10") })), sent(at("2024-06-16", "11"))];
    expect(sendings([saved(edition(1)), sent(), ...again, returned()])).toEqual([
      ["2024-06-16", "2024-06-17"],
      ["2024-06-16", "2024-06-17"],
    ]);
  });

  test("what was accepted once stays on time, although it is mended later", () => {
    expect(sendings([saved(edition(1)), sent(), accepted(), returned(at("2024-06-20"))])).toEqual([
      ["2024-06-16", undefined],
    ]);
  });

  test("a report sent at 23:30 Vietnamese time was sent on that day", () => {
    expect(sendings([saved(edition(1)), sent("2024-06-16T16:30:00Z")])).toEqual([["2024-06-16", undefined]]);
  });
});

test("two editions are compared figure by figure and section by section", () => {
  const figure = (counts: Observation["counts"], rest: Partial<Observation> = {}): Observation => ({
    unit: commune,
    period: june,
    counts,
    ...rest,
  });
  const changes = compareEditions(
    {
      figures: [figure({ received: 303, online: 240 }), figure({ received: 5 }, { at: { service: "a" } })],
      texts: { results: "Đã làm", plan: "Sẽ làm" },
    },
    {
      figures: [
        figure({ online: 240, received: 330, post: null }),
        figure({ direct: 1 }, { exactness: { direct: "about" } }),
      ],
      texts: { results: "Đã làm xong", toString: "…" },
    },
  );
  expect(
    changes.figures.map(({ measure, at: codes, before, after }) => [
      measure,
      codes,
      before?.count ?? null,
      after?.count ?? null,
    ]),
  ).toEqual([
    ["received", { service: "a" }, 5, null],
    ["received", {}, 303, 330],
    ["direct", {}, null, 1],
  ]);
  expect(changes.texts).toEqual([
    { section: "plan", change: "removed" },
    { section: "results", change: "changed" },
    { section: "toString", change: "added" },
  ]);
});

test("a shortfall and a figure said twice are part of what is compared", () => {
  const figure = (rest: Partial<Observation> = {}): Observation => ({
    unit: commune,
    period: june,
    counts: { cards: 9 },
    ...rest,
  });
  const short = (count: number) => figure({ shortfalls: [{ measure: "cards", count, reason: "Đi làm ăn xa" }] });
  const changes = (a: readonly Observation[], b: readonly Observation[]) =>
    compareEditions({ figures: a }, { figures: b }).figures.map(({ before, after }) => [
      before?.shortfalls[0]?.count ?? null,
      after?.shortfalls[0]?.count ?? null,
    ]);
  expect(changes([short(2)], [short(3)])).toEqual([[2, 3]]);
  expect(changes([figure()], [figure(), figure()])).toEqual([[null, null]]);
  expect(changes([figure({ asOf: plainDate("2024-06-10") })], [figure()])).toHaveLength(1);
});

test("the schemas take what the types say and can be written as JSON Schema", () => {
  for (const event of [saved(edition(1)), sent(), returned(), accepted(), locked()]) {
    expect(ReportEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
  }
  expect(ReportEventSchema.safeParse({ ...returned(), reasons: [] }).success).toBe(false);
  expect(EditionSchema.safeParse(edition(1, [], { at: "2024-06-15" })).success).toBe(false);
  expect(z.toJSONSchema(ReportEventSchema)).toHaveProperty("oneOf");
  const sending = { regime: "r", unit: commune, period: june, sentOn: "2024-06-16", returnedOn: "2024-06-17" };
  expect(SubmissionSchema.parse(sending)).toEqual(sending);
  expect(SubmissionSchema.safeParse({ ...sending, returnedOn: "2024-06-15" }).success).toBe(false);
});

describe("always", () => {
  const anyActor = fc.record({
    unit: fc.constantFrom(
      commune,
      district,
      unitKey(`24@${old}`),
      unitKey(`24:cong-an-tinh@${old}`),
      unitKey(`07204@${old}`),
    ),
    role: fc.constantFrom(...roles),
  });
  const anyFigures = fc
    .dictionary(fc.constantFrom("received", "online", "direct"), fc.option(fc.nat(400)))
    .map((counts): Observation[] => [{ unit: commune, period: june, counts }]);
  /** Steps of anybody, one an hour, with the number an edition would need. */
  const anyEvents = fc
    .array(
      fc.record({
        kind: fc.constantFrom("saved", "sent", "returned", "accepted", "locked"),
        by: anyActor,
        figures: anyFigures,
      }),
      { maxLength: 24 },
    )
    .map((steps) => {
      const events: ReportEvent[] = [];
      let [report, hour] = [null as Report | null, 0];
      for (const { kind, by, figures } of steps) {
        const when = `2024-06-${String(15 + Math.floor(hour / 24)).padStart(2, "0")}T${String(hour++ % 24).padStart(2, "0")}:00:00Z`;
        const event: ReportEvent =
          kind === "saved"
            ? saved(edition((report?.editions.length ?? 0) + 1, figures, { by, at: when }))
            : kind === "returned"
              ? { kind, by, at: when, reasons: ["Chưa đủ"] }
              : { kind: kind as "sent" | "accepted" | "locked", by, at: when };
        const next = applyEvent(report, event, context);
        if (!next.ok) continue;
        report = next.value;
        events.push(event);
      }
      return { events, report };
    });

  test("replaying the steps gives the same report", () => {
    fc.assert(
      fc.property(anyEvents, ({ events, report }) => {
        expect(unwrap(replay(events, context))).toEqual(report);
      }),
    );
  });

  test("the report as of an instant is the report when only the steps until then had been taken", () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(), ({ events }, n) => {
        const k = events.length === 0 ? 0 : n % (events.length + 1);
        const last = events[k - 1];
        const instant = last === undefined ? "2024-06-14T00:00:00Z" : last.kind === "saved" ? last.edition.at : last.at;
        expect(unwrap(reportAsOf(events, instant, context))).toEqual(unwrap(replay(events.slice(0, k), context)));
      }),
    );
  });

  test("a step taken is one of the table, by an allowed role, and only own units write and only others accept", () => {
    fc.assert(
      fc.property(anyEvents, ({ events }) => {
        let state: ReportState | "none" = "none";
        for (const event of events) {
          const transition = reportTransitions[event.kind];
          const by = event.kind === "saved" ? event.edition.by : event.by;
          expect(transition.from).toContain(state);
          expect(transition.roles).toContain(by.role);
          expect(by.unit === commune).toBe(transition.by === "reporter");
          state = transition.to;
          expect(reportStates).toContain(state);
        }
      }),
    );
  });

  test("two editions differ in something exactly when their texts do", () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (a, b) => {
        const [one, other] = [edition(1, a), edition(2, b)];
        const { figures } = compareEditions(one, other);
        expect(figures.length === 0).toBe(editionText(one) === editionText(other));
        for (const { measure, before, after } of figures) {
          expect(before?.count ?? null).toBe(a[0]?.counts[measure] ?? null);
          expect(after?.count ?? null).toBe(b[0]?.counts[measure] ?? null);
        }
      }),
    );
  });

  test("the text of an edition does not depend on the order of figures and keys", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["received", "online", "direct"], { minLength: 3 }), (order) => {
        const counts = Object.fromEntries(order.map((id) => [id, id.length]));
        const rows = order.map((id): Observation => ({
          unit: commune,
          period: june,
          counts: { [id]: id.length },
          at: {},
        }));
        expect(editionText(edition(1, rows))).toBe(editionText(edition(1, [{ unit: commune, period: june, counts }])));
      }),
    );
  });
});
