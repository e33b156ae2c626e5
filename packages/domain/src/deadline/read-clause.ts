import type { Clause } from "./clause.js";
import { match, type Phrase, pattern, wordsOf } from "./phrase.js";
import { readEvery } from "./read-every.js";
import { readSpan } from "./read-span.js";
import { readWhen } from "./read-when.js";
import { readWithin } from "./read-within.js";
import { readWords } from "./read-words.js";

/** The clause that begins at a place of a phrase, or null where none does. */
export function readClause(phrase: Phrase, at: number): Clause | null {
  return (
    readEvery(phrase, at) ??
    readSpan(phrase, at) ??
    readWhen(phrase, at) ??
    readWithin(phrase, at) ??
    readCondition(phrase, at) ??
    readPlain(phrase, at)
  );
}

/** `Khi có hướng dẫn của Bộ Y tế`, `triển khai theo lộ trình của Văn phòng Chính phủ`, `ngay sau khi …`. */
function readCondition(phrase: Phrase, at: number): Clause | null {
  const opener = match(phrase.text, at, conditionOpeners);
  if (opener === null) return null;
  const wordsFrom = at + opener[0].length;
  const { end } = readWords(phrase, wordsFrom);
  // "sau" by itself waits for nothing.
  if (opener[0] === "sau" && phrase.text.slice(wordsFrom, end).trim() === "") return null;
  return { says: "condition", words: wordsOf(phrase, { start: at, end }), start: at, end, wordsFrom, notes: [] };
}

/** `Thường xuyên`, `ngay`, `khẩn trương`, `và các năm tiếp theo`. */
function readPlain({ text }: Phrase, at: number): Clause | null {
  for (const [says, words] of plain) {
    const found = match(text, at, words);
    const end = at + (found?.[0].length ?? 0);
    if (found !== null) return { says, start: at, end, wordsFrom: end, notes: [] };
  }
  return null;
}

const conditionOpeners = pattern(
  [
    "(?:(?:khẩn trương|tiếp tục|chủ động) )?(?:(?:tổ chức )?(?:triển khai|thực hiện|tiến hành)(?: thực hiện)?,? )?(?:tùy |căn cứ |bám sát )?theo(?! dõi)",
    "(?:ngay |sau |đến |trước )?khi",
    "ngay sau(?: khi)?",
    "sau(?= \\p{L})",
    "căn cứ(?: vào)?",
    "bám sát",
    "phụ thuộc(?: vào)?",
    "tùy thuộc(?: vào)?",
    "trên cơ sở",
    "nếu",
    "chờ",
    "phù hợp với",
    "đột xuất",
  ].join("|"),
);
const plain: readonly (readonly ["ongoing" | "immediate" | "onward", RegExp])[] = [
  ["ongoing", pattern("(?:thường xuyên|liên tục|lâu dài|xuyên suốt)(?:(?:,| và)? (?:liên tục|thường xuyên|lâu dài))?")],
  [
    "immediate",
    pattern(
      "(?:làm )?ngay(?: lập tức)?|lập tức|khẩn trương|khẩn cấp|kịp thời|(?:trong )?thời gian sớm nhất|sớm nhất|hỏa tốc",
    ),
  ],
  ["onward", pattern("(?:và |, )?(?:các|những) năm (?:tiếp theo|tiếp sau|sau)")],
];
