import { parseDate } from "../date/parse-date.js";
import type { Window } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Crossed } from "./cross-checks.js";
import type { Passage, PrintedDay } from "./printed.js";

/**
 * Figures as of a day after the report's window (*Đến ngày 30/6/2024 … đã thu nhận 35.264 hồ sơ*). The window is the one
 * asked for, or the one the text states, if it states only one. What is planned for a later day is no figure.
 */
export function checkWindow(passage: Passage, asked: Window | undefined): Crossed[] {
  const to = asked?.to ?? statedEnd(passage);
  if (to === null) return [];
  return passage.days.flatMap((day): Crossed[] => {
    const on = dayOf(passage, day);
    if (on === null || on <= to || !isResult(passage, day)) return [];
    const printed = passage.text.slice(day.start, day.end);
    return [{ kind: "outside-window", level: "finding", at: day.digits, against: null, printed, computed: null }];
  });
}

function dayOf(passage: Passage, { start, end }: PrintedDay): PlainDate | null {
  const read = parseDate(passage.text.slice(start, end));
  return read.ok ? read.value : null;
}

/** The last day of the window that the text states; null where it states none or several. */
function statedEnd(passage: Passage): PlainDate | null {
  const ends = passage.days.flatMap((day, i) => {
    const previous = passage.days[i - 1];
    const isWindow =
      previous !== undefined &&
      /^ ?(?:đến|tới|-|to|until)(?: hết)?(?: ngày)? ?$/u.test(passage.text.slice(previous.end, day.start));
    return isWindow && /(?:từ|from|kỳ)(?: ngày)? ?$/u.test(before(passage, previous, 16)) ? [dayOf(passage, day)] : [];
  });
  const [first, ...others] = ends;
  return first !== undefined && others.every((one) => one === first) ? first : null;
}

/** Whether the sentence says what was reached by the day: *đến ngày … đã*, and no plan, document or other window. */
function isResult(passage: Passage, day: PrintedDay): boolean {
  if (!/(?:^|[\s(*])(?:tính )?(?:đến|tới|as of|by)(?: hết)?(?: ngày)? ?$/u.test(before(passage, day, 24))) return false;
  if (/từ(?: ngày)? [\d/.-]+ (?:tính )?(?:đến|tới)(?: hết)?(?: ngày)? ?$/u.test(before(passage, day, 48))) return false;
  const after = passage.text.slice(day.end, day.end + 300).split(/\. |\n/u)[0] ?? "";
  const sentence = `${
    before(passage, day, 120)
      .split(/\. |\n/u)
      .at(-1) ?? ""
  } ${after}`;
  return (
    passage.items.length > 0 &&
    /\d/.test(after) &&
    /(?:đã|hiện|có|were|was|has|have)(?![\p{L}])/u.test(after) &&
    !plan.test(sentence)
  );
}

const plan =
  /(?:phấn đấu|dự kiến|mục tiêu|sẽ(?![\p{L}])|hoàn thành trước|chậm nhất|thời hạn|yêu cầu|đề nghị|kế hoạch (?:đến|đề ra)|lộ trình|target|plan(?:ned)?(?![\p{L}])|will(?![\p{L}])|expected)/u;

function before(passage: Passage, { start }: { start: number }, length: number): string {
  return passage.text.slice(Math.max(0, start - length), start);
}
