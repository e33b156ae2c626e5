import { normalise } from "../text/normalise.js";
import type { AgencyNames } from "../task/agency-names.js";
import { phraseAt } from "../task/assignment-tokens.js";
import { levels, pluralNouns } from "../task/assignment-words.js";
import { parseAssignment } from "../task/parse-assignment.js";
import type { Assignee, Mode } from "../task/task.js";
import { dutyVerbs } from "./duty-words.js";
import { beginsName, endOfNames, toCell } from "./names.js";

/** Whom a heading or sentence names, ordered or requested. */
export interface Addressee {
  readonly assignees: readonly Assignee[];
  readonly mode: Mode;
}

/** What the heading of a section says about what stands below it. */
export type Heading =
  /** "3. Sở Tài chính", "10. Đề nghị Ban Tuyên giáo Thành ủy:" */
  | { readonly is: "addressee"; readonly addressee: Addressee }
  /** "NHIỆM VỤ CỤ THỂ": duties follow, of whom is yet to be said, or said here. */
  | { readonly is: "duties"; readonly addressee: Addressee | null }
  /** "MỤC ĐÍCH, YÊU CẦU", "Lợi ích": none follow. */
  | { readonly is: "none" }
  /** Another heading: what it stands in decides. */
  | { readonly is: "other" };

/** Reads a heading, without its number. */
export function readHeading(text: string, agencies: AgencyNames): Heading {
  const said = normalise(text.slice(0, longestHeading + 1)).replace(/[\s:.;,]+$/u, "");
  if (said.length > longestHeading) return { is: "other" };
  const isNone = noDuties.test(said) && !ofDuties.test(said.replace(/quyền lợi.*/u, ""));
  if (isNone || /^yêu cầu$|^trách nhiệm,? quyền lợi/u.test(said)) return { is: "none" };
  const addressee = readAddressee(text, agencies);
  if (addressee !== null) return { is: "addressee", addressee };
  const owner = /^(?:nhiệm vụ|trách nhiệm)(?: cụ thể)?(?: của| đối với| cho) (?=\p{L})/u.exec(said);
  if (owner !== null) {
    const words = text.trim().split(/\s+/u).slice(owner[0].trim().split(" ").length).join(" ");
    return { is: "duties", addressee: readAddressee(words, agencies) };
  }
  return ofDuties.test(said) ? { is: "duties", addressee: null } : { is: "other" };
}

const ofDuties =
  /(?:^|[^\p{L}])(?:nhiệm vụ|phân công|tổ chức thực hiện|giải pháp|trách nhiệm|chế độ (?:thông tin|báo cáo)|nội dung thực hiện|nội dung công việc|thông tin,? báo cáo|kinh phí thực hiện|hoạt động)(?!\p{L})/u;
const noDuties =
  /(?:^|[^\p{L}])(?:mục đích|mục tiêu|lợi ích|điều kiện|quyền lợi|quan điểm|khái niệm|khó khăn|kết quả|thực trạng|tình hình|đánh giá chung|tồn tại|hạn chế|nguyên nhân|danh mục|căn cứ pháp lý|phạm vi|đối tượng áp dụng|biểu mẫu|đề cương báo cáo|tiện ích và lợi ích)(?!\p{L})/u;
const longestHeading = 300;

/**
 * The bodies a text names and nothing else: "Đề nghị Ủy ban MTTQ và các đoàn thể thành phố:", "Đối với Tư pháp". Null when it
 * says more, or names only levels of places ("Đối với cấp huyện"), which nobody is.
 */
export function readAddressee(text: string, agencies: AgencyNames): Addressee | null {
  const said = text
    .trim()
    .replace(/[*_]+/gu, "")
    .replace(/[\s:.;,]+$/u, "");
  if (said.length === 0 || said.length > longestHeading) return null;
  const opening = opener.exec(said);
  const names = said.slice(opening?.[0].length ?? 0).replace(/\s*\/\s*$/u, "");
  const isRequest = opening?.[0] !== undefined && /đề nghị/iu.test(opening[0]);
  const isScope = opening?.[0] !== undefined && /đối với/iu.test(opening[0]);
  const cell = toCell(names, agencies);
  if (cell.tokens.length === 0) return null;
  if (onlyLevels(names)) return null;
  // "Đối với Tư pháp" names a line of work without the office.
  if (!isScope && !beginsName(cell, 0)) return null;
  if (phraseAt(cell.tokens, 0, dutyVerbs) !== null && !beginsName(cell, 0)) return null;
  if (endOfNames(cell, 0) !== cell.tokens.length) return null;
  return toAddressee(isRequest ? `Đề nghị ${names}` : names, agencies);
}

/** Names as assignees that lead; null when the words give none. */
export function toAddressee(names: string, agencies: AgencyNames): Addressee | null {
  const parsed = parseAssignment(names, agencies);
  if (!parsed.ok) return null;
  const mode: Mode = parsed.value.every((one) => one.mode === "requested") ? "requested" : "ordered";
  return { assignees: parsed.value, mode };
}

/** What may stand before the names: who asks whom, or for whom. */
const opener =
  /^(?:(?:trân trọng |kính )?đề nghị|yêu cầu|giao(?: nhiệm vụ)?(?: cho)?(?!\s+(?:thông|dịch|tiếp))|đối với|các đồng chí)[\s:]+/iu;

function onlyLevels(names: string): boolean {
  const { tokens } = toCell(names, []);
  for (let i = 0; i < tokens.length;) {
    if (tokens[i]?.kind !== "word" || /^(?:các|và|cấp|…)$/u.test(tokens[i]?.word ?? "")) {
      i++;
      continue;
    }
    const level = phraseAt(tokens, i, levels) ?? null;
    const plural =
      level ??
      (phraseAt(tokens, i, pluralNouns) !== null && /^cấp$/u.test(tokens[i]?.word ?? "") ? { length: 1 } : null);
    if (plural === null) return false;
    i += plural.length;
  }
  return true;
}
