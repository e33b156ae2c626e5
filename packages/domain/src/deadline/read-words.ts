import type { TextSpan } from "../text/normalise.js";
import { match, type Phrase, pattern } from "./phrase.js";
import { readEvery } from "./read-every.js";
import { readSpan } from "./read-span.js";
import { readWhen } from "./read-when.js";

/**
 * The document's own words from a place on: an event, a condition. They run to the end of the phrase, but not into a
 * deadline that follows them, nor out of the brackets they stand in.
 */
export function readWords(phrase: Phrase, at: number): TextSpan {
  const { text } = phrase;
  let end = text.length;
  let depth = 0;
  breaks.lastIndex = at;
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    const mark = found[0];
    if (mark === ")" && depth === 0) {
      end = found.index;
      break;
    }
    if (startsDeadline(phrase, skip(text, found.index + 1), mark !== " ")) {
      end = found.index;
      break;
    }
    depth += mark === "(" ? 1 : mark === ")" ? -1 : 0;
  }
  return { start: at, end: at + text.slice(at, end).replace(trailing, "").length };
}

/** Whether another deadline begins here; one without words of comparison does so only after a mark. */
function startsDeadline(phrase: Phrase, at: number, afterMark: boolean): boolean {
  const when = readWhen(phrase, at);
  if (when?.stated === true) return true;
  if (!afterMark) return false;
  if (readSpan(phrase, at) !== null || readEvery(phrase, at) !== null) return true;
  if (match(phrase.text, at, ongoingAlone) !== null) return true;
  // "Công văn số 12, ngày 05/3/2023 của Bộ Công an" cites a document.
  return when !== null && match(phrase.text, when.end, cited) === null;
}

function skip(text: string, at: number): number {
  const blank = text.charAt(at) === " " ? at + 1 : at;
  const lead = match(text, blank, leadIn);
  return lead === null ? blank : blank + lead[0].length;
}

const breaks = /[,;:.()-]| (?=(?:trước|chậm nhất|muộn nhất|xong|hoàn thành|trong) )/gu;
const leadIn = /(?:(?:thời gian )?(?:hoàn thành|thực hiện)|xong)(?: xong)?:? /uy;
const cited = pattern(",? (?:của|về)");
const ongoingAlone = /thường xuyên(?:,? liên tục)? ?(?=$|[,;.)])/uy;
const trailing = /[\s.,;:/…"-]{1,40}$/u;
