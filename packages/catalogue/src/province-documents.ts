import type { DocumentReference, PlainDate } from "@de-an-06/domain";

/** Joins Hà Tây to Hà Nội; from then there are 63 provinces. */
export const resolution15of2008: DocumentReference = {
  kind: "resolution",
  number: "15",
  year: 2008,
  symbol: "QH12",
  issuer: "Quốc hội",
  issuedOn: "2008-05-29" as PlainDate,
  title: "Về việc điều chỉnh địa giới hành chính thành phố Hà Nội và một số tỉnh có liên quan",
};

/** Makes Thừa Thiên Huế the centrally run city of Huế from 01/01/2025. */
export const resolution175of2024: DocumentReference = {
  kind: "resolution",
  number: "175",
  year: 2024,
  symbol: "QH15",
  issuer: "Quốc hội",
  issuedOn: null,
  title: "Về thành lập thành phố Huế trực thuộc trung ương",
};

/** Makes 34 provinces of 63. */
export const resolution202of2025: DocumentReference = {
  kind: "resolution",
  number: "202",
  year: 2025,
  symbol: "QH15",
  issuer: "Quốc hội",
  issuedOn: "2025-06-12" as PlainDate,
  title: "Về việc sắp xếp đơn vị hành chính cấp tỉnh",
};

/** Reported to make Đồng Nai a centrally run city from 30/4/2026; known from secondary sources only. */
export const resolution30of2026: DocumentReference = {
  kind: "resolution",
  number: "30",
  year: 2026,
  symbol: "QH16",
  issuer: "Quốc hội",
  issuedOn: null,
};
