import {
  applyEvent,
  checkEntry,
  isInstant,
  type Measures,
  type Observation,
  ObservationSchema,
  ok,
  type Period,
  previousPeriod,
  type Report,
  type ReportAction,
  type ReportEvent,
  within,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Act } from "../access/act.js";
import type { Context } from "../api/context.js";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { notesOf, NotesSchema } from "./parts.js";
import { hashed, readReportPath, reportAddress, ReportItemSchema, reportPath, reportRecord } from "./report-parts.js";

/** An instant with its zone. */
const InstantSchema = z.string().max(40).refine(isInstant);

type ReportPath = z.output<typeof reportPath>;

/** One report with its history; as it stood at an instant where one is asked for. */
export const getReport = operation("reports.get", {
  summary: { vi: "Một báo cáo cùng các phiên bản", en: "One report with its editions" },
  who: { may: "read" },
  input: { path: reportPath, query: z.strictObject({ at: InstantSchema.exactOptional() }) },
  output: ReportItemSchema,
  handle: async ({ path, query: { at } }, { records }) => {
    const address = reportAddress(path);
    if (at !== undefined) {
      const [then] = (await records.page("report", { ...address, asOf: at, limit: 1 })).items;
      return then === undefined
        ? refuse("record.not-found", {}, { in: "query", path: ["at"] })
        : ok({ value: { report: then.value, revision: then.revision } });
    }
    const found = await records.find("report", address);
    if (!found.ok) return found;
    const { value: report, revision } = found.value;
    return ok({ value: { report, revision }, revision, isRecord: true });
  },
});

/** Writes a report down, as a new edition. */
export const saveReport = operation("reports.save", {
  summary: { vi: "Lưu một phiên bản báo cáo", en: "Keep a new edition of a report" },
  // Who may take a step is a rule of the domain: see `reportTransitions`.
  who: { may: "submit" },
  revises: "report",
  input: {
    path: reportPath,
    body: z.strictObject({
      figures: z.array(ObservationSchema).max(10_000),
      texts: z.record(z.string().min(1).max(200), z.string().max(100_000)).exactOptional(),
    }),
  },
  output: z.strictObject({ ...ReportItemSchema.shape, notes: NotesSchema }),
  stores: true,
  handle: async ({ path, body: { figures, texts } }, context) => {
    const { actor, at, records } = context;
    const { measures } = context.reference;
    if (actor === null || measures === undefined) return refuse("server.not-configured", {});
    const named = readReportPath(path, context);
    if (!named.ok) return named;
    const { regime, period } = named.value;
    const found = await records.find("report", reportAddress(path));
    const before = found.ok ? found.value.value : null;
    const checked = await checkFigures(figures, { path, period, measures }, context);
    const number = (before?.editions.length ?? 0) + 1;
    const key = { regime: regime.id, unit: path.unit, period };
    const edition = await hashed({ ...key, number, by: actor, at, figures, ...(texts && { texts }) });
    const stored = await step(
      { kind: "saved", edition },
      { before, revision: found.ok ? found.value.revision : 0, regime },
      context,
    );
    if (!stored.ok) return stored;
    const wrong = checked.ok ? checked.notes : checked.issues;
    // A draft may still be wrong; sending it is what the issues stand against.
    return ok({ ...stored.value, value: { ...stored.value.value, notes: notesOf(within(wrong, "figures"), context) } });
  },
});

/** Sends a report, if its figures can be right. */
export const sendReport = stepOperation("reports.send", "sent", {
  summary: { vi: "Gửi báo cáo", en: "Send a report" },
  may: "submit",
});

/** Accepts a report. */
export const acceptReport = stepOperation("reports.accept", "accepted", {
  summary: { vi: "Tiếp nhận báo cáo", en: "Accept a report" },
  may: "accept",
});

/** Closes a report. */
export const lockReport = stepOperation("reports.lock", "locked", {
  summary: { vi: "Khóa báo cáo", en: "Close a report" },
  may: "accept",
});

