import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recogniseLegacyEncoding } from "./legacy-encoding.js";
import { readLegacyWord } from "./legacy-letters.js";
import { isSyllable } from "./syllable.js";

const read = (text: string, encoding: "tcvn3" | "vni") =>
  text
    .split(" ")
    .map((word) => readLegacyWord(word, encoding))
    .join(" ");

describe("text in the encodings from before Unicode", () => {
  test("the national motto in TCVN3 and in VNI is recognised", () => {
    const tcvn3 = "Céng hoµ x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do H¹nh phóc";
    const vni = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp Töï do Haïnh phuùc";
    expect(recogniseLegacyEncoding(tcvn3)).toBe("tcvn3");
    expect(recogniseLegacyEncoding(vni)).toBe("vni");
    const motto = "Cộng hoà xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc";
    expect(read(tcvn3, "tcvn3")).toBe(motto);
    expect(read(vni, "vni")).toBe(motto.replace("oà", "òa"));
  });

  test("short cells of a table are enough", () => {
    for (const cell of ["Céng an tØnh", "Së Néi vô", "Phßng T­ ph¸p", "KÕt qu¶ thùc hiÖn", "Thêi h¹n hoµn thµnh"]) {
      expect(recogniseLegacyEncoding(cell), cell).toBe("tcvn3");
    }
    for (const cell of ["Coâng an tænh", "Sôû Noäi vuï", "Keát quaû thöïc hieän", "ÑÒA PHÖÔNG THÖÏC HIEÄN"]) {
      expect(recogniseLegacyEncoding(cell), cell).toBe("vni");
    }
  });

  test("figures between the words change nothing", () => {
    expect(recogniseLegacyEncoding("§· tiÕp nhËn vµ tr¶ kÕt qu¶: 240/303 hå s¬, ®¹t 79,2%")).toBe("tcvn3");
    expect(recogniseLegacyEncoding("Ñaõ tieáp nhaän vaø traû keát quaû: 240/303 hoà sô, ñaït 79,2%")).toBe("vni");
  });
});

describe("text that only looks odd", () => {
  test("Vietnamese, composed and decomposed, with footnote marks and bullets, is left alone", () => {
    const text = "· Kế hoạch¹ số 28/KH-UBND² «Đề án 06» đạt 79,2 % (±½) Bắc Kạn, Đắk Lắk, Nguyễn Thị Minh Khai®";
    expect(recogniseLegacyEncoding(text)).toBeNull();
    expect(recogniseLegacyEncoding(text.normalize("NFD"))).toBeNull();
  });

  test("other languages, and a word or two of them within Vietnamese, are left alone", () => {
    for (const text of [
      "Les élèves où qu'ils soient, très tôt à l'école, ont déjà été reçus à l'hôpital; c'est là même où l'on naît.",
      "Für die Änderung der Größe müssen schöne Bücher in Köln über Nacht geprüft werden.",
      "São Paulo não é a capital; a situação já está sob controlo e os órgãos têm razões próprias.",
      "El niño pequeño comió piña en la montaña ayer según él.",
      "Hội thảo với ông Müller và bà Núñez về dữ liệu dân cư",
      "",
      "12/6 100% ±½ ¼",
    ]) {
      expect(recogniseLegacyEncoding(text), text).toBeNull();
    }
  });
});

describe("always", () => {
  const syllables =
    "cộng hoà xã hội chủ nghĩa việt nam được tiếp nhận giải quyết hồ sơ trực tuyến nghiệp khuyến khuya rượu hoẵng quỹ ỷ ưu".split(
      " ",
    );

  test("every syllable of ordinary Vietnamese is one", () => {
    for (const one of syllables) expect(isSyllable(one), one).toBe(true);
    for (const one of ["strong", "héi", "àà", "cệ", "nghàḿ", ""]) expect(isSyllable(one), one).toBe(false);
  });

  test("no text makes it throw, and Unicode Vietnamese is never taken for an old encoding", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect([null, "tcvn3", "vni"]).toContain(recogniseLegacyEncoding(text));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...syllables)), (list) => {
        expect(recogniseLegacyEncoding(list.join(" "))).toBeNull();
      }),
    );
  });

  test("a long hostile text is read in one pass", () => {
    expect(recogniseLegacyEncoding("é".repeat(2_000_000))).toBeNull();
    expect(recogniseLegacyEncoding("e" + "\u0301".repeat(1_000_000))).toBeNull();
    expect(recogniseLegacyEncoding("Céng hoµ ".repeat(100_000))).toBe("tcvn3");
  });
});
