import type { Sentences } from "@de-an-06/domain";
import type { DocumentIssueParams, DocumentLimitName, UnsupportedDocument } from "./document-issue-params.js";

const formats: Readonly<Record<UnsupportedDocument, string>> = {
  doc: "Tệp Word đời cũ (.doc) chưa đọc được. Hãy mở bằng Word và lưu lại dạng .docx.",
  rtf: "Tệp .rtf chưa đọc được. Hãy mở bằng Word và lưu lại dạng .docx.",
  odt: "Tệp OpenDocument (.odt) chưa đọc được. Hãy lưu lại dạng .docx.",
  workbook: "Tệp là bảng tính, không phải văn bản.",
  html: "Tệp là trang web (HTML). Hãy lưu lại dạng .docx hoặc .txt.",
  image: "Tệp là ảnh, không có chữ để đọc. Hãy dùng bản gốc dạng .docx hoặc PDF có lớp chữ.",
  archive: "Tệp là tệp nén, không phải văn bản.",
};

const limits: Readonly<Record<DocumentLimitName, string>> = {
  bytes: "dung lượng tệp (byte)",
  pages: "số trang",
  unpackedBytes: "dung lượng sau khi giải nén (byte)",
  characters: "số ký tự",
};

const number = new Intl.NumberFormat("vi-VN");

/** What each code of this package says in Vietnamese. */
export const documentSentencesVi: Sentences<DocumentIssueParams> = {
  "document.empty": () => "Tệp rỗng.",
  "document.not-readable": () => "Tệp không phải văn bản .txt, .md, .docx hay .pdf.",
  "document.unsupported-format": ({ format }) => formats[format],
  "document.encrypted": () => "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.",
  "document.damaged": () => "Tệp bị hỏng hoặc bị cắt cụt, không đọc được. Hãy mở và lưu lại tệp.",
  "document.too-large": ({ limit, maximum }) => `Tệp vượt giới hạn ${number.format(maximum)} về ${limits[limit]}.`,
  "document.unsafe-archive": () => "Tệp không an toàn nên không được mở: các thành phần nén bất thường.",
  "document.without-text": ({ pages }) =>
    `Tệp PDF có ${pages} trang nhưng không có lớp chữ, có thể là bản quét. Hãy nhận dạng chữ (OCR) hoặc dùng bản gốc.`,
  "document.pages-without-text": ({ pages }) =>
    `Trang không có lớp chữ nên không được đọc: ${pages.join(", ")}. Có thể là trang quét.`,
  "document.letters-unreadable": () =>
    "Chữ trong tệp PDF không tra được ra mã Unicode nên không đọc được. Hãy dùng bản gốc dạng .docx.",
  "document.legacy-encoding": ({ encoding }) =>
    `Văn bản dùng bảng mã cũ ${encodings[encoding]}, không phải Unicode. Hãy chuyển mã sang Unicode rồi gửi lại.`,
  "document.encoding-assumed": () =>
    "Tệp không phải UTF-8; đã đọc theo bảng mã Windows-1258. Hãy kiểm tra lại chữ có dấu.",
};

const encodings = { tcvn3: "TCVN3 (ABC, phông .VnTime)", vni: "VNI (phông VNI-Times)" } as const;
