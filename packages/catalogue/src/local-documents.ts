import type { DocumentReference, PlainDate } from "@de-an-06/domain";

/** Task forces at three levels, the 25 services and duties by group and sector in Quảng Ngãi. */
export const letter1433: DocumentReference = {
  kind: "letter",
  number: "1433",
  year: null,
  symbol: "UBND-TTHC",
  issuer: "Chủ tịch UBND tỉnh Quảng Ngãi",
  issuedOn: "2022-03-30" as PlainDate,
  title: "V/v thành lập Tổ công tác triển khai Đề án 06/CP của Thủ tướng Chính phủ",
};

/** Duties of thirteen addressees in the city of Bắc Ninh. */
export const letter2480: DocumentReference = {
  kind: "letter",
  number: "2480",
  year: null,
  symbol: "UBND-VHTT",
  issuer: "UBND thành phố Bắc Ninh",
  issuedOn: "2022-11-01" as PlainDate,
  title:
    "V/v tăng cường triển khai, tuyên truyền, thực hiện Đề án 06; DVC trực tuyến và hoạt động của Tổ công nghệ số cộng đồng cấp khu",
};

/** The plan of Bắc Giang for 2023 with its two annexes; number and day are blank in the draft (01/2023). */
export const planBacGiang2023: DocumentReference = {
  kind: "plan",
  number: null,
  year: null,
  symbol: "KH-UBND",
  issuer: "Chủ tịch UBND tỉnh Bắc Giang",
  issuedOn: null,
  title: "Triển khai thực hiện Quyết định số 06/QĐ-TTg tỉnh Bắc Giang năm 2023",
};

/** The report of the city of Bắc Kạn for the first half of 2024; number and day are blank in the draft (7/2024). */
export const reportBacKan2024: DocumentReference = {
  kind: "report",
  number: null,
  year: null,
  symbol: "BC-TCTTKĐA",
  issuer: "Tổ công tác triển khai Đề án 06 thành phố Bắc Kạn",
  issuedOn: null,
  title: "Kết quả triển khai thực hiện Đề án 06 trên địa bàn thành phố Bắc Kạn (6 tháng đầu năm 2024)",
};

/** A news article on the city of Bắc Giang in 2023; its day is not printed. */
export const articleBacGiang2023: DocumentReference = {
  kind: "article",
  number: null,
  year: null,
  symbol: null,
  issuer: "Báo Bắc Giang",
  issuedOn: null,
  title: "TP Bắc Giang: Nỗ lực đưa Đề án 06 đi vào cuộc sống",
};

/** The plan of Hà Nội on reports by the 15th and the 20th; its day was not found. */
export const planHaNoi308of2025: DocumentReference = {
  kind: "plan",
  number: "308",
  year: null,
  symbol: "KH-UBND",
  issuer: "UBND thành phố Hà Nội",
  issuedOn: null,
};

/** Periodic reports in Khánh Hòa; its day was not found. */
export const decisionKhanhHoa01of2023: DocumentReference = {
  kind: "decision",
  number: "01",
  year: 2023,
  symbol: "QĐ-UBND",
  issuer: "UBND tỉnh Khánh Hòa",
  issuedOn: null,
};

/** A report of Kon Tum for Q1/2023; number and day were not found. */
export const reportKonTum2023: DocumentReference = {
  kind: "report",
  number: null,
  year: null,
  symbol: null,
  issuer: "tỉnh Kon Tum",
  issuedOn: null,
};

/** A quarterly report of Lâm Đồng for Q1/2020; number and day were not found. */
export const reportLamDong2020: DocumentReference = {
  kind: "report",
  number: null,
  year: null,
  symbol: null,
  issuer: "tỉnh Lâm Đồng",
  issuedOn: null,
};

/** A report of Đắk Nông with figures up to 15/6; number and day were not found. */
export const reportDakNong: DocumentReference = {
  kind: "report",
  number: null,
  year: null,
  symbol: null,
  issuer: "tỉnh Đắk Nông",
  issuedOn: null,
};

/** A report of Vĩnh Phúc for 21/7–20/8; number and day were not found. */
export const reportVinhPhuc: DocumentReference = {
  kind: "report",
  number: null,
  year: null,
  symbol: null,
  issuer: "tỉnh Vĩnh Phúc",
  issuedOn: null,
};

/** Which of the 25 services the communes and the police handle since the reform. */
export const articleDanTri2025: DocumentReference = {
  kind: "article",
  number: null,
  year: null,
  symbol: null,
  issuer: "Báo Dân trí",
  issuedOn: "2025-10-02" as PlainDate,
  title: "Bỏ toàn bộ hồ sơ giấy với 25 thủ tục hành chính từ 1/10",
};

/** The list of the 25 services in shorter words, by who handles them. */
export const articleCafeF2025: DocumentReference = {
  kind: "article",
  number: null,
  year: null,
  symbol: null,
  issuer: "CafeF",
  issuedOn: "2025-10-02" as PlainDate,
  title: "Từ ngày 1/10, chính thức không nhận hồ sơ giấy, 25 dịch vụ công thiết yếu này bắt buộc phải làm trực tuyến",
};

/** District police end on 01/3/2025 and what the police take over that day. */
export const articlePolice2025: DocumentReference = {
  kind: "article",
  number: null,
  year: null,
  symbol: null,
  issuer: "CafeF",
  issuedOn: "2025-03-01" as PlainDate,
  title: "Những quy định quan trọng có hiệu lực từ tháng 3-2025",
};

/** Judicial records go from the justice departments to the provincial police on 01/3/2025. */
export const articleJudicialRecords2025: DocumentReference = {
  kind: "article",
  number: null,
  year: null,
  symbol: null,
  issuer: "VnExpress",
  issuedOn: "2025-02-27" as PlainDate,
  title: "Bộ Công an đảm nhận cấp phiếu lý lịch tư pháp từ ngày 1/3",
};

/** The national total of essential services in an article of the police press; its day was not noted. */
export const articleCand: DocumentReference = {
  kind: "article",
  number: null,
  year: null,
  symbol: null,
  issuer: "Báo Công an nhân dân",
  issuedOn: null,
};

/** No document: how officials commonly write and shorten names. */
export const commonUsage: DocumentReference = {
  kind: "other",
  number: null,
  year: null,
  symbol: null,
  issuer: null,
  issuedOn: null,
  title: "Cách gọi, cách viết tắt thông dụng",
};
