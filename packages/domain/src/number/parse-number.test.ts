import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../issue/result.js";
import { normalise } from "../text/normalise.js";
import { decimal, type Decimal, toNumber } from "./decimal.js";
import { formatDecimal } from "./format-number.js";
import type { Qualifier } from "./number-words.js";
import { parseNumber, type ReadNumber, readNumberAt } from "./parse-number.js";

/** A number in short: value, unit, and the codes of its notes; or the codes of the issues. */
function read(text: string, language: "vi" | "en" = "vi") {
  const result = parseNumber(text, { language });
  if (!result.ok) return result.issues.map(({ code }) => code).join();
  const { value, qualifier, unit } = result.value;
  return [
    ...(qualifier === "exact" ? [] : [qualifier]),
    `${value.units}e-${value.decimals}`,
    ...(unit === null ? [] : [unit]),
    ...result.notes.map(({ code }) => code),
  ].join(" ");
}

describe("in Vietnamese", () => {
  test.each([
    ["1.093", "1093e-0"],
    ["25.707", "25707e-0"],
    ["2507", "2507e-0"],
    ["02", "2e-0"],
    ["79,2%", "792e-1 percent"],
    ["79,93 %", "7993e-2 percent"],
    ["100 %", "100e-0 percent"],
    ["80,0", "800e-1"],
    ["79,2 phần trăm", "792e-1 percent"],
    ["1.234.567,89", "123456789e-2"],
    ["1 093", "1093e-0"],
    ["1\u00a0093\u202f456", "1093456e-0"],
    ["12 345,6", "123456e-1"],
    ["-5", "-5e-0"],
    ["−1.093", "-1093e-0"],
    ["+5%", "5e-0 percent"],
    ["-0", "0e-0"],
    ["**79,2%**", "792e-1 percent"],
    ["\u200b 1.093\n", "1093e-0"],
    ["２．６００", "2600e-0"],
    ["193.597.000đ", "193597000e-0 dong"],
    ["193.597.000 Đồng", "193597000e-0 dong"],
    ["200.000 ₫", "200000e-0 dong"],
    ["9007199254740991", "9007199254740991e-0"],
  ])("%s is read without a doubt", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["hơn 101 nghìn", "over 101000e-0"],
    ["hơn 4,2 triệu", "over 4200000e-0"],
    ["Trên 50%", "over 50e-0 percent"],
    [">99%", "over 99e-0 percent"],
    ["gần 3 nghìn", "under 3000e-0"],
    ["dưới 10%", "under 10e-0 percent"],
    ["chưa đến 90%", "under 90e-0 percent"],
    ["khoảng 200", "about 200e-0"],
    ["xấp xỉ 1.093", "about 1093e-0"],
    ["ước đạt 98,5%", "about 985e-1 percent"],
    ["~5", "about 5e-0"],
    ["khoảng hơn 101 ngàn", "over 101000e-0"],
    ["trên dưới 100", "about 100e-0"],
  ])("%s keeps its qualifier", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["4,2 triệu", "4200000e-0", 5],
    ["1,5 tỷ", "1500000000e-0", 8],
    ["1,5 tỉ đồng", "1500000000e-0 dong", 8],
    ["2 nghìn tỷ đồng", "2000000000000e-0 dong", 12],
    ["1 tỷ 250 triệu đồng", "1250000000e-0 dong", 6],
    ["3 chục", "30e-0", 1],
    ["5 trăm", "500e-0", 2],
    ["3 vạn", "30000e-0", 4],
    ["1,2345 nghìn", "12345e-1", -1],
    ["101", "101e-0", 0],
    ["79,20", "7920e-2", -2],
  ])("%s is said in full, and how fine it was printed", (text, expected, lastPlace) => {
    expect(read(text)).toBe(expected);
    expect(unwrap(parseNumber(text)).lastPlace).toBe(lastPlace);
  });

  test.each([
    ["1.5", "15e-1 number.decimal-mark"],
    ["91.7%", "917e-1 percent number.decimal-mark"],
    ["0.125", "125e-3 number.decimal-mark"],
    ["1 093.5", "10935e-1 number.decimal-mark"],
    ["1,234", "1234e-3 number.maybe-thousands"],
    ["1,234%", "1234e-3 percent"],
    ["0,125", "125e-3"],
    ["1234,567", "1234567e-3"],
    ["1.093%", "1093e-0 percent number.maybe-decimal"],
    ["1,234,567", "1234567e-0 number.thousands-mark"],
    ["1,234.5", "12345e-1 number.decimal-mark number.thousands-mark"],
  ])("%s is never taken silently where it can be doubted", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(["1.0934", "1234.567", "02.500", "12.6.2024", "1.09.3", "1.2.3,4", "1,234.567,8", "12 345.678", "01 234"])(
    "%s is not guessed at",
    (text) => {
      expect(read(text)).toBe("number.broken-group");
    },
  );

  test.each([
    ["abc", 0],
    ["hơn", 0],
    ["- 5", 0],
    ["240/303", 3],
    ["24/24 giờ", 2],
    ["100 hồ sơ", 4],
    ["  **100** hồ sơ", 10],
    ["05 đồng chí", 3],
    ["03 đ/c", 3],
    ["15 tỷ lệ", 3],
    ["1e5", 1],
    ["2*3", 1],
    ["1..5", 1],
    ["1,", 1],
    ["5 nghìn tỷ tỷ", 11],
    ["12 345 6", 7],
    ["một nửa", 0],
    ["½", 0],
    ["٣", 0],
    ["NaN", 0],
  ])("%s cannot be read from the place that is named", (text, offset) => {
    expect(parseNumber(text)).toEqual({
      ok: false,
      issues: [{ code: "number.unreadable", path: [], params: { offset } }],
    });
  });

  test.each(["", "   ", "\u200b", "**"])("%j is missing", (text) => {
    expect(read(text)).toBe("value.missing");
  });

  test.each(["9007199254740993", "12.345.678.901.234.567.890", "0,0000000000000001", "99 triệu tỷ"])(
    "%s cannot be held exactly",
    (text) => {
      expect(read(text)).toBe("number.too-many-digits");
    },
  );
});

