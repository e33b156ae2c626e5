import { between, languageOf } from "./found.js";
import { withoutAsides, wordsOf } from "./link.js";
import type { Passage, PrintedCount } from "./printed.js";
import { vocabulary } from "./vocabulary.js";

/** One part of a list: its number and the words before it. */
export type Part = PrintedCount & { readonly label: string };

/** The parts that a total is followed by. */
export interface PartList {
  readonly parts: readonly Part[];
  /** What the words that open the list say of it: all parts (*gồm*), perhaps only some (*trong đó*), or nothing. */
  readonly names: "all" | "some" | "open";
  /** Every item has one number and none is a part of another, so that the list can be added up. */
  readonly isClean: boolean;
  readonly ends: "bracket" | "sentence";
}

/** The list of parts that follows a count: in brackets, after a colon or *gồm*, or on the lines below; null where none. */
export function readPartList(passage: Passage, index: number): PartList | null {
  const total = passage.items[index];
  const first = passage.items[index + 1];
  if (total?.form !== "count" || first?.form !== "count") return null;
  const opened = opening(passage, total, first);
  if (opened === null) return null;

  const parts: Part[] = [{ ...first, label: opened.label }];
  const depth = first.depth;
  const inBrackets = depth > total.depth;
  let isClean = !opened.isMixed;
  let separator: string | null = null;
  for (let at = index + 2; at < index + 2 + mostParts; at++) {
    const [previous, item] = [passage.items[at - 1], passage.items[at]];
    if (item === undefined || previous === undefined || item.start - previous.end > 300) break;
    const said = between(passage, previous, item);
    const outer = passage.text.slice(parts.at(-1)?.end ?? item.start, item.start);
    if (item.depth < depth || closesBelow(said, previous.depth, depth)) break;
    if (item.depth > depth) continue;
    if (item.form === "percent") continue;
    const plain = withoutAsides(outer);
    if (!inBrackets && /\. |\n\n/u.test(plain)) break;
    const marks = separatorsIn(plain, languageOf(total));
    if (item.form !== "count") isClean = false;
    if (marks.length === 0) {
      isClean = false;
      continue;
    }
    if (!inBrackets && marks.includes(";") && separator === ",") break;
    separator ??= marks[0] ?? null;
    const label = plain.split(/[,;\n]| và | and /u).at(-1) ?? "";
    if (marks.length > 1 || startsSublist(label, languageOf(total))) isClean = false;
    if (item.form === "count") parts.push({ ...item, label });
  }
  const names = opened.names;
  return { parts, names, isClean: isClean && !isOpenEnded(passage, parts), ends: inBrackets ? "bracket" : "sentence" };
}

/** A longer list is given up. */
const mostParts = 60;

interface Opening {
  readonly names: PartList["names"];
  readonly label: string;
  readonly isMixed: boolean;
}

/** How a list opens between its total and its first part: `hồ sơ (gồm: trực tuyến`, `văn bản, gồm`, `hồ sơ; trong đó:`. */
function opening(passage: Passage, total: PrintedCount, first: PrintedCount): Opening | null {
  const said = between(passage, total, first);
  if (said.length > 200 || said.includes("\n\n")) return null;
  const { allParts, someParts } = vocabulary[languageOf(total)];
  const inBrackets = first.depth === total.depth + 1;
  if (first.depth !== total.depth && !inBrackets) return null;
  const at = inBrackets ? said.lastIndexOf("(") : firstIndex(said, [allParts, someParts, /:/u]);
  if (at < 0 || wordsOf(said.slice(0, at)).length > 12) return null;
  const intro = said.slice(at);
  const names = allParts.test(said) ? "all" : someParts.test(said) ? "some" : "open";
  if (!inBrackets && names === "open" && !/:\n/.test(intro)) return null;
  const label = intro
    .replace(/^\(/, "")
    .replace(allParts, "")
    .replace(someParts, "")
    .replace(/^[:\s-]+/u, "");
  return {
    names,
    label,
    isMixed: separatorsIn(label, languageOf(total)).length > 0 || (inBrackets && /[.;]/.test(said.slice(0, at))),
  };
}

function firstIndex(text: string, patterns: readonly RegExp[]): number {
  const found = patterns.map((pattern) => text.search(pattern)).filter((index) => index >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** The marks between two items of a list. */
function separatorsIn(text: string, language: "vi" | "en"): string[] {
  return [...text.matchAll(language === "vi" ? /[,;\n+]| và /gu : /[,;\n+]| and /gu)].map(([mark]) => mark);
}

function startsSublist(label: string, language: "vi" | "en"): boolean {
  const { allParts, someParts, breaks } = vocabulary[language];
  return allParts.test(label) || someParts.test(label) || breaks.test(` ${label.replace(/còn/u, "")}`);
}

/** Whether brackets close so far between two items that the list is over. */
function closesBelow(said: string, from: number, depth: number): boolean {
  let open = from;
  for (const mark of said) {
    if (mark === "(") open++;
    if (mark === ")" && --open < depth) return true;
  }
  return false;
}

/** Whether the list goes on without numbers: *và một số công văn*, *…*. */
function isOpenEnded(passage: Passage, parts: readonly Part[]): boolean {
  const end = parts.at(-1)?.end ?? 0;
  const after = passage.text.slice(end, end + 120).split(/[)\n]|\. /u)[0] ?? "";
  return (
    /(?:\.\.\.|…|v\.v|vân vân|một số|nhiều|các (?:loại )?(?:văn bản|hồ sơ)|etc)/u.test(after) ||
    (/,[^,]*[\p{L}]{2}/u.test(after) && /(?: và | and )[^,]*$/u.test(after))
  );
}
