/** What a claim says: `240/303 hồ sơ, đạt 79,2%`; `126 tổ (1 tổ, 8 tổ, 117 tổ)`; `22/25 chỉ tiêu, còn 03`; `chiếm 60%`. */
export type ClaimKind = "ratio" | "sum" | "remainder" | "share";

/**
 * What a check found. `consistent` is half-up at the printed decimals; `truncated` cut the rest off; `last-digit-off`
 * is one unit of the last printed digit away; `cannot-check` says nothing against the figure.
 */
export type Verdict = "consistent" | "truncated" | "last-digit-off" | "inconsistent" | "cannot-check";

/**
 * Why a printed figure is probably not the right one: one digit differs, two digits changed places, the parts of the
 * ratio changed places, the decimal mark moved, the percentage is over another number printed nearby, over the whole less the
 * printed remainder, that of the rest, 100 less another rounded share, rounded twice, adjusted so that the shares
 * make 100, or the mean of the percentages it sums up.
 */
export type Cause =
  | "digit-slip"
  | "swapped-digits"
  | "swapped-parts"
  | "misplaced-mark"
  | "other-base"
  | "from-remainder"
  | "share-of-rest"
  | "complement"
  | "rounded-twice"
  | "padded-shares"
  | "mean-of-shares";

/**
 * Why a claim cannot be checked: no percentage is printed; a number is rounded (`hơn 4,2 triệu`); the whole is not
 * printed or it is unclear which number it is; the whole is zero; a number cannot be read; the list names things
 * without their numbers or parts of parts; the percentage may be about something else.
 */
export type Doubt =
  | "no-percentage"
  | "approximate"
  | "whole-not-printed"
  | "whole-unclear"
  | "whole-zero"
  | "unreadable-number"
  | "list-incomplete"
  | "percentage-unclear";

/** What came of a check: the figure that would be right, printed the way the claim prints it, and why it is not there. */
export type Judgement =
  | { readonly verdict: "consistent"; readonly computed: string; readonly cause: null }
  | {
      readonly verdict: "truncated" | "last-digit-off" | "inconsistent";
      readonly computed: string;
      readonly cause: Cause | null;
    }
  | { readonly verdict: "cannot-check"; readonly computed: null; readonly cause: Doubt };

/** A part of a text: 1-based line and column, and the part itself as `text.slice(offset, offset + length)`. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/** A cell of a table by its indexes from 0; one who prints it makes `B3` of row 2, column 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The figures of a claim and where it stands. */
export interface ClaimFigures<Place> {
  readonly kind: ClaimKind;
  readonly place: Place;
  /** As it stands in the text. */
  readonly text: string;
  /** The part and the whole of a ratio, share or remainder. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What a sum adds up. */
  readonly parts: readonly number[];
  /** The percentage, total or remainder as printed, without its sign; null where none is. */
  readonly printed: string | null;
}

/** A claim of a text or table with what came of checking it (*số liệu đã kiểm*). */
export type Claim<Place = TextPlace> = ClaimFigures<Place> & Judgement;

/**
 * What does not fit across claims. Findings: one quantity with two values (`differs`), a day after the report's window
 * (`outside-window`), a part larger than its whole (`part-over-whole`). A note, never an alarm: two services with the same count of
 * four digits and more (`same-count`).
 */
export type CrossCheckKind = "differs" | "outside-window" | "part-over-whole" | "same-count";

/** Two places that do not fit each other, or one that does not fit the report. */
export interface CrossCheck<Place = TextPlace> {
  readonly kind: CrossCheckKind;
  readonly level: "finding" | "note";
  readonly place: Place;
  readonly text: string;
  /** The earlier place it is compared with; null where it is compared with the report's window. */
  readonly against: Place | null;
  readonly printed: string;
  /** What the earlier place makes of it; null where nothing can be said. */
  readonly computed: string | null;
}

/** How many claims came to which verdict; `checked` is all but those that cannot be checked. */
export interface AuditSummary {
  readonly checked: number;
  readonly consistent: number;
  readonly truncated: number;
  readonly lastDigitOff: number;
  readonly inconsistent: number;
  readonly cannotCheck: number;
}

/** The claims of a text or table in reading order, what does not fit across them, and their count (*kết quả rà soát*). */
export interface Audit<Place = TextPlace> {
  readonly claims: readonly Claim<Place>[];
  readonly crossChecks: readonly CrossCheck<Place>[];
  readonly summary: AuditSummary;
}
