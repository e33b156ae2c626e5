import * as notices from "./holiday-notices.js";
import * as local from "./local-documents.js";
import * as national from "./national-documents.js";
import * as ofProvinces from "./province-documents.js";

/**
 * The documents around Đề án 06 (*văn bản viện dẫn*), among them every one that a row cites, each with what is known of it
 * and nothing more: a number, day or title that was not found is null or absent. Rows cite these very values.
 *
 * @example
 * documents.decision06.issuedOn // => "2022-01-06"
 */
export const documents = { ...national, ...notices, ...ofProvinces, ...local };