describe("in English", () => {
  test.each([
    ["113,796", "113796e-0"],
    ["91.7%", "917e-1 percent"],
    ["1,234.5", "12345e-1"],
    ["over 101 thousand", "over 101000e-0"],
    ["Nearly 3 million", "under 3000000e-0"],
    ["about 5 percent", "about 5e-0 percent"],
    ["1.093", "1093e-3 number.maybe-thousands"],
    ["1,093%", "1093e-0 percent number.maybe-decimal"],
    ["79,2", "792e-1 number.decimal-mark"],
    ["1.234.567", "1234567e-0 number.thousands-mark"],
    ["1.234,5", "12345e-1 number.decimal-mark number.thousands-mark"],
    ["1,0934", "number.broken-group"],
    ["hơn 101 nghìn", "number.unreadable"],
  ])("%s", (text, expected) => {
    expect(read(text, "en")).toBe(expected);
  });
});

describe("readNumberAt", () => {
  const at = (text: string, part: string, options = {}) => {
    const found = readNumberAt(text, text.indexOf(part), options);
    return found && { text: text.slice(text.indexOf(part), found.end), ok: found.result.ok };
  };

  test("ends where the number ends", () => {
    expect(at("đạt hơn 101 nghìn hồ sơ", "hơn")).toEqual({ text: "hơn 101 nghìn", ok: true });
    expect(at("240/303 hồ sơ, đạt 79,2%.", "79")).toEqual({ text: "79,2%", ok: true });
    expect(at("24/24 giờ", "24")).toEqual({ text: "24", ok: true });
    expect(at("ngày 12.6.2024", "12")).toEqual({ text: "12.6.2024", ok: false });
    expect(at("240, 303", "240")).toEqual({ text: "240", ok: true });
    expect(at("1 tỷ 250 hồ sơ", "1")).toEqual({ text: "1 tỷ", ok: true });
  });

  test("does not join the numbers of two words unless asked", () => {
    expect(at("xã 5 100 hồ sơ", "5")).toEqual({ text: "5", ok: true });
    expect(at("xã 5 100 hồ sơ", "5", { spaces: true })).toEqual({ text: "5 100", ok: true });
  });

  test("nothing begins inside a word or a number", () => {
    expect(at("trước 5", "ước 5")).toBeNull();
    expect(at("cv15", "15")).toBeNull();
    expect(at("1.093", "093")).toBeNull();
    expect(at("hồ sơ", "hồ")).toBeNull();
  });

  test("a limit is not taken for a qualifier", () => {
    expect(at("không quá 50%", "quá")).toBeNull();
    expect(at("không dưới 80%", "dưới")).toBeNull();
    expect(at("not more than 50%", "more", { language: "en" })).toBeNull();
    expect(at("đạt không đến 50%", "không")).toEqual({ text: "không đến 50%", ok: true });
  });

  test("a dash between numbers is no minus", () => {
    expect(at("5-10", "-10")).toBeNull();
    expect(at("giảm -10%", "-10")).toEqual({ text: "-10%", ok: true });
  });
});

