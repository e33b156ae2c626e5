import type { Mode, Part, Source } from "@de-an-06/domain";
import { bacGiangDuties } from "./duties-bac-giang.js";
import { bacNinhDuties } from "./duties-bac-ninh.js";
import { quangNgaiDuties } from "./duties-quang-ngai.js";
import { inBacGiang, inBacNinh, inQuangNgai, type PlaceIn } from "./places-in-documents.js";

/** What a document makes somebody's duty (*nhiệm vụ, trách nhiệm*), in short words of our own. */
export interface CatalogueDuty {
  /** Permanent: the place and year, then the place in the document as `readDirective` counts it: `bac-ninh-2022-7.6`. */
  readonly id: string;
  readonly title: string;
  /** Whose it is, as the document names them. */
  readonly addressee: string;
  readonly mode: Mode;
  readonly part: Part;
  /** The group of duties in the letter of Quảng Ngãi: public services, data about people, utilities of the card and e-ID. */
  readonly group?: DutyGroup;
  /** The sector within the group of data. */
  readonly sector?: DutySector;
  readonly source: Source;
}

/** The three groups of duties (*nhóm dịch vụ công, nhóm bổ sung thông tin, nhóm tiện ích*). */
export type DutyGroup = "public-services" | "data" | "utilities";

/** The seven sectors that add data (*Công an, Tư pháp, Y tế, LĐTBXH, BHXH, đoàn thể, tài chính - kế hoạch*). */
export type DutySector = "police" | "justice" | "health" | "labour" | "insurance" | "unions" | "finance";

/** A duty as its table writes it: place, words, whose, and what is not an order to lead. */
export type DutyRow = readonly [
  place: string,
  title: string,
  addressee: string,
  more?: Partial<Pick<CatalogueDuty, "mode" | "part" | "group" | "sector">>,
];

const toDuties = (rows: readonly DutyRow[], { prefix, at }: { readonly prefix: string; readonly at: PlaceIn }) =>
  rows.map(([place, title, addressee, more]): CatalogueDuty => ({
    id: `${prefix}-${place}`,
    title,
    addressee,
    mode: "ordered",
    part: "lead",
    ...more,
    source: at(articleOf(place)),
  }));

/** "PL.III.2.3.1.2" is phụ lục, mục III.2.3.1, điểm 2; "7.6" is mục 7, ý 6. */
function articleOf(place: string): string {
  const isAnnex = place.startsWith("PL.");
  const labels = place.replace("PL.", "").split(".");
  const item = labels.pop() ?? "";
  if (labels[0] === "KL") return `đoạn kết, ý ${item}`;
  const isCounted = isAnnex && labels.length > 2 && place !== "PL.III.2.3.7.1";
  return `${isAnnex ? "phụ lục, " : ""}mục ${labels.join(".")}, ${isCounted ? "điểm" : "ý"} ${item}`;
}

/**
 * The duties that three documents of 2022 and 2023 give, each with whose it is, whether it is ordered or requested, and its
 * place: 13 addressees in the city of Bắc Ninh, 23 agencies in Bắc Giang, three groups with seven sectors in Quảng Ngãi. A
 * duty needs no deadline; where the document sets one, `readDirective` finds it in the text.
 *
 * @example
 * duties.filter(({ sector }) => sector === "justice").length // => 3
 * duties.find(({ id }) => id === "bac-ninh-2022-12.1")?.mode // => "requested"
 */
export const duties: readonly CatalogueDuty[] = /* @__PURE__ */ [
  ...toDuties(bacNinhDuties, { prefix: "bac-ninh-2022", at: inBacNinh }),
  ...toDuties(bacGiangDuties, { prefix: "bac-giang-2023", at: inBacGiang }),
  ...toDuties(quangNgaiDuties, { prefix: "quang-ngai-2022", at: inQuangNgai }),
];
