import type { Mode, Part } from "./task.js";

/** Phrases by their first word, longest first; every word normalised. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

function phrases<T>(rows: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of rows) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const each = (list: string): Phrases<true> => phrases(list.split(", ").map((phrase) => [phrase, true]));

/** The words that give an agency its part. */
export const partWords: Phrases<Part> = /* @__PURE__ */ phrases<Part>([
  ["chủ trì", "lead"],
  ["đầu mối", "lead"],
  ["đồng chủ trì", "co-lead"],
  ["cùng chủ trì", "co-lead"],
  ["phối hợp", "coordinating"],
  ["phối với", "coordinating"],
  ["tham mưu", "advising"],
  ["chỉ đạo", "directing"],
]);

/** What may stand before such a word and belongs to it: "cơ quan chủ trì", "làm đầu mối". */
export const partLeadIns: Phrases<true> = /* @__PURE__ */ each(
  "cơ quan, đơn vị, là cơ quan, là đơn vị, là, làm, tham gia, cùng",
);

/** What may stand after it and says nothing more: "phối hợp chặt chẽ", "chủ trì thực hiện". */
export const partFillers: Phrases<true> = /* @__PURE__ */ each(
  "chặt chẽ, thực hiện, triển khai, triển khai thực hiện, tổ chức thực hiện, tổ chức, chung, chính, cho, giúp, là",
);

/** What leads from the word to those it is about: "phối hợp với", "phối hợp cùng với". */
export const companyWords: Phrases<true> = /* @__PURE__ */ each("với, cùng, cùng với");

/** The words that order or request. */
export const modeWords: Phrases<Mode> = /* @__PURE__ */ phrases<Mode>([
  ["đề nghị", "requested"],
  ["kính đề nghị", "requested"],
  ["trân trọng đề nghị", "requested"],
  ["mời", "requested"],
  ["yêu cầu", "ordered"],
  ["giao", "ordered"],
  ["giao cho", "ordered"],
  ["giao nhiệm vụ cho", "ordered"],
]);

/** Words after "giao" with which it orders nobody: "Giao thông". */
export const afterGiao: ReadonlySet<string> = /* @__PURE__ */ new Set(["thông", "dịch", "tiếp"]);

/** Words that join two names, or two halves of one. */
export const joiningWords: Phrases<true> = /* @__PURE__ */ each("và, cùng, cùng với, với, hoặc");

/** Verbs at the end of a name: "Công an tỉnh thực hiện". */
export const verbs: Phrases<true> = /* @__PURE__ */ each(
  "thực hiện, triển khai, triển khai thực hiện, tổ chức thực hiện, tổ chức triển khai",
);

/** What explains the name before it: "Công an tỉnh - Cơ quan thường trực Tổ công tác". */
export const appositions: Phrases<true> = /* @__PURE__ */ each(
  "cơ quan thường trực, đơn vị thường trực, thường trực tổ công tác",
);

/** The first words of an agency's name. */
export const heads: Phrases<true> = /* @__PURE__ */ each(
  "sở, bộ, ban, văn phòng, công an, ủy ban, ub, cục, chi cục, tổng cục, vụ, phòng, ngân hàng, bảo hiểm xã hội, kho bạc, " +
    "tòa án, viện, viện kiểm sát, thanh tra, đài, báo, trung tâm, trường, bệnh viện, hội, hội đồng, hiệp hội, liên đoàn, " +
    "liên hiệp, liên minh, đoàn, tỉnh đoàn, thành đoàn, huyện đoàn, mặt trận, tỉnh ủy, thành ủy, huyện ủy, thị ủy, đảng ủy, " +
    "tổ, bộ phận, điện lực, công ty, tổng công ty, tập đoàn, bưu điện, hải quan, chủ tịch, phó chủ tịch, giám đốc, " +
    "thủ trưởng, trưởng, học viện, quỹ, chi nhánh, lực lượng, cơ quan, đơn vị, công chức, cán bộ, quân khu, thị đoàn, đoàn thanh niên",
);

/** The first words of a group of agencies. */
export const groupWords: Phrases<true> = /* @__PURE__ */ each("các, những, mọi, toàn thể, toàn bộ, tất cả");

/** Nouns that stand for several agencies without such a word: "Công an tỉnh, đơn vị liên quan". */
export const groupNouns: Phrases<true> = /* @__PURE__ */ each(
  "đơn vị, cơ quan, địa phương, đoàn thể, ngành, ban ngành, sở ngành, tổ chức, doanh nghiệp",
);

/** Levels of administration: lists of them name a group ("tỉnh, huyện, xã"). */
export const levels: Phrases<true> = /* @__PURE__ */ each(
  "tỉnh, huyện, quận, thị xã, thành phố, xã, phường, thị trấn, đặc khu, thôn, bản, khu phố, tổ dân phố",
);

/** What "các" makes plural in the middle of a name: "UBND các phường", "Tổ công tác các cấp". */
export const pluralNouns: Phrases<true> = /* @__PURE__ */ each(
  "cấp, tỉnh, huyện, quận, thị xã, thành phố, xã, phường, thị trấn, đặc khu, thôn, bản, khu phố, tổ dân phố, sở, ban, ngành, " +
    "phòng, đơn vị, cơ quan, địa phương, đoàn thể, trường, bệnh viện, cơ sở",
);

/** Capitals that stand in names as they are and hide nothing. */
export const plainCapitals: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ub",
  "ubnd",
  "hđnd",
  "mttq",
  "ubmttq",
  "mttqvn",
  "tp",
  "đa06",
]);

/** Fields of work whose names hold commas, as spellings; with "và" alone a name is never cut. */
export const fieldsWithCommas: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "vanhoathethaovadulich",
  "vanhoathethaodulich",
  "vanhoathethaovatruyenthong",
  "vanhoathethao",
  "vanhoathongtinvathethao",
  "vanhoathongtinthethaovadulich",
  "vanhoathongtin",
  "vanhoakhoahocvathongtin",
  "laodongthuongbinhvaxahoi",
  "laodongthuongbinhxahoi",
  "kinhtehatangvadothi",
  "diachinongnghiepxaydungvamoitruong",
  "diachixaydungdothivamoitruong",
  "vhttdl",
  "vhtt",
]);
