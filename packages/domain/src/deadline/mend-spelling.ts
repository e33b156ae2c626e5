import type { TextSpan } from "../text/normalise.js";

/** A text whose misspelt words are mended, and where they stand; nothing changes its place. */
export interface MendedText {
  readonly text: string;
  readonly mended: readonly TextSpan[];
}

/**
 * Mends the words of time that lack some of their marks (`Quy I`, `truoc ngay 15/11`, `trươc`) in normalised text, and
 * writes the words that have two right spellings in one of them (`hàng`, `hằng`). Every word keeps its length.
 */
export function mendSpelling(text: string): MendedText {
  const mended: TextSpan[] = [];
  const mend = (word: string, meant: string | undefined, at: number) => {
    if (meant === undefined || !lacksMarks(word, meant)) return word;
    mended.push({ start: at, end: at + word.length });
    return meant;
  };
  return {
    text: text
      .replace(/\p{L}+/gu, (word: string, at: number) =>
        known.has(word) ? word : (spellings.get(word) ?? mend(word, words.get(bare(word)), at)),
      )
      .replace(/(?<![\p{L}\p{N}])ngay(?= \d{1,2} ?(?:[/.-] ?\d|tháng \d|hằng |của ))/gu, (word: string, at: number) =>
        mend(word, "ngày", at),
      ),
    mended,
  };
}

/** Whether a word is another one without some of its marks; to have different ones is to be a different word. */
function lacksMarks(word: string, meant: string): boolean {
  let at = 0;
  const full = decompose(meant);
  for (const character of decompose(word)) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function bare(word: string): string {
  return decompose(word).replace(/\p{M}/gu, "");
}

function decompose(word: string): string {
  return word.normalize("NFD").replace(/đ/gu, "d\u0335");
}

/** Two ways of writing one word, both right. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["hàng", "hằng"],
  ["quí", "quý"],
  ["kì", "kỳ"],
  ["bẩy", "bảy"],
  ["mồng", "mùng"],
]);

/** The words of time that the grammar of deadlines is made of. */
const vocabulary = (
  "trước đến tới hết cuối chậm muộn nhất hạn chót thời vòng từ kể tính giai đoạn ngày tuần tháng quý năm giờ " +
  "thứ chủ nhật hằng mỗi định kỳ lần nửa đầu thường xuyên liên tục khẩn hoàn thành"
).split(" ");
const words: ReadonlyMap<string, string> = new Map(vocabulary.map((word) => [bare(word), word]));

/** Words of the grammar that lack only marks to be another one. */
const known: ReadonlySet<string> = new Set([...vocabulary, "ngay", "tư"]);