describe("always", () => {
  const languages = fc.constantFrom<("vi" | "en")[]>("vi", "en");
  const decimals: fc.Arbitrary<Decimal> = fc.record({
    units: fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -99_999, max: 99_999 })),
    decimals: fc.integer({ min: 0, max: 15 }),
  });

  test("what is printed is read back", () => {
    fc.assert(
      fc.property(decimals, languages, (value, language) => {
        const printed = formatDecimal(value, language);
        expect(unwrap(parseNumber(printed, { language })).value).toEqual(value);
        expect(unwrap(parseNumber(`${printed} %`, { language })).value).toEqual(value);
      }),
    );
  });

  test("what one language prints the other doubts, or reads the same, but for its own way of grouping thousands", () => {
    fc.assert(
      fc.property(decimals, languages, (value, language) => {
        const printed = formatDecimal(value, language);
        const other = parseNumber(printed, { language: language === "vi" ? "en" : "vi" });
        if (!other.ok || other.notes.length > 0 || /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(printed)) return;
        expect(toNumber(other.value.value)).toBe(toNumber(value));
      }),
    );
  });

  test("a qualifier and a scale change only what they say", () => {
    const qualifiers = fc.constantFrom<[string, Qualifier][]>(
      ["hơn ", "over"],
      ["gần ", "under"],
      ["khoảng ", "about"],
      ["", "exact"],
    );
    const scales = fc.constantFrom<[string, number][]>([" nghìn", 3], [" triệu", 6], [" tỷ", 9], ["", 0]);
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999, max: 99_999 }),
        qualifiers,
        scales,
        (count, [word, qualifier], [name, power]) => {
          const expected: ReadNumber = {
            value: decimal(count * 10 ** power),
            qualifier,
            unit: null,
            lastPlace: power,
          };
          expect(parseNumber(word + formatDecimal(decimal(count)) + name)).toEqual({
            ok: true,
            value: expected,
            notes: [],
          });
        },
      ),
    );
  });

  const pieces = [
    ..."0123456789.,% -+đ~>",
    "hơn ",
    " nghìn",
    " triệu",
    " tỷ",
    "gần ",
    "\u00a0",
    "**",
    "khoảng ",
    " 000",
    ".000",
  ];
  const scraps = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join(""));

  test("no text makes it throw, and no issue carries a piece of it", () => {
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string({ unit: "binary" })), languages, (text, language) => {
        const result = parseNumber(text, { language });
        for (const { params } of result.ok ? result.notes : result.issues) {
          for (const [key, value] of Object.entries(params)) {
            if (key === "offset") expect(value).toSatisfy((offset: number) => offset >= 0 && offset <= text.length);
            else expect(["point", "comma"]).toContain(value);
          }
        }
        if (result.ok) expect(Number.isSafeInteger(result.value.value.units)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("a number found in a text is the number it reads as alone", () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const normalised = normalise(text);
        for (let offset = 0; offset < normalised.length; offset++) {
          const found = readNumberAt(normalised, offset);
          if (found === null) continue;
          expect(found.end).toBeGreaterThan(offset);
          expect(parseNumber(normalised.slice(offset, found.end))).toEqual(found.result);
        }
      }),
    );
  });

  test.each([
    ["digits", "1".repeat(200_000)],
    ["groups", `1${".000".repeat(50_000)}`],
    ["points", "1.".repeat(100_000)],
    ["spaced groups", `1${" 000".repeat(50_000)}`],
    ["qualifiers", "khoảng ".repeat(30_000)],
    ["scales", "1 tỷ ".repeat(40_000)],
    ["signs", "-".repeat(200_000)],
    ["decimals", `0,${"0".repeat(200_000)}`],
  ])("a long run of %s is read in one go", (_, text) => {
    expect(parseNumber(text).ok).toBe(false);
    const normalised = normalise(text);
    let found = 0;
    for (let offset = 0; offset < normalised.length; found++) {
      offset = readNumberAt(normalised, offset)?.end ?? offset + 1;
    }
    expect(found).toBeGreaterThan(0);
  });
});
