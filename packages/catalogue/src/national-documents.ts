import type { DocumentReference, PlainDate } from "@de-an-06/domain";

/** The programme itself (*Đề án 06*), with the first 25 essential services. */
export const decision06: DocumentReference = {
  kind: "decision",
  number: "06",
  year: null,
  symbol: "QĐ-TTg",
  issuer: "Thủ tướng Chính phủ",
  issuedOn: "2022-01-06" as PlainDate,
  title:
    "Phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030",
};

/** The second list of essential services; its text and its exact count were not found. */
export const decision422: DocumentReference = {
  kind: "decision",
  number: "422",
  year: null,
  symbol: "QĐ-TTg",
  issuer: "Thủ tướng Chính phủ",
  issuedOn: "2022-04-04" as PlainDate,
};

/** The third list of essential services; its text was not found. */
export const decision206: DocumentReference = {
  kind: "decision",
  number: "206",
  year: null,
  symbol: "QĐ-TTg",
  issuer: "Thủ tướng Chính phủ",
  issuedOn: "2024-02-28" as PlainDate,
};

/** The index set for serving people and businesses; maxima confirmed, the text with the formulas not found. */
export const decision766: DocumentReference = {
  kind: "decision",
  number: "766",
  year: null,
  symbol: "QĐ-TTg",
  issuer: "Thủ tướng Chính phủ",
  issuedOn: "2022-06-23" as PlainDate,
};

/** Codes of provinces and communes since the reform of 01/7/2025. */
export const decision19of2025: DocumentReference = {
  kind: "decision",
  number: "19",
  year: 2025,
  symbol: "QĐ-TTg",
  issuer: "Thủ tướng Chính phủ",
  issuedOn: "2025-06-30" as PlainDate,
};

/** No paper files for the 25 essential services at the one-stop centres from 01/10/2025. */
export const directive24of2025: DocumentReference = {
  kind: "directive",
  number: "24",
  year: null,
  symbol: "CT-TTg",
  issuer: "Thủ tướng Chính phủ",
  issuedOn: "2025-09-13" as PlainDate,
  title:
    "Thúc đẩy triển khai các giải pháp công nghệ phục vụ người dân và doanh nghiệp gắn với dữ liệu dân cư, định danh và xác thực điện tử",
};

/** The reporting regime: what a report is, its window and when it is sent. */
export const decree09of2019: DocumentReference = {
  kind: "decree",
  number: "09",
  year: 2019,
  symbol: "NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: "2019-01-24" as PlainDate,
  title: "Quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
};

/** The form of documents. */
export const decree30of2020: DocumentReference = {
  kind: "decree",
  number: "30",
  year: 2020,
  symbol: "NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: "2020-03-05" as PlainDate,
  title: "Về công tác văn thư",
};

/** Online services: *toàn trình* and *một phần* in the place of levels 3 and 4. Reported repealed from 01/7/2026. */
export const decree42of2022: DocumentReference = {
  kind: "decree",
  number: "42",
  year: 2022,
  symbol: "NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: "2022-06-24" as PlainDate,
  title: "Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng",
};

/** Reported to repeal Nghị định 42/2022/NĐ-CP from 01/7/2026; known from secondary sources only. */
export const decree224of2026: DocumentReference = {
  kind: "decree",
  number: "224",
  year: 2026,
  symbol: "NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: "2026-06-24" as PlainDate,
};

/** The one-stop mechanism until 30/6/2025. */
export const decree61of2018: DocumentReference = {
  kind: "decree",
  number: "61",
  year: 2018,
  symbol: "NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: null,
  title: "Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
};

/** Amends Nghị định 61/2018/NĐ-CP: files and results are digitised. */
export const decree107of2021: DocumentReference = {
  kind: "decree",
  number: "107",
  year: 2021,
  symbol: "NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: "2021-12-06" as PlainDate,
};

/** The one-stop mechanism since 01/7/2025; replaces 61/2018 and 107/2021. */
export const decree118of2025: DocumentReference = {
  kind: "decree",
  number: "118",
  year: 2025,
  symbol: "NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: "2025-06-09" as PlainDate,
};

/** The departments of provinces since 01/3/2025. */
export const decree45of2025: DocumentReference = {
  kind: "decree",
  number: "45",
  year: 2025,
  symbol: "NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: "2025-02-28" as PlainDate,
  title:
    "Quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương và Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh, thành phố thuộc thành phố trực thuộc trung ương",
};

/** The tasks of the Ministry of Public Security, among them driving licences; known from the press. */
export const decree02of2025: DocumentReference = {
  kind: "decree",
  number: "02",
  year: 2025,
  symbol: "NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: null,
  title: "Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công an",
};

/** Justice in two tiers since 01/7/2025: civil status is registered by communes. */
export const decree120of2025: DocumentReference = {
  kind: "decree",
  number: "120",
  year: 2025,
  symbol: "NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: null,
};

/** The law on civil status: births, deaths and marriages, and who registers them. */
export const civilStatusLaw: DocumentReference = {
  kind: "law",
  number: "60",
  year: 2014,
  symbol: "QH13",
  issuer: "Quốc hội",
  issuedOn: "2014-11-20" as PlainDate,
  title: "Luật Hộ tịch",
};

/** Holidays (article 112) and the day off for one that falls on a weekly rest day (article 111). */
export const labourCode: DocumentReference = {
  kind: "law",
  number: "45",
  year: 2019,
  symbol: "QH14",
  issuer: "Quốc hội",
  issuedOn: "2019-11-20" as PlainDate,
  title: "Bộ luật Lao động",
};

/** Makes 24 November, Vietnamese Culture Day, a paid holiday from 01/7/2026. */
export const resolution28of2026: DocumentReference = {
  kind: "resolution",
  number: "28",
  year: 2026,
  symbol: "QH16",
  issuer: "Quốc hội",
  issuedOn: "2026-04-24" as PlainDate,
  title: "Về phát triển văn hóa Việt Nam",
};
