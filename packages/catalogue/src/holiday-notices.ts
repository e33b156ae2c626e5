import type { DocumentReference, PlainDate } from "@de-an-06/domain";

const ministryOfLabour = "Bộ Lao động - Thương binh và Xã hội";
const governmentOffice = "Văn phòng Chính phủ";
const ministryOfHomeAffairs = "Bộ Nội vụ";

/** Agrees to the days off at Tết 2022. */
export const letter245of2022: DocumentReference = {
  kind: "letter",
  number: "245",
  year: null,
  symbol: "VPCP-KGVX",
  issuer: governmentOffice,
  issuedOn: "2022-01-11" as PlainDate,
};

/** Days off at Tết and National Day 2022. */
export const notice119of2022: DocumentReference = {
  kind: "notice",
  number: "119",
  year: null,
  symbol: "TB-LĐTBXH",
  issuer: ministryOfLabour,
  issuedOn: null,
};

/** Agrees to the days off at Tết and National Day 2023. */
export const letter8056of2022: DocumentReference = {
  kind: "letter",
  number: "8056",
  year: null,
  symbol: "VPCP-KGVX",
  issuer: governmentOffice,
  issuedOn: "2022-12-01" as PlainDate,
};

/** Days off at Tết and National Day 2023. */
export const notice5034of2022: DocumentReference = {
  kind: "notice",
  number: "5034",
  year: null,
  symbol: "TB-LĐTBXH",
  issuer: ministryOfLabour,
  issuedOn: null,
};

/** Days off at Tết and National Day 2024. */
export const notice5015of2023: DocumentReference = {
  kind: "notice",
  number: "5015",
  year: null,
  symbol: "TB-LĐTBXH",
  issuer: ministryOfLabour,
  issuedOn: "2023-11-22" as PlainDate,
};

/** Agrees to swap Monday 29/4/2024. */
export const letter2450of2024: DocumentReference = {
  kind: "letter",
  number: "2450",
  year: null,
  symbol: "VPCP-KGVX",
  issuer: governmentOffice,
  issuedOn: "2024-04-12" as PlainDate,
};

/** Swaps Monday 29/4/2024 for Saturday 04/5/2024. */
export const notice1570of2024: DocumentReference = {
  kind: "notice",
  number: "1570",
  year: null,
  symbol: "TB-BLĐTBXH",
  issuer: ministryOfLabour,
  issuedOn: null,
};

/** Days off at Tết and National Day 2025; swaps Friday 02/5/2025 for Saturday 26/4/2025. */
export const notice6150of2024: DocumentReference = {
  kind: "notice",
  number: "6150",
  year: null,
  symbol: "TB-BLĐTBXH",
  issuer: ministryOfLabour,
  issuedOn: "2024-12-03" as PlainDate,
};

/** Swaps Friday 02/01/2026 for Saturday 10/01/2026. */
export const letter12729of2025: DocumentReference = {
  kind: "letter",
  number: "12729",
  year: null,
  symbol: "VPCP-KGVX",
  issuer: governmentOffice,
  issuedOn: null,
};

/** Days off at Tết and National Day 2026; swaps Monday 31/8/2026 for Saturday 22/8/2026. */
export const notice9441of2025: DocumentReference = {
  kind: "notice",
  number: "9441",
  year: null,
  symbol: "TB-BNV",
  issuer: ministryOfHomeAffairs,
  issuedOn: "2025-10-16" as PlainDate,
};

/** Says that no day is swapped around 30/4/2026. */
export const letter3383of2026: DocumentReference = {
  kind: "letter",
  number: "3383",
  year: null,
  symbol: "BNV-CVL",
  issuer: ministryOfHomeAffairs,
  issuedOn: "2026-04-10" as PlainDate,
};

/** Agrees to the days off at Tết and National Day 2027; one day for 24/11/2026, without a swap. */
export const letter10065of2026: DocumentReference = {
  kind: "letter",
  number: "10065",
  year: null,
  symbol: "VPCP-KGVX",
  issuer: governmentOffice,
  issuedOn: "2026-10-02" as PlainDate,
};
