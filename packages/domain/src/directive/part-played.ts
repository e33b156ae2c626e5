import type { AgencyNames } from "../task/agency-names.js";
import { phraseAt } from "../task/assignment-tokens.js";
import { parseAssignment } from "../task/parse-assignment.js";
import type { Assignee, Part } from "../task/task.js";
import { partAt } from "../task/part-marks.js";
import { adverbs } from "./duty-words.js";
import { endOfNames, toCell } from "./names.js";

/** The part a duty's first words give its addressee, and those it works with. */
export interface PartPlayed {
  /** Null where the words give none: whoever is told to do something does it. */
  readonly part: Part | null;
  readonly partners: readonly Assignee[];
}

/** Reads "Chủ trì, phối hợp với Công an tỉnh …", "Tham mưu UBND tỉnh …", "Chỉ đạo Công an các cấp …" at the start of a duty. */
export function readPart(text: string, agencies: AgencyNames): PartPlayed {
  const cell = toCell(text.slice(0, longestOpening), agencies);
  const { tokens } = cell;
  let at = 0;
  for (let adverb = adverbAt(); adverb > 0; adverb = adverbAt()) at += adverb;
  const first = partAt(cell, at);
  if (first === null) return { part: null, partners: [] };
  let partners: readonly Assignee[] = [];
  let mark: ReturnType<typeof partAt> = first;
  while (mark !== null) {
    const from = at + mark.length;
    if (mark.part === "coordinating") {
      const names = tokens[from];
      const end = endOfNames(cell, from) ?? from;
      if (mark.leads && names !== undefined && end > from) {
        const said = cell.text.slice(names.start, tokens[end - 1]?.end).replace(/[\s,;]+$/u, "");
        const parsed = parseAssignment(`Phối hợp: ${said}`, agencies);
        if (parsed.ok) partners = parsed.value.map((one) => ({ ...one, part: "coordinating" }));
      }
      break;
    }
    at = tokens[from]?.text === "," ? from + 1 : from;
    mark = partAt(cell, at)?.part === "coordinating" ? partAt(cell, at) : null;
  }
  return { part: first.part, partners };

  function adverbAt(): number {
    const found = phraseAt(tokens, at, adverbs);
    if (found === null) return tokens[at]?.text === "," ? 1 : 0;
    // "tổ chức phối hợp" leads to a part, "tổ chức tập huấn" to none.
    return found.length;
  }
}

/** Names of partners stand at the beginning. */
const longestOpening = 1200;
