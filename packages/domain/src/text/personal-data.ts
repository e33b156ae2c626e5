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

/**
 * A run of digits that may be set in groups by single spaces, dots or hyphens, and what stands directly around it.
 * A slash, a comma before digits or a letter on either side makes it part of something else: `1433/UBND`, `79,93`.
 */
const digitRun = /(?<![\p{L}\p{N}/,:@_]|\d[.-])\+?\d(?:[ .\u00a0-]?\d)*(?![\p{L}\d/@_:]|[,.-]\d)/gu;

/** What follows a count: such a number is no identity number. */
const countedAfter =
  /^\s*(?:%|đồng|vnđ|hồ sơ|người|lượt|thẻ|tài khoản|trường hợp|nhân khẩu|hộ|công dân|bản ghi|dữ liệu|usd|triệu|tỷ|nghìn)/iu;
const accountBefore = /(?:\bstk\b|số\s+tài\s+khoản|tài\s+khoản(?:\s+ngân\s+hàng)?\s+số|số\s+tk)[^\d\n]{0,40}$/iu;
const mobile = /^(?:0|84)[35789]\d{8}$/;
const landline = /^(?:0|84)2\d{9}$/;
const toll = /^1[89]00\d{2,6}$/;
const citizenCard = /^0\d{11}$/;
const oldIdentityCard = /^\d{9}$/;
const oneRun = /^\d+$/;
const inThrees = /^\d{3}(?:[ \u00a0]\d{3})+$/;

/**
 * Where a text holds a citizen's identity number (*số định danh cá nhân, CCCD, CMND*), phone number or bank account
 * number, which free text that is stored must not hold. Published hotlines (1800 …, 1900 …, three digits) are let
 * through, and those that are handed in.
 *
 * An identity number is 12 digits that begin with 0, or 9 digits that no unit of count follows; an account number is one
 * that the words say is (*số tài khoản*, *STK*). Numbers of documents, days, money and codes of dossiers are none.
 * Linear in the length of the text.
 *
 * @example
 * findPersonalData("Liên hệ 0912 345 678, hoặc tổng đài 1900.0368") // => [{ kind: "phone-number", offset: 8, length: 12 }]
 * findPersonalData("thu 123.456.789 đồng theo Công văn 1433/UBND-TTHC") // => []
 */
export function findPersonalData(text: string, options: PersonalDataOptions = {}): readonly PersonalDataPlace[] {
  const published = new Set((options.published ?? []).map(digitsOf));
  return [...text.matchAll(digitRun)].flatMap((match): PersonalDataPlace[] => {
    const [written] = match;
    if (written.length < 6) return [];
    const digits = digitsOf(written);
    if (published.has(digits) || toll.test(digits)) return [];
    const kind = kindOf(written, digits, {
      before: text.slice(Math.max(0, match.index - 70), match.index),
      after: text.slice(match.index + written.length, match.index + written.length + 20),
    });
    return kind === null ? [] : [{ kind, offset: match.index, length: written.length }];
  });
}

function kindOf(
  written: string,
  digits: string,
  { before, after }: { readonly before: string; readonly after: string },
): PersonalDataKind | null {
  if (digits.length >= 6 && digits.length <= 19 && accountBefore.test(before)) return "account-number";
  if (mobile.test(digits) || landline.test(digits)) return "phone-number";
  const together = oneRun.test(written) || inThrees.test(written);
  if (!together) return null;
  if (citizenCard.test(digits)) return "identity-number";
  return oldIdentityCard.test(digits) && oneRun.test(written) && !countedAfter.test(after) ? "identity-number" : null;
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, "");
}
