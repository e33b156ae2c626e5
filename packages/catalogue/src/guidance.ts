import type { PlainDate, Source } from "@de-an-06/domain";
import { inBacGiang, inBacNinh, inQuangNgai } from "./places-in-documents.js";

/** A sentence of guidance (*nội dung hướng dẫn*) for people or offices, as of the document that gave it. */
export interface GuidanceRow {
  readonly id: string;
  readonly topic: GuidanceTopic;
  /** What is said, in short. */
  readonly vi: string;
  readonly en: string;
  /** The day from which it is said; null where the document's day is not known. */
  readonly from: PlainDate | null;
  readonly source: Source;
  /** Where the document says otherwise elsewhere. */
  readonly conflict?: { readonly vi: string; readonly en: string; readonly source: Source };
}

/**
 * What it is about: what a person needs to use services online, levels and ages of the e-ID (*định danh điện tử*), what stands
 * in for the household book (*sổ hộ khẩu*), whom to call (*tổng đài*), where to go (*cổng dịch vụ công*).
 */
export type GuidanceTopic = "conditions" | "e-id" | "household-book" | "hotline" | "portal";

const ofQuangNgai = "2022-03-30" as PlainDate;
const ofBacNinh = "2022-11-01" as PlainDate;
const needed = inQuangNgai("phụ lục, mục III.1.3");
const eId = inQuangNgai("phụ lục, mục III.3.2");
const levels = inBacNinh("mục 13");

/** The day and the place of what is said. */
type Said = readonly [from: PlainDate | null, source: Source];
type Text = readonly [id: string, vi: string, en: string];
const rows = (topic: GuidanceTopic, [from, source]: Said, texts: readonly Text[]): readonly GuidanceRow[] =>
  texts.map(([id, vi, en]) => ({ id, topic, vi, en, from, source }));

function ofTheDocuments(): readonly GuidanceRow[] {
  return [
    ...rows(
      "conditions",
      [ofQuangNgai, needed],
      [
        ["own-phone", "Thuê bao di động đứng tên mình", "A mobile number registered in one's own name"],
        ["e-id-account", "Tài khoản định danh điện tử", "An e-ID account"],
      ],
    ),
    {
      id: "bank-account",
      topic: "conditions",
      vi: "Tài khoản ngân hàng",
      en: "A bank account",
      from: ofQuangNgai,
      source: needed,
      conflict: {
        vi: "Mục III.3.2 của cùng công văn ghi tài khoản ngân hàng là không bắt buộc.",
        en: "Section III.3.2 of the same letter says that a bank account is not mandatory.",
        source: eId,
      },
    },
    ...rows(
      "conditions",
      [ofQuangNgai, needed],
      [
        [
          "device",
          "Máy tính hoặc điện thoại thông minh có kết nối Internet",
          "A computer or smartphone with an Internet connection",
        ],
      ],
    ),
    ...rows(
      "conditions",
      [ofQuangNgai, eId],
      [
        [
          "personal-number",
          "Số định danh cá nhân; người nước ngoài: hộ chiếu và thị thực hoặc giấy tờ đi lại quốc tế",
          "A personal identification number; foreigners: passport and visa, or an international travel document",
        ],
      ],
    ),
    ...rows(
      "e-id",
      [null, inBacGiang("phần III, mục 1")],
      [
        [
          "e-id-from-14",
          "Công dân từ đủ 14 tuổi được cấp và kích hoạt định danh điện tử",
          "Citizens aged 14 and over are issued an e-ID and activate it",
        ],
      ],
    ),
    ...rows(
      "e-id",
      [ofQuangNgai, eId],
      [
        [
          "e-id-under-14",
          "Người dưới 14 tuổi được cấp định danh điện tử theo cha, mẹ hoặc người giám hộ",
          "People under 14 have an e-ID through a parent or guardian",
        ],
      ],
    ),
    ...rows(
      "e-id",
      [ofBacNinh, levels],
      [
        [
          "e-id-level-1",
          "Mức độ 1: tự đăng ký bằng số điện thoại chính chủ và CCCD, dùng để làm thủ tục trên Cổng dịch vụ công",
          "Level 1: registered by oneself with one's own number and ID card, for procedures on the service portal",
        ],
        [
          "e-id-level-2",
          "Mức độ 2: đăng ký tại Công an cấp huyện bất kỳ, thay được CCCD và các giấy tờ đã tích hợp",
          "Level 2: registered at the police of any district, stands in for the ID card and the papers integrated with it",
        ],
      ],
    ),
    ...rows(
      "household-book",
      [ofBacNinh, levels],
      [
        ["chip-card", "Thẻ CCCD gắn chíp", "The chip-based ID card"],
        ["qr-reader", "Thiết bị đọc mã QR trên thẻ CCCD gắn chíp", "A reader of the QR code on the chip-based ID card"],
        ["chip-reader", "Thiết bị đọc chíp trên thẻ CCCD", "A reader of the chip of the ID card"],
        [
          "look-up",
          "Tra cứu thông tin cá nhân trực tuyến trong Cơ sở dữ liệu quốc gia về dân cư",
          "Personal information looked up online in the national population database",
        ],
        ["vneid", "Ứng dụng VNeID", "The VNeID app"],
        ["residence-certificate", "Giấy xác nhận thông tin về cư trú", "The certificate of residence"],
        [
          "personal-number-notice",
          "Thông báo số định danh cá nhân và thông tin trong Cơ sở dữ liệu quốc gia về dân cư",
          "The notice of the personal number and of the information in the national population database",
        ],
      ],
    ),
    ...rows(
      "hotline",
      [ofQuangNgai, inQuangNgai("phụ lục, mục III.1.4 (1)")],
      [
        ["1800.1096", "Tổng đài Cổng dịch vụ công quốc gia: 1800.1096", "The national service portal: 1800.1096"],
        [
          "1900.0368",
          "Tổng đài dịch vụ của Bộ Công an: 1900.0368",
          "Services of the Ministry of Public Security: 1900.0368",
        ],
      ],
    ),
    ...rows(
      "portal",
      [ofQuangNgai, inQuangNgai("phụ lục, mục III.1.4 (1)")],
      [
        [
          "national-portal",
          "Cổng dịch vụ công quốc gia: dichvucong.gov.vn",
          "The national service portal: dichvucong.gov.vn",
        ],
      ],
    ),
    ...rows(
      "portal",
      [ofBacNinh, inBacNinh("bài tuyên truyền kèm theo, bước 2")],
      [
        [
          "police-portal",
          "Cổng dịch vụ công của Bộ Công an: dichvucong.bocongan.gov.vn",
          "The service portal of the Ministry of Public Security: dichvucong.bocongan.gov.vn",
        ],
      ],
    ),
  ];
}

/**
 * What the letters tell people and offices: conditions for using services online, levels and ages of the e-ID, the seven
 * ways of using citizen information instead of the household book, hotlines and portals. What a document says stands as of
 * its day; later law may say otherwise.
 */
export const guidance: readonly GuidanceRow[] = /* @__PURE__ */ ofTheDocuments();
