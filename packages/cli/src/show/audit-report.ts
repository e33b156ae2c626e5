import { auditSentence, type Verdict, verdictWords } from "@de-an-06/domain";
import type { AuditedFile } from "../commands/audit-file.js";
import { auditWords, countVerdicts, placeInWords, reasonInWords } from "./audit-words.js";
import { formatIssueTable } from "./issues.js";
import type { Page, Paint } from "./page.js";
import { formatTable } from "./table.js";
import { wrap } from "./text-width.js";

/** What is said around an audit. */
export interface AuditFrame {
  readonly name: string;
  /** The files that were written. */
  readonly written: readonly string[];
}

/** More claims than this are not all listed: what holds is left out. */
const mostListed = 200;

/** Every claim with its place, the figure printed, the right one, the verdict and the cause; then what does not fit across. */
export function formatAuditReport(audited: AuditedFile, { name, written }: AuditFrame, page: Page): string {
  const { language, paint } = page;
  const word = auditWords[language];
  const { claims, crossChecks, notes } = audited;
  const counts = countVerdicts(audited.summary);
  const tally = (["consistent", "wrong", "cannotCheck"] as const)
    .map((key) => `${word.counts[key]}: ${counts[key]}`)
    .join(" · ");
  const isLong = claims.length > mostListed;
  const listed = isLong ? claims.filter(({ what }) => what.verdict !== "consistent").slice(0, mostListed) : claims;
  const table = formatTable(
    [
      { head: word.place, least: 8 },
      { head: word.text, least: 16, weight: 3 },
      { head: word.printed, align: "right", least: 6 },
      { head: word.right, align: "right", least: 6 },
      { head: word.verdict, least: 8 },
      { head: word.cause, least: 12, weight: 2 },
    ],
    listed.map(({ what, place }) => [
      placeInWords(place, language),
      what.text,
      what.printed ?? "",
      what.verdict === "consistent" ? "" : (what.computed ?? ""),
      { text: verdictWords[what.verdict][language], paint: colourOf(what.verdict, paint) },
      reasonInWords(what, language),
    ]),
    page,
  );
  const across = formatTable(
    [
      { head: word.place },
      { head: word.text, weight: 3 },
      { head: word.right, align: "right" },
      { head: "" },
      { head: "", weight: 2 },
    ],
    crossChecks
      .slice(0, mostListed)
      .map(({ what, place }) => [
        placeInWords(place, language),
        what.text,
        what.computed ?? "",
        { text: word.level[what.level], paint: what.level === "finding" ? paint.red : paint.dim },
        auditSentence(what.kind, language),
      ]),
    page,
  );
  const parts = [
    [paint.bold(word.title), ...wrap([name, tally].filter(Boolean).join(" — "), page.width)],
    claims.length === 0 ? [word.nothing] : listed.length === 0 ? [] : [table],
    isLong ? [`${word.hidden}; ${word.all}.`] : [],
    crossChecks.length === 0 ? [] : [paint.bold(word.crossChecks), across],
    notes.length === 0 ? [] : [paint.bold(word.notes), formatIssueTable(notes, page)],
    written.map((path) => `${word.written}: ${path}`),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
}

function colourOf(verdict: Verdict, paint: Paint): (text: string) => string {
  if (verdict === "consistent") return paint.green;
  return verdict === "cannot-check" ? paint.dim : paint.red;
}
