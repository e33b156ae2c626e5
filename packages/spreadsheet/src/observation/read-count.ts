import { type Exactness, parseNumber, toKey, toNumber } from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { textOf } from "../cell/clean-text.js";
import type { SheetIssueParams } from "../issue/sheet-issue-params.js";

/** What a cell of counts says: a number, or null for *not reported*; and what must be said about it. */
export interface ReadCount {
  readonly count: number | null;
  readonly exactness?: Exactness;
  readonly say?: keyof Pick<
    SheetIssueParams,
    | "cell.dash-not-reported"
    | "cell.outside-competence"
    | "cell.number-from-text"
    | "cell.not-a-count"
    | "cell.error-value"
    | "cell.formula-without-result"
    | "cell.thousands-lost"
  >;
}

const dashes = new Set(["-", "–", "—", "−", "x", "X"]);
/** Nothing arose: a true zero. */
const none = /^khong (?:co )?(?:phat sinh|ho so)(?: ho so)?$/u;
const outside = /^(?:khong thuoc tham quyen|khong thuoc pham vi|ktq)$/u;
const unknown = /^(?:chua bao cao|chua co(?: so lieu)?|khong co so lieu|khong bao cao)$/u;

/**
 * Reads one cell of counts. Blank is not reported; 0 and "không phát sinh" are zero; a dash may mean either in the tables
 * of offices, so it is not reported and said; "không thuộc thẩm quyền" is no figure. Text such as `1.093` is read the
 * Vietnamese way and said; a percentage or a part of a whole is no count. The number 1.093 and the text `1,093` are none
 * either: among thousands they are taken for a thousand that lost its mark, and that is said.
 *
 * @param amongThousands - Whether cells around hold whole numbers of a thousand and more.
 */
export function readCount(value: CellValue, amongThousands: () => boolean = () => false): ReadCount {
  if (value === null) return { count: null };
  if (typeof value === "number") return mayHaveLost(value) && amongThousands() ? lost : whole(value);
  if (typeof value === "object" && "error" in value) return { count: null, say: "cell.error-value" };
  if (typeof value === "object" && "unresolved" in value) return { count: null, say: "cell.formula-without-result" };
  if (typeof value !== "string") return { count: null, say: "cell.not-a-count" };
  const text = textOf(value);
  const key = toKey(text);
  if (dashes.has(text)) return { count: null, say: "cell.dash-not-reported" };
  if (text === "" || unknown.test(key) || /^(?:\.{2,}|…)$/u.test(text)) return { count: null };
  if (none.test(key)) return { count: 0 };
  if (outside.test(key)) return { count: null, say: "cell.outside-competence" };
  return readText(text, amongThousands);
}

const lost: ReadCount = { count: null, say: "cell.thousands-lost" };

/** Whether a number is what an English Excel makes of a typed "1.093": a fraction of at most three decimals. */
function mayHaveLost(value: number): boolean {
  const thousandfold = Math.round(value * 1000);
  return value > 0 && value < 1000 && !Number.isInteger(value) && Math.abs(value * 1000 - thousandfold) < 1e-6;
}

function readText(text: string, amongThousands: () => boolean): ReadCount {
  if (/^\d{1,15}$/u.test(text)) return { count: Number(text) };
  if (/^\d{1,3},\d{3}$/u.test(text) && amongThousands()) return lost;
  const read = parseNumber(text);
  if (!read.ok || read.value.unit === "percent") return { count: null, say: "cell.not-a-count" };
  const { count, say } = whole(toNumber(read.value.value));
  if (say !== undefined) return { count, say };
  const { qualifier } = read.value;
  return { count, say: "cell.number-from-text", ...(qualifier !== "exact" && { exactness: qualifier }) };
}

function whole(value: number): ReadCount {
  return Number.isSafeInteger(value) && value >= 0 ? { count: value } : { count: null, say: "cell.not-a-count" };
}