/** Sends a report back to be mended. */
export const returnReport = operation("reports.return", {
  summary: { vi: "Trả lại báo cáo để hoàn thiện", en: "Send a report back to be mended" },
  who: { may: "accept" },
  revises: "report",
  input: {
    path: reportPath,
    body: z.strictObject({ reasons: z.tuple([z.string().min(1).max(2000)], z.string().min(1).max(2000)) }),
  },
  output: ReportItemSchema,
  stores: true,
  handle: async ({ path, body: { reasons } }, context) => take(path, { kind: "returned", reasons }, context),
});

function stepOperation<Id extends "reports.send" | "reports.accept" | "reports.lock">(
  id: Id,
  kind: Exclude<ReportAction, "saved" | "returned">,
  { summary, may }: { readonly summary: { readonly vi: string; readonly en: string }; readonly may: Act },
) {
  return operation(id, {
    summary,
    who: { may },
    revises: "report",
    input: { path: reportPath },
    output: ReportItemSchema,
    handle: async ({ path }, context) => take(path, { kind }, context),
  });
}

type Bare = { [K in Exclude<ReportAction, "saved">]: Omit<Extract<ReportEvent, { kind: K }>, "by" | "at"> }[Exclude<
  ReportAction,
  "saved"
>];

/** Takes a step of a report that is there. */
async function take(path: ReportPath, bare: Bare, context: Context) {
  const { actor, at, records, emit } = context;
  if (actor === null) return refuse("access.login-needed", {});
  const named = readReportPath(path, context);
  if (!named.ok) return named;
  const found = await records.find("report", reportAddress(path));
  if (!found.ok) return found;
  const before = found.value.value;
  const { measures } = context.reference;
  if (bare.kind === "sent" && measures !== undefined) {
    const figures = before.editions.at(-1)?.figures ?? [];
    const checked = await checkFigures(figures, { path, period: before.period, measures }, context);
    if (!checked.ok) return checked;
  }
  const event = { ...bare, by: actor, at };
  const stored = await step(event, { before, revision: found.value.revision, regime: named.value.regime }, context);
  if (!stored.ok) return stored;
  const { report } = stored.value.value;
  const told = eventOf[bare.kind];
  if (told !== null) emit({ event: told, report, by: actor, at });
  return stored;
}

/** The figures of a report held against each other and against those of the period before. */
async function checkFigures(
  figures: readonly Observation[],
  { path, period, measures }: { path: ReportPath; period: Period; measures: Measures },
  { records, reference }: Context,
) {
  const { hierarchy, identities, competences, jump, strictness } = reference;
  const last = await records.find("report", reportAddress({ ...path, period: previousPeriod(period).id }));
  return checkEntry(figures, {
    unit: path.unit,
    period,
    hierarchy,
    measures,
    ...(last.ok && { before: last.value.value.editions.at(-1)?.figures ?? [] }),
    ...(identities && { identities }),
    ...(competences && { competences }),
    ...(jump && { jump }),
    ...(strictness && { strictness }),
  });
}

const eventOf = { sent: "submitted", returned: "returned", accepted: "accepted", locked: null } as const;

async function step(
  event: ReportEvent,
  { before, revision, regime }: { before: Report | null; revision: number; regime: Parameters<typeof reportRecord>[1] },
  context: Context,
) {
  const { hierarchy, standingAgencies, regimes } = context.reference;
  const after = applyEvent(before, event, {
    hierarchy,
    ...(standingAgencies && { standingAgencies }),
    ...(regimes && { regimes }),
  });
  if (!after.ok) return after;
  const record = reportRecord(after.value, regime, context);
  const stored = await context.records.append("report", [{ ...record, expects: context.expects ?? revision }]);
  if (!stored.ok) return refuse("record.changed", {});
  const [{ revision: now } = { revision: revision + 1 }] = stored.value;
  return ok({ value: { report: after.value, revision: now }, status: 200 as const, revision: now });
}
