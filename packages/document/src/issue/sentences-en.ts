import type { Sentences } from "@de-an-06/domain";
import type { DocumentIssueParams, DocumentLimitName, UnsupportedDocument } from "./document-issue-params.js";

const formats: Readonly<Record<UnsupportedDocument, string>> = {
  doc: "Old Word files (.doc) are not read yet. Open it in Word and save it as .docx.",
  rtf: "RTF files are not read yet. Open it in Word and save it as .docx.",
  odt: "OpenDocument texts (.odt) are not read yet. Save it as .docx.",
  workbook: "The file is a spreadsheet and not a document.",
  html: "The file is a web page (HTML). Save it as .docx or .txt.",
  image: "The file is a picture and has no text to read. Use the original as .docx, or a PDF with a text layer.",
  archive: "The file is an archive and not a document.",
};

const limits: Readonly<Record<DocumentLimitName, string>> = {
  bytes: "bytes of the file",
  pages: "pages",
  unpackedBytes: "bytes when unpacked",
  characters: "characters",
};

const number = new Intl.NumberFormat("en-GB");

/** What each code of this package says in English. */
export const documentSentencesEn: Sentences<DocumentIssueParams> = {
  "document.empty": () => "The file is empty.",
  "document.not-readable": () => "The file is no document: none of .txt, .md, .docx and .pdf.",
  "document.unsupported-format": ({ format }) => formats[format],
  "document.encrypted": () => "The file is protected by a password. Remove the password and send it again.",
  "document.damaged": () => "The file is damaged or cut short and cannot be read. Open it and save it again.",
  "document.too-large": ({ limit, maximum }) =>
    `The file is over the limit of ${number.format(maximum)} for ${limits[limit]}.`,
  "document.unsafe-archive": () => "The file is not safe and was not opened: its parts are packed as none should be.",
  "document.without-text": ({ pages }) =>
    `The PDF has no text layer (pages: ${pages}); it may be a scan. Recognise its text (OCR) or use the original.`,
  "document.pages-without-text": ({ pages }) =>
    `Pages without a text layer that were not read: ${pages.join(", ")}. They may be scans.`,
  "document.letters-unreadable": () =>
    "The letters of the PDF do not lead to Unicode and cannot be read. Use the original as .docx.",
  "document.legacy-encoding": ({ encoding }) =>
    `The text is in the old encoding ${encodings[encoding]} and not in Unicode. Convert it to Unicode and send it again.`,
  "document.encoding-assumed": () =>
    "The file is not UTF-8; it was read as Windows-1258. Check the Vietnamese letters.",
};

const encodings = { tcvn3: "TCVN3 (ABC, fonts .VnTime)", vni: "VNI (fonts VNI-Times)" } as const;
