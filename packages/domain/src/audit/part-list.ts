import type { Language } from "../issue/sentence.js";
import { between, languageOf, textAfter } from "./found.js";
import { withoutAsides, wordsOf } from "./link.js";
import type { Passage, Printed, PrintedCount, PrintedRatio } from "./printed.js";
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
  readonly ends: "bracket" | "sentence" | "lines";
}

/** What a list can add up to: a count, or the part of a ratio, `31/44 mô hình, trong đó 20 …, 11 …`. */
export type Total = PrintedCount | PrintedRatio;

/** The list of parts that follows a total: in brackets, after *gồm* or *trong đó*, or on the lines below; null where none. */
export function readPartList(passage: Passage, index: number): PartList | null {
  const total = passage.items[index];
  const firstAt = afterPercentages(passage, index);
  const first = passage.items[firstAt];
  if (total === undefined || total.form === "percent" || first?.form !== "count") return null;
  const opened = openingOf(passage, { total, last: passage.items[firstAt - 1] ?? total, first });
  if (opened === null) return null;

  const language = languageOf(total);
  const parts: Part[] = [{ ...first, label: opened.label }];
  let { isClean } = opened;
  let mark = "";
  let said = "";
  for (let at = firstAt + 1, passed = 0; at <= firstAt + mostParts && passed <= mostPassed; at++) {
    const [previous, item] = [passage.items[at - 1], passage.items[at]];
    if (item === undefined || previous === undefined || item.start - previous.end > 300) break;
    const after = between(passage, previous, item);
    if (after.includes("\n\n")) break;
    const gap = outsideBrackets(after, previous.depth - first.depth);
    said += gap.text;
    if (gap.isOver || isOver(said, opened.ends)) break;
    if (item.depth > first.depth || item.form === "percent") {
      passed++;
      continue;
    }
    const [separator, ...more] = separatorsIn(said, opened.ends, language);
    if (separator === undefined || item.form !== "count") {
      isClean = false;
      passed++;
      continue;
    }
    if (opened.ends === "sentence" && separator === ";" && mark === ",") break;
    if (opened.ends === "lines" && bulletOf(said) !== opened.bullet) break;
    const label = said.slice(said.lastIndexOf(separator) + separator.length);
    if (startsSublist(label, language)) {
      isClean = false;
      break;
    }
    if (more.length > 0) isClean = false;
    mark = separator;
    parts.push({ ...item, label });
    said = "";
    passed = 0;
  }
  const { names, ends } = opened;
  return { parts, names, isClean: isClean && !goesOnUncounted(passage, parts), ends };
}

/** A longer list is given up, and so is one with so many numbers between two parts. */
const mostParts = 60;
const mostPassed = 6;

interface Opening extends Pick<PartList, "names" | "isClean" | "ends"> {
  readonly label: string;
  readonly bullet: string;
}

/** How a list opens before its first part: `hồ sơ (gồm: trực tuyến`, `văn bản, gồm`, `hồ sơ; trong đó:`. */
function openingOf(
  passage: Passage,
  { total, last, first }: { total: Total; last: Printed; first: PrintedCount },
): Opening | null {
  const said = between(passage, last, first).replace(/^ ?\)/, "");
  const inBrackets = first.depth === total.depth + 1;
  if (said.length > 200 || said.includes("\n\n") || (first.depth !== total.depth && !inBrackets)) return null;
  const { allParts, someParts, opens } = vocabulary[languageOf(total)];
  const words = [allParts, someParts, opens].map((pattern) => said.search(pattern)).filter((at) => at >= 0);
  const at = inBrackets ? said.lastIndexOf("(") : words.length > 0 ? Math.min(...words) : said.search(/(?<=^[^,;.]*):/);
  const subject = said.slice(0, at);
  if (at < 0 || wordsOf(subject).length > 12 || /\. .*[.;,]/.test(subject)) return null;
  const intro = said.slice(at);
  const label = intro.replace(/^\(/, "").replace(allParts, "").replace(someParts, "").replace(opens, "");
  const named = label.replace(/^[:;,\s+-]+/u, "");
  return {
    names: allParts.test(said) ? "all" : someParts.test(said) ? "some" : "open",
    label: named,
    ends: inBrackets ? "bracket" : intro.includes("\n") ? "lines" : "sentence",
    bullet: bulletOf(intro),
    isClean: !/[,;]/.test(named) && !(inBrackets && /[.;]/.test(subject)),
  };
}

/** Passes over the percentage of the total itself: `16.051 nhiệm vụ, đạt 98,6% (đúng hạn 14.068 …`. */
function afterPercentages(passage: Passage, index: number): number {
  return passage.items[index + 1]?.form === "percent" ? index + 2 : index + 1;
}

/** Whether a list that no bracket closes is over: its sentence is, or another paragraph begins. */
function isOver(said: string, ends: PartList["ends"]): boolean {
  if (ends === "bracket") return false;
  return ends === "lines" ? /\. \p{L}/u.test(said) : /\n|; (?:trong đó|tuy nhiên)|\. /u.test(said);
}

/** The text that stands in the brackets of a list and in none inside them; over where they close. */
function outsideBrackets(said: string, deeper: number): { text: string; isOver: boolean } {
  if (deeper === 0 && !/[()<]/.test(said)) return { text: said, isOver: false };
  let open = deeper;
  let text = "";
  for (const sign of said) {
    if (sign === "(") open++;
    else if (sign === ")") open--;
    else if (open <= 0) text += sign;
    if (open < 0) return { text, isOver: true };
  }
  return { text: withoutAsides(text), isOver: false };
}

/** The marks between two parts; *và* is one only where no other is. */
function separatorsIn(text: string, ends: PartList["ends"], language: Language): readonly string[] {
  if (ends === "lines") return text.match(/\n/gu) ?? [];
  return (
    text.replace(/[,;] (?:và|and) /gu, ", ").match(/[,;\n+]/gu) ??
    text.match(language === "vi" ? / và /gu : / and /gu) ??
    []
  );
}

function bulletOf(said: string): string {
  return /\n ?([-+•]|\d|[a-zđ](?=[.)]))/u.exec(said)?.[1]?.replace(/\d/, "1") ?? "";
}

function startsSublist(label: string, language: Language): boolean {
  const { allParts, someParts, breaks } = vocabulary[language];
  return (
    allParts.test(label) || /trong đó|of which/u.test(label) || (someParts.test(label) && breaks.test(` ${label}`))
  );
}

/** Whether the list goes on without numbers: *và một số công văn*, *…*. */
function goesOnUncounted(passage: Passage, parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  const after = textAfter(passage, last.end, 120).split(/\)|\. /u)[0] ?? "";
  return uncounted.test(after);
}

const uncounted = /\.\.\.|…|v\.v|vân vân|một số|nhiều|cùng các|và các|etc|[,;][^,;]* (?:và|and) /u;
