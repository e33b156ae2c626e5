import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise, normaliseWithPlaces, originalSpan, toKey } from "./normalise.js";

describe("normalise", () => {
  test.each([
    ["upper case with diacritics", "TỔ CÔNG TÁC ĐỀ ÁN 06", "tổ công tác đề án 06"],
    ["decomposed letters, as macOS and some scanners write them", "Quý I".normalize("NFD"), "quý i"],
    ["decomposed upper case", "HẰNG THÁNG".normalize("NFD"), "hằng tháng"],
    ["tones written on the second vowel", "Cộng hoà, uỷ ban, khoẻ, thuỷ lợi", "cộng hòa, ủy ban, khỏe, thủy lợi"],
    ["tones written on the first vowel of a closed syllable", "hòan thành, Hùynh", "hoàn thành, huỳnh"],
    ["tones written on the u of qu", "Qúy I/2023", "quý i/2023"],
    ["syllables that are right already", "Quý, quỳ, toàn, huyện, thuyền, quạ", "quý, quỳ, toàn, huyện, thuyền, quạ"],
    ["markdown bold in the middle of a phrase", "trước ngày **10**/11/2022", "trước ngày 10/11/2022"],
    ["bold that splits a syllable", "ho**à**", "hòa"],
    ["a tone mark parted from its letter", "hoa**\u200b\u0300", "hòa"],
    ["italics and code", "_Quý_ `I`", "quý i"],
    ["curly quotes and long dashes", "“Đề án” – ‘06’ — 14/6−15/7", "\"đề án\" - '06' - 14/6-15/7"],
    ["no-break, thin and tabular space", " đạt\u00a0100\u202f%\t\r\n ", "đạt 100 %"],
    ["zero-width characters, a byte order mark and a soft hyphen", "\ufeffhằng\u200b th\u00adáng\u200d", "hằng tháng"],
    ["a Word cell mark", "Quý I\u0007", "quý i"],
    ["full-width forms", "Ｑuý Ｉ／２０２３", "quý i/2023"],
    ["the Icelandic letter typed for đ", "Ðăng ký", "đăng ký"],
    ["nothing", " \u200b\n", ""],
  ])("reads %s", (_, text, normalised) => {
    expect(normalise(text)).toBe(normalised);
  });

  test("keeps the star between two numbers, which is no emphasis", () => {
    expect(normalise("2*300, 2 * 300, 1_000")).toBe("2*300, 2 * 300, 1_000");
    expect(normalise("đạt **25**/**30**")).toBe("đạt 25/30");
  });

  test("knows every character that composes with the one before it", () => {
    const composed = characters().filter((one) => one.normalize("NFD") !== one);
    expect(composed.length).toBeGreaterThan(12_000);
    const split = composed.filter((one) => normaliseWithPlaces(one.normalize("NFD")).text !== normalise(one));
    expect(split).toEqual([]);
  });

  test("lower-casing keeps the length of every character but one, which is handled", () => {
    expect(characters().filter((one) => one.toLowerCase().length !== one.length)).toEqual(["İ"]);
    expect(normalise("İ")).toBe("i\u0307");
  });

  test("drops combining marks past the thirtieth", () => {
    expect(normalise(`a${"\u0315".repeat(5_000)}b`)).toBe(`a${"\u0315".repeat(30)}b`);
  });
});

