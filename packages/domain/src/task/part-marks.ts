import { phraseAt } from "./assignment-tokens.js";
import { afterGiao, companyWords, modeWords, partFillers, partLeadIns, partWords } from "./assignment-words.js";
import { type Cell, startsName } from "./name-boundaries.js";
import type { Mode, Part } from "./task.js";

/** A word of part with all that belongs to it: "là cơ quan chủ trì thực hiện", "phối hợp chặt chẽ với". */
export interface PartMark {
  readonly part: Part;
  readonly length: number;
  /** Whether those it is about follow: "phối hợp với …", "Chủ trì: …". */
  readonly leads: boolean;
}

/** The word of part that stands at a token. */
export function partAt(cell: Cell, at: number): PartMark | null {
  const { tokens } = cell;
  const direct = phraseAt(tokens, at, partWords);
  const leadIn = direct === null ? phraseAt(tokens, at, partLeadIns) : null;
  const found = direct ?? (leadIn === null ? null : phraseAt(tokens, at + leadIn.length, partWords));
  if (found === null) return null;
  let end = at + (leadIn?.length ?? 0) + found.length;
  let filler = phraseAt(tokens, end, partFillers);
  while (filler !== null) {
    end += filler.length;
    filler = phraseAt(tokens, end, partFillers);
  }
  const coordinates = found.value === "coordinating";
  const company = coordinates ? phraseAt(tokens, end, companyWords) : null;
  end += company?.length ?? 0;
  const leads = company !== null || tokens[end]?.text === ":" || (coordinates && startsName(cell, end, null));
  return { part: found.value, length: end - at, leads };
}

/** The word that orders or requests at a token; the "giao" of "Giao thông" is none. */
export function modeAt({ tokens }: Cell, at: number): { readonly value: Mode; readonly length: number } | null {
  const found = phraseAt(tokens, at, modeWords);
  if (found === null) return null;
  return tokens[at]?.word === "giao" && afterGiao.has(tokens[at + 1]?.word ?? "") ? null : found;
}

/** Whether a word of part or of mode stands at a token. */
export function opensPart(cell: Cell, at: number): boolean {
  return partAt(cell, at) !== null || modeAt(cell, at) !== null;
}
