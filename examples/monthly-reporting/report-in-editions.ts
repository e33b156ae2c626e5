import { createHash } from "node:crypto";
import { identities, measures } from "@de-an-06/catalogue";
import {
  type Actor,
  applyEvent,
  checkEntry,
  compareEditions,
  type Edition,
  editionText,
  type Observation,
  period,
  type Report,
  replay,
  type ReportEvent,
  unitKey,
  unwrap,
} from "@de-an-06/domain";
import { hierarchy, regime } from "./invented-sendings.js";

const unit = unitKey("256:kinh-bac@2008-08-01");
const city = unitKey("256@2008-08-01");
const month = period("2022-12", "reporting");
const clerk: Actor = { unit, role: "clerk" };
const leader: Actor = { unit, role: "leader" };
const reviewer: Actor = { unit: city, role: "reviewer" };
const context = { hierarchy, regimes: [regime] };

/** The hash the host makes of an edition: the domain has no cryptography of its own. */
const hash = (text: string) => createHash("sha256").update(text).digest("hex");

function edition(number: number, counts: Observation["counts"], at: string): Edition {
  const content = { regime: regime.id, unit, period: month, figures: [{ unit, period: month, counts }] };
  return { ...content, number, by: clerk, at, hash: hash(editionText(content)) };
}

/** Invented: the December report of a ward in two editions, the first one returned because its parts do not add up. */
export const editions = [
  edition(1, { "dossiers.received": 303, "dossiers.online": 240, "dossiers.direct": 36, "dossiers.post": 0 }, "2022-12-13T15:00:00+07:00"),
  edition(2, { "dossiers.received": 303, "dossiers.online": 240, "dossiers.direct": 63, "dossiers.post": 0 }, "2022-12-15T08:30:00+07:00"),
] as const; // prettier-ignore

/** The steps of the report: all there is to store. */
export const steps: readonly ReportEvent[] = [
  { kind: "saved", edition: editions[0] },
  { kind: "sent", by: leader, at: "2022-12-14T09:00:00+07:00" },
  { kind: "returned", by: reviewer, at: "2022-12-14T16:00:00+07:00", reasons: ["Tổng các hình thức chưa khớp số tiếp nhận"] },
  { kind: "saved", edition: editions[1] },
  { kind: "sent", by: leader, at: "2022-12-15T09:00:00+07:00" },
  { kind: "accepted", by: reviewer, at: "2022-12-15T14:00:00+07:00" },
]; // prettier-ignore

/** What a check before sending says of an edition. */
export function checkOf(one: Edition) {
  return checkEntry(one.figures, { unit, period: month, hierarchy, measures, identities });
}

/** The report as its steps make it, each edition held against its hash. */
export const report: Report | null = unwrap(replay(steps, { ...context, hash }));

/** What changed between the editions. */
export const changes = compareEditions(...editions);

/** What speaks against the ward accepting its own report. */
export function acceptedByItself() {
  return applyEvent(
    unwrap(replay(steps.slice(0, 2), context)),
    { kind: "accepted", by: leader, at: "2022-12-14T10:00:00+07:00" },
    context,
  );
}