describe("normaliseWithPlaces", () => {
  const printed = "  Kết quả: **240/303** hồ sơ,  đạt\u00a079,2 %".normalize("NFD");

  test("leads back to the words as they were printed", () => {
    const normalised = normaliseWithPlaces(printed);
    const whereIs = (part: string) => {
      const start = normalised.text.indexOf(part);
      const span = originalSpan(normalised, { start, end: start + part.length });
      return printed.slice(span.start, span.end);
    };
    expect(whereIs("kết quả")).toBe("Kết quả".normalize("NFD"));
    expect(whereIs("240/303")).toBe("240/303");
    expect(whereIs("hồ sơ, đạt")).toBe("hồ sơ,  đạt".normalize("NFD"));
    expect(whereIs("79,2 %")).toBe("79,2 %");
  });

  test("an empty part stands where it would begin; past the end is after the last word", () => {
    const normalised = normaliseWithPlaces(" **đạt** 100%  ");
    expect(originalSpan(normalised, { start: 0, end: 0 })).toEqual({ start: 3, end: 3 });
    expect(originalSpan(normalised, { start: 8, end: 8 })).toEqual({ start: 13, end: 13 });
    expect(originalSpan(normaliseWithPlaces("**"), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

describe("toKey", () => {
  test.each([
    ["Đăng kí dự thi tốt nghiệp THPT", "Đăng ký dự thi tốt nghiệp THPT"],
    ["tỉ lệ", "tỷ lệ"],
    ["Bác sĩ", "bác sỹ"],
    ["Xóa đăng ký thường trú - Trợ cấp", "Xoá đăng ký thường trú, trợ cấp"],
    ["“Đăng ký thường trú”³", "Đăng ký thường trú"],
    ["LĐTB&XH", "LĐTB & XH"],
  ])("%s and %s are one name", (one, other) => {
    expect(toKey(one)).toBe(toKey(other));
  });

  test("i and y stay apart inside a syllable", () => {
    expect(toKey("mai")).not.toBe(toKey("may"));
    expect(toKey("Tại")).not.toBe(toKey("Tay"));
  });

  test("drops what is no letter or number", () => {
    expect(toKey(" ** — ** ")).toBe("");
    expect(toKey("220/380V")).toBe("220 380v");
  });
});

describe("always", () => {
  const vietnamese = fc
    .array(
      fc.constantFrom(
        ..."aăâeêioôơuưyqhknđĐOUYQ",
        ..."\u0300\u0301\u0309\u0303\u0323\u0306\u0302\u031b",
        ..." \u00a0*_\u200b19,.%",
      ),
    )
    .map((letters) => letters.join(""));
  const anyText = fc.oneof(vietnamese, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

  test("normalising twice changes nothing more", () => {
    fc.assert(fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)));
    fc.assert(fc.property(anyText, (text) => toKey(toKey(text)) === toKey(text)));
  });

  test("it does not matter how a letter was composed", () => {
    fc.assert(fc.property(anyText, (text) => normalise(text.normalize("NFD")) === normalise(text)));
  });

  test("what comes out is composed, lower-case and neatly spaced", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normalised = normalise(text);
        expect(normalised.normalize("NFC")).toBe(normalised);
        expect(normalised.toLowerCase()).toBe(normalised);
        expect(normalised).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
      }),
    );
  });

  test("with places or without, the text is the same and the places only grow", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: normalised, starts, ends } = normaliseWithPlaces(text);
        expect(normalised).toBe(normalise(text));
        expect([starts.length, ends.length]).toEqual([normalised.length, normalised.length]);
        for (let i = 0; i < normalised.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : (starts[i - 1] ?? 0));
          expect(ends[i]).toBeGreaterThan(starts[i] ?? 0);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test("the words a place leads back to normalise to the words it came from", () => {
    const text = fc.array(fc.constantFrom("Cộng hoà", "**Quý I**", "79,2 %", "hòan", "Ủy", "\u200b–", "đạt"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(text, fc.constantFrom("NFC", "NFD"), fc.tuple(fc.nat(), fc.nat()), (words, form, [from, length]) => {
        const original = words.join(" \u00a0").normalize(form);
        const normalised = normaliseWithPlaces(original);
        const spaced = normalised.text.split(" ");
        const first = from % spaced.length;
        const part = spaced.slice(first, first + 1 + (length % 3)).join(" ");
        const start = spaced.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0);
        const span = originalSpan(normalised, { start, end: start + part.length });
        expect(normalise(original.slice(span.start, span.end))).toBe(part);
      }),
    );
  });

  test.each([
    ["combining marks in the worst order", `a${"\u0301\u0323".repeat(100_000)}`],
    ["spaces", " ".repeat(200_000)],
    ["stars", "*".repeat(200_000)],
    ["zero-width characters between marks", `a${"\u200b\u0301".repeat(100_000)}`],
    ["astral marks", "\u{1e8d0}".repeat(100_000)],
    ["astral symbols", "\u{1f600}".repeat(100_000)],
    ["half characters", "\ud83d".repeat(200_000)],
    ["Hangul vowels", "\u1161".repeat(200_000)],
    ["decomposed Vietnamese", "hoà ".normalize("NFD").repeat(40_000)],
  ])("a long run of %s is read in one go", (_, text) => {
    const normalised = normaliseWithPlaces(text).text;
    expect(normalised).toBe(normalise(text));
    expect(toKey(text).length).toBeLessThanOrEqual(text.length);
  });
});

/** Every character of Unicode. */
function characters(): string[] {
  return Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
}
