import { auditSentence, type Language, type Verdict, verdictWords } from "@de-an-06/domain";
import type { AuditedFile, ShownSheets } from "../commands/audit-file.js";
import { auditStyle } from "./audit-style.js";
import { auditWords, countVerdicts, placeInWords, reasonInWords } from "./audit-words.js";
import { escapeHtml } from "./escape-html.js";
import { type Mark, markText } from "./mark-text.js";

/** What the page is about. */
export interface AuditPageOptions {
  readonly name: string;
  readonly language: Language;
}

/**
 * A page that needs nothing but itself: the figures to correct as a list, then the text or the sheets with every claim
 * marked in place. Verdicts are told by words and lines as well as by colour; everything of the document is escaped.
 */
export function formatAuditHtml(audited: AuditedFile, { name, language }: AuditPageOptions): string {
  const word = auditWords[language];
  const { claims, crossChecks } = audited;
  const counts = countVerdicts(audited.summary);
  const tally = (["consistent", "wrong", "cannotCheck"] as const)
    .map((key) => `<li class="${key}"><b>${counts[key]}</b> ${word.counts[key]}</li>`)
    .join("");
  const rows = claims.flatMap(({ what, place }, n) =>
    what.verdict === "consistent"
      ? []
      : [
          [
            `<a href="#m${n + 1}" id="k${n + 1}">${n + 1}</a>`,
            escapeHtml(placeInWords(place, language)),
            escapeHtml(what.text),
            escapeHtml(what.printed ?? ""),
            `<b>${escapeHtml(what.computed ?? "")}</b>`,
            `<span class="${toneOf(what.verdict)}">${verdictWords[what.verdict][language]}</span>`,
            escapeHtml(reasonInWords(what, language)),
          ],
        ],
  );
  const across = crossChecks.map(({ what, place }) => [
    escapeHtml(placeInWords(place, language)),
    escapeHtml(what.text),
    escapeHtml(what.computed ?? ""),
    word.level[what.level],
    auditSentence(what.kind, language),
  ]);
  const heads = [word.place, word.text, word.printed, word.right, word.verdict, word.cause];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${word.title}${name === "" ? "" : ` – ${escapeHtml(name)}`}</title>
<style>${auditStyle}</style>
</head>
<body>
<header><h1>${word.title}</h1>${name === "" ? "" : `<p>${escapeHtml(name)}</p>`}<ul class="tally">${tally}</ul></header>
<main>
${claims.length === 0 ? `<p>${word.nothing}</p>` : ""}
${rows.length === 0 ? "" : tableOf(["", ...heads], rows)}
${across.length === 0 ? "" : `<h2>${word.crossChecks}</h2>${tableOf([word.place, word.text, word.right, word.verdict, word.cause], across)}`}
${audited.shown.kind === "text" ? `<article>${textOf(audited, language)}</article>` : sheetsOf(audited.shown, language)}
</main>
</body>
</html>
`;
}

function textOf({ shown }: AuditedFile, language: Language): string {
  if (shown.kind !== "text") return "";
  const marks = shown.audit.claims.map((claim, n): Mark => ({
    start: claim.place.offset,
    end: claim.place.offset + claim.place.length,
    number: n + 1,
    tone: toneOf(claim.verdict),
    label:
      `${verdictWords[claim.verdict][language]}${claim.verdict === "consistent" ? "" : ` ${claim.computed ?? ""}`}`.trim(),
  }));
  return markText(shown.text, marks);
}

function sheetsOf({ sheets }: ShownSheets, language: Language): string {
  let before = 0;
  return sheets
    .map(({ name, rows, audit }) => {
      const first = before;
      before += audit.claims.length;
      const found = new Map<string, string[]>();
      const tones = new Map<string, Tone>();
      for (const [n, claim] of audit.claims.entries()) {
        const key = `${claim.place.row} ${claim.place.column}`;
        const tone = toneOf(claim.verdict);
        if (tones.get(key) !== "wrong") tones.set(key, tone);
        if (tone === "consistent") continue;
        const id = first + n + 1;
        const right = `${verdictWords[claim.verdict][language]} ${claim.computed ?? ""}`.trim();
        found.set(key, [...(found.get(key) ?? []), `<a id="m${id}" href="#k${id}">${id}</a> ${escapeHtml(right)}`]);
      }
      const body = rows.map((cells, row) => {
        const line = cells.map((cell, column) => {
          const key = `${row} ${column}`;
          const tone = tones.get(key);
          const said = (found.get(key) ?? []).map((one) => ` <small>${one}</small>`).join("");
          return `<td${tone === undefined ? "" : ` class="${tone}"`}>${escapeHtml(String(cell ?? ""))}${said}</td>`;
        });
        return `<tr><th scope="row">${row + 1}</th>${line.join("")}</tr>`;
      });
      return `<h2>${escapeHtml(name)}</h2><div class="wide"><table class="sheet">${body.join("\n")}</table></div>`;
    })
    .join("\n");
}

/** How a claim is shown: it holds, it is wrong, it cannot be checked. */
type Tone = Mark["tone"];

function toneOf(verdict: Verdict): Tone {
  if (verdict === "consistent") return "consistent";
  return verdict === "cannot-check" ? "cannotCheck" : "wrong";
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((one) => `<th scope="col">${one}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join("")}</tr>`).join("\n");
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
