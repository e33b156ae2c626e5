/**
 * A ratio with its state (*số liệu tỷ lệ*). Never a bare percentage: there is nothing to add or average by mistake.
 *
 * - `value`: a denominator above zero. Over 100 % is kept.
 * - `no-activity`: the denominator is zero (*không phát sinh*); a numerator above zero is kept to be shown.
 * - `not-reported`: a part is missing (*chưa báo cáo*), which comes before zero.
 * - `not-applicable`: outside the unit's competence (*không thuộc thẩm quyền*).
 */
export type Figure =
  | { readonly state: "value"; readonly numerator: number; readonly denominator: number }
  | { readonly state: "no-activity"; readonly numerator: number; readonly denominator: 0 }
  | { readonly state: "not-reported" }
  | { readonly state: "not-applicable" };

/** How a printed figure is rounded; half-up means half away from zero, as spreadsheets and PostgreSQL's `numeric` do. */
export type Rounding = "half-up" | "half-even" | "truncate" | "ceiling" | "floor";
