import { findCitations } from "./find-citations.js";
import type { DocumentRelation } from "./official-document.js";
import { relationBefore } from "./relation-words.js";

/** Titles of annexes, and what a bracket says goes along. */
export function readEnclosures(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, i) => {
    if (/^phụ lục(?: (?:số )?[\dIVX]{1,4})?$/iu.test(line)) {
      const title = lines.slice(i + 1, i + 4).find((one) => one !== "" && !one.startsWith("("));
      return [title === undefined ? line : `${line}: ${title}`.slice(0, 2000)];
    }
    if (!line.includes("gửi kèm") || line.length > 20_000) return [];
    return [...line.matchAll(/\((?:có |xin )?([^()]{3,200}?) gửi kèm(?: theo)?\)/giu)].map(([, what = ""]) => what);
  });
}

/** How the document stands to those its opening cites: the last word before each, in its sentence, tells. */
export function readRelations(lines: readonly string[]): readonly DocumentRelation[] {
  const first = lines.findIndex((line) => /^(?:[1I]|[1I]{1}[.)]\s|1\.1)[.)]?\s/u.test(line));
  const text = lines
    .slice(0, first < 0 ? openingLines : Math.min(first, openingLines))
    .join("\n")
    .slice(0, longestOpening);
  const said: DocumentRelation[] = [];
  let from = 0;
  for (const { document, span } of findCitations(text)) {
    const kind = relationBefore(text.slice(from, span.start)) ?? (from === 0 ? null : (said.at(-1)?.kind ?? null));
    said.push({ kind: kind ?? "refers-to", to: document });
    from = span.end;
  }
  return said.filter((one, i) => said.findIndex((other) => sameText(one, other)) === i).slice(0, 1000);
}

function sameText(a: DocumentRelation, b: DocumentRelation): boolean {
  return JSON.stringify(a.to) === JSON.stringify(b.to);
}

const openingLines = 80;
const longestOpening = 20_000;
