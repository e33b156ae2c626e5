import { indexAgencies } from "../task/agency-names.js";
import type { AgencyNames } from "../task/agency-names.js";
import { cleanCell, isCapitals, phraseAt, toTokens, type Token } from "../task/assignment-tokens.js";
import { groupNouns, groupWords, heads, plainCapitals, pluralNouns } from "../task/assignment-words.js";
import { agencyOf, type Cell, endOfKnown, startsName } from "../task/name-boundaries.js";
import { dutyVerbs, nameEnds, notNames } from "./duty-words.js";

/** Words made ready for looking for names in them. */
export function toCell(text: string, agencies: AgencyNames): Cell {
  const cleaned = cleanCell(text);
  return { text: cleaned, tokens: toTokens(cleaned), index: indexAgencies(agencies) };
}

/** Whether the name of a body begins at a token. */
export function beginsName(cell: Cell, at: number): boolean {
  const { tokens } = cell;
  if (notNames.has(`${tokens[at]?.word ?? ""} ${tokens[at + 1]?.word ?? ""}`)) return false;
  const end = endOfKnown(cell, at);
  if (end > at && agencyOf(cell, { first: at, last: end - 1 }) !== null) return true;
  if (phraseAt(tokens, at, dutyVerbs) !== null) return false;
  const group = phraseAt(tokens, at, groupWords);
  if (group !== null) return isBodies(tokens, at + group.length);
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== "word") return false;
  // A title in capitals is no abbreviation.
  const isTitle = isCapitals(first) && second !== undefined && isCapitals(second);
  if (isTitle && phraseAt(tokens, at, heads) === null && !plainCapitals.has(first.word)) return false;
  if (/^(?:đoàn|hội)$/u.test(first.word) && /^\p{Lu}/u.test(first.text) && second?.text === ",") return true;
  return startsName(cell, at, null);
}

/** What "các" makes several bodies of: "các phường", "các thành viên"; "các dữ liệu" act for nobody. */
function isBodies(tokens: readonly Token[], at: number): boolean {
  const known = phraseAt(tokens, at, pluralNouns) ?? phraseAt(tokens, at, heads) ?? phraseAt(tokens, at, groupNouns);
  return (
    known !== null ||
    /^(?:thành viên|lực lượng|đồng chí|chi bộ|chi hội)$/u.test(`${tokens[at]?.word} ${tokens[at + 1]?.word}`)
  );
}

/**
 * Where the names that begin at a token end: at the first word of a duty or another clause, at a full stop or colon, or at
 * the end. Known names, words in brackets and "có liên quan" belong to them. Null when nothing ends them in reach.
 */
export function endOfNames(cell: Cell, at: number): number | null {
  const { tokens } = cell;
  let depth = 0;
  for (let i = at; i <= at + mostTokens;) {
    const token = tokens[i];
    if (token === undefined) return i;
    if (token.text === "(") depth++;
    else if (token.text === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) {
      i++;
      continue;
    }
    if (token.text === ":" || (token.text === "." && endsSentence(tokens, i))) return i;
    const known = endOfKnown(cell, i);
    if (known > i) {
      i = known;
      continue;
    }
    const length = partOfName(tokens, i);
    if (length === 0 && i > at && isSmall(token) && isVerbAt(tokens, i)) return i;
    i += Math.max(1, length);
  }
  return null;
}

/** Whether a verb of a duty, or another word that no name holds, stands at a token. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  return phraseAt(tokens, at, dutyVerbs) !== null || phraseAt(tokens, at, nameEnds) !== null;
}

/** Words that are verbs elsewhere and part of a name here: "có liên quan", "trên địa bàn", "Tổ công tác triển khai Đề án 06". */
function partOfName(tokens: readonly Token[], at: number): number {
  const [one, two, three] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (one === "có" && (two === "liên" || two === "chức" || two === "thẩm")) return 3;
  if (one === "trên" && two === "địa") return 3;
  if (one === "triển" && two === "khai" && (three === "đề" || (three === "thực" && tokens[at + 4]?.word === "đề")))
    return 4;
  const isListed = /^(?:,|và|các)$/u.test(tokens[at - 1]?.text.toLowerCase() ?? "");
  if (one === "tổ" && two === "chức" && (isListed || !isDutyOf(tokens[at + 2]))) return 2;
  if (one === "giúp" && tokens[at - 1]?.word === "trợ") return 1;
  if (isTeam.test(tokens[at - 1]?.word ?? "") && teamWork.test(`${one} ${two}`)) return 2;
  if (one === "tại" && (two === "các" || two === "địa")) return 2;
  if (one === "cấp" || (one === "phụ" && two === "trách")) return 2;
  return 0;
}

/** What a team is called after: "Tổ kiểm tra", "Ban quản lý dự án". */
const isTeam = /^(?:tổ|ban|đội|nhóm|phòng|tâm|cục|phận)$/u;
const teamWork =
  /^(?:kiểm tra|giám sát|quản lý|hỗ trợ|tuyên truyền|hướng dẫn|điều hành|phục vụ|triển khai|tiếp nhận)$/u;

/** After "tổ chức" a verb's object, and not the kind of an organisation. */
function isDutyOf(token: Token | undefined): boolean {
  return token !== undefined && !/^(?:đoàn|chính|hội|cá|kinh|tín|,|và|xã)/u.test(token.word);
}

function isSmall({ text }: Token): boolean {
  return /^\p{Ll}/u.test(text);
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || (next.start > (tokens[at]?.end ?? 0) && /^\p{Lu}/u.test(next.text));
}

/** Names that go on for longer are a paragraph. */
const mostTokens = 90;
