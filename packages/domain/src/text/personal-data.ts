/** What a text must not hold: a citizen's identity number, phone number or account number. */
export type PersonalDataKind = "identity-number" | "phone-number" | "account-number";

/** One place of personal data in a text. It says where, and never repeats what stands there. */
export interface PersonalDataPlace {
  readonly kind: PersonalDataKind;
  /** `text.slice(offset, offset + length)`. */
  readonly offset: number;
  readonly length: number;
}

/** What is let through. */
export interface PersonalDataOptions {
  /** Published numbers (*đường dây nóng*), written in any way: "0977.883.223". */
  readonly published?: readonly string[];
}

/** Groups of digits with at most three spaces, dots, hyphens, brackets or invisible signs between them. */
const digitRun = /\+?\d(?:[ .\u00a0()\p{Cf}-]{0,3}\d)*/gu;
const fullWidthDigit = /[\uff10-\uff19]/gu;

/** What follows a count: such a number is no identity number. */
const countedAfter =
  /^\s*(?:%|đồng|vnđ|hồ sơ|người|lượt|thẻ|tài khoản|trường hợp|nhân khẩu|hộ|công dân|bản ghi|dữ liệu|usd|triệu|tỷ|nghìn)/iu;
const accountBefore = /(?:\bstk|số\s+tài\s+khoản|tài\s+khoản(?:\s+ngân\s+hàng)?\s+số|số\s+tk)[^\d\n]{0,40}$/iu;
const mobile = /^(?:0|84|0084)[35789]\d{8}$/;
const landline = /^(?:0|84|0084)2\d{9}$/;
const toll = /^1[89]00\d{2,6}$/;
const citizenCard = /^0\d{11}$/;
const oldIdentityCard = /^\d{9}$/;
/** Letters that may stand directly before a number; behind any other it is part of a code. */
const labelBefore = /(?<!\p{L})(?:s?[đd]t|tel|phone|zalo|hotline|cccd|cmnd|cmt|số|s?tk)$/iu;
const letterBefore = /[\p{L}_]$/u;
const codeBefore = /\d[.-]$/;
const codeAfter = /^(?:[\p{L}_]|[.-]\d)/u;
/** Around nine digits these make a part of a larger number, a place or an id. */
const joinedBefore = /[/,:@]$/;
const joinedAfter = /^(?:[/@:]|,\d)/;
const mostDigits = 19;

/**
 * Where a text holds a citizen's identity number (*số định danh cá nhân, CCCD, CMND*), phone number or bank account
 * number, which free text that is stored must not hold. Published hotlines (1800 …, 1900 …, three digits) are let
 * through, and those that are handed in.
 *
 * An identity number is 12 digits that begin with 0, or 9 digits that no unit of count follows; an account number is one
 * that the words say is (*số tài khoản*, *STK*). Numbers of documents, days, money and codes of dossiers are none.
 * Full-width digits and invisible signs hide nothing; a number inside a code of letters and digits is part of the code.
 * Linear in the length of the text.
 *
 * @example
 * findPersonalData("Liên hệ 0912 345 678, hoặc tổng đài 1900.0368") // => [{ kind: "phone-number", offset: 8, length: 12 }]
 * findPersonalData("thu 123.456.789 đồng theo Công văn 1433/UBND-TTHC") // => []
 */
export function findPersonalData(text: string, options: PersonalDataOptions = {}): readonly PersonalDataPlace[] {
  const published = new Set((options.published ?? []).map(digitsOf));
  const plain = text.replace(fullWidthDigit, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return [...plain.matchAll(digitRun)].flatMap(({ 0: run, index }) => placesIn(plain, { run, index }, published));
}

interface Group {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/** Several numbers may stand in one run: from each group on, the longest stretch of groups that is one of them. */
function placesIn(
  text: string,
  { run, index }: { readonly run: string; readonly index: number },
  published: ReadonlySet<string>,
): readonly PersonalDataPlace[] {
  if (run.length < 6) return [];
  const groups = Array.from(run.matchAll(/\d+/g), ({ 0: digits, index: at }): Group => {
    return { digits, from: index + at, to: index + at + digits.length };
  });
  const isShort = groups.reduce((sum, { digits }) => sum + digits.length, 0) <= mostDigits;
  const places: PersonalDataPlace[] = [];
  for (let first = 0; first < groups.length;) {
    let next = first + 1;
    let found: PersonalDataPlace | null = null;
    const from = first === 0 ? index : (groups[first]?.from ?? index);
    const sizes: number[] = [];
    for (let last = first, digits = ""; last < groups.length; last++) {
      const group = groups[last];
      digits += group?.digits ?? "";
      if (group === undefined || digits.length > mostDigits) break;
      // Of a longer run only what is set as phone numbers are: "01 02 03 04 05 06" is a list of rows.
      if (group.digits.length < 3 && !(isShort && first === 0)) break;
      sizes.push(group.digits.length);
      if (digits.length < 6) continue;
      const isLetThrough = published.has(digits) || toll.test(digits);
      const written = { digits, sizes, isWhole: first === 0 && last === groups.length - 1 };
      const kind = isLetThrough ? null : kindOf(written, { text, from, to: group.to });
      if (isLetThrough || kind !== null) {
        found = kind && { kind, offset: from, length: group.to - from };
        next = last + 1;
      }
    }
    if (found !== null) places.push(found);
    first = next;
  }
  return places;
}

function kindOf(
  { digits, sizes, isWhole }: { readonly digits: string; readonly sizes: readonly number[]; readonly isWhole: boolean },
  { text, from, to }: { readonly text: string; readonly from: number; readonly to: number },
): PersonalDataKind | null {
  const isSet = isWhole || (Math.min(...sizes) >= 3 && sizes.length <= 4);
  const isPhone = isSet && (mobile.test(digits) || landline.test(digits));
  const isCard = citizenCard.test(digits) && (sizes.length === 1 || sizes.every((size) => size === 3));
  const isOldCard = sizes.length === 1 && oldIdentityCard.test(digits);
  if (!isWhole && !isPhone && !isCard && !isOldCard) return null;
  const before = text.slice(Math.max(0, from - 70), from);
  const after = text.slice(to, to + 20);
  if (letterBefore.test(before) && !labelBefore.test(before)) return null;
  if (codeBefore.test(before) || codeAfter.test(after)) return null;
  if (isWhole && accountBefore.test(before)) return "account-number";
  if (isPhone) return "phone-number";
  if (isCard) return "identity-number";
  const isPart = joinedBefore.test(before) || joinedAfter.test(after) || countedAfter.test(after);
  return isOldCard && !isPart ? "identity-number" : null;
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, "");
}
