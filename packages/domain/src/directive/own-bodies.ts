import type { AgencyNames } from "../task/agency-names.js";
import { phraseAt } from "../task/assignment-tokens.js";
import type { Cell } from "../task/name-boundaries.js";
import { dutyVerbs } from "./duty-words.js";
import { type Addressee, toAddressee } from "./heading.js";
import { beginsName, endOfNames, toCell } from "./names.js";

/** The bodies a sentence itself names as those who are to act, and what they are to do. */
export interface OwnBodies {
  readonly addressee: Addressee;
  /** The words from the verb on. */
  readonly duty: string;
  readonly isRequest: boolean;
  /** Whether a word such as "yêu cầu" or "giao" stands before the names. */
  readonly isOrder: boolean;
}

/**
 * Reads "Giao Công an tỉnh chủ trì …", "Căn cứ nhiệm vụ được giao, các Tổ công tác cấp huyện xây dựng …". Null where no name
 * begins the sentence; "nothing" where names do and no duty follows ("Tổ công tác gồm: …").
 */
export function readOwnBodies(text: string, agencies: AgencyNames): OwnBodies | "nothing" | null {
  const cell = toCell(text.slice(0, longestOpening), agencies);
  const { tokens } = cell;
  const place = placeOfNames(cell);
  if (place === null) return null;
  const { at, opener } = place;
  const end = endOfNames(cell, at);
  const [first, last, verb] = [tokens[at], tokens[(end ?? at) - 1], tokens[end ?? at]];
  if (end === null || end === at || first === undefined || last === undefined) return null;
  if (verb === undefined || verb.kind !== "word" || !saysDuty(cell, end)) return "nothing";
  const names = cell.text.slice(first.start, last.end).replace(/[\s,;]+$/u, "");
  const isRequest = opener?.isRequest === true;
  const addressee = toAddressee(isRequest ? `Đề nghị ${names}` : names, agencies);
  return addressee === null
    ? null
    : { addressee, duty: cell.text.slice(verb.start), isRequest, isOrder: opener !== null };
}

interface Opener {
  readonly length: number;
  readonly isRequest: boolean;
}

/** "Yêu cầu", "Trân trọng đề nghị", "Giao nhiệm vụ cho" at a token. */
function openerAt({ tokens }: Cell, at: number): Opener | null {
  const [one, two, three, four] = tokens.slice(at, at + 4).map(({ word }) => word);
  if (`${one} ${two}` === "yêu cầu") return { length: 2, isRequest: false };
  if (`${one} ${two}` === "đề nghị") return { length: 2, isRequest: true };
  if (`${two} ${three}` === "đề nghị" && one === "kính") return { length: 3, isRequest: true };
  if (`${three} ${four}` === "đề nghị" && `${one} ${two}` === "trân trọng") return { length: 4, isRequest: true };
  if (one !== "giao" || /^(?:thông|dịch|tiếp)$/u.test(two ?? "")) return null;
  const length = `${two} ${three}` === "nhiệm vụ" ? 3 + (four === "cho" ? 1 : 0) : two === "cho" ? 2 : 1;
  return { length, isRequest: false };
}

/** Where the names begin: at once, or behind the comma of a clause such as "Căn cứ nhiệm vụ được giao,". */
function placeOfNames(cell: Cell): { readonly at: number; readonly opener: Opener | null } | null {
  const { tokens } = cell;
  const from = (start: number) => {
    const opener = openerAt(cell, start);
    const at = start + (opener?.length ?? 0);
    return beginsName(cell, at) ? { at, opener } : null;
  };
  const first = from(0);
  if (first !== null || openerAt(cell, 0) !== null) return first;
  if (!circumstances.test(`${tokens[0]?.word ?? ""} ${tokens[1]?.word ?? ""}`)) return null;
  const isProviso = /^(?:trong quá|quá trình|nếu )/u.test(`${tokens[0]?.word ?? ""} ${tokens[1]?.word ?? ""}`);
  for (let i = 1; i < Math.min(tokens.length, 60); i++) {
    const place = tokens[i]?.text === "," ? from(i + 1) : null;
    if (place !== null) return place;
    // With a verb before any name the sentence is about whoever the section addresses.
    if (
      !isProviso &&
      phraseAt(tokens, i, dutyVerbs) !== null &&
      tokens[i]?.word !== "được" &&
      tokens[i - 1]?.word !== "được"
    )
      return null;
  }
  return null;
}

/** Clauses that say on what ground or when, and stand before whoever acts. */
const circumstances =
  /^(?:căn cứ|nhận được|trên đây|trên cơ|theo |đồng thời|ngoài ra|riêng |nếu |trong quá|quá trình|định kỳ|hằng |hàng |đối với|để |khi |trước ngày|đến ngày|chậm nhất|ngay sau|sau khi|trường hợp)/u;

function saysDuty({ tokens }: Cell, at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (phraseAt(tokens, at, dutyVerbs) !== null) return word !== "được";
  if (/^(?:gồm|bao|là|đã|đang|do|của)$/u.test(word)) return false;
  return tokens.slice(at, at + 60).some((token) => /^(?:cần|phải|chịu)$/u.test(token.word));
}

/** Whether a text begins with what is to be done: a verb, at once or behind a clause of time or ground. */
export function beginsDuty(text: string, agencies: AgencyNames): boolean {
  const cell = toCell(text.slice(0, longestOpening).replace(/^[\s"“”'*_]+/u, ""), agencies);
  const { tokens } = cell;
  if (phraseAt(tokens, 0, dutyVerbs) !== null || tokens[0]?.word === "không") return true;
  const opening = openerAt(cell, 0);
  if (opening !== null) return phraseAt(tokens, opening.length, dutyVerbs) !== null;
  if (!circumstances.test(`${tokens[0]?.word ?? ""} ${tokens[1]?.word ?? ""}`)) return false;
  const near = tokens.slice(0, 60);
  return near.some(
    (token, i) =>
      (token.text === "," && phraseAt(tokens, i + 1, dutyVerbs) !== null) ||
      /^(?:cần|phải|sẽ)$/u.test(token.word) ||
      (i > 0 && `${tokens[i]?.word} ${tokens[i + 1]?.word}` === "kịp thời") ||
      (i > 2 && tokens[0]?.word !== "để" && /^(?:phối|báo)$/u.test(token.word)),
  );
}

/** Names and verb of a sentence stand at its beginning. */
const longestOpening = 1500;
