import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable, textWidth, wrap } from "./text-width.js";

describe("text in a terminal", () => {
  test("decomposed Vietnamese is as wide as composed", () => {
    const title = "Đẩy mạnh thực hiện dịch vụ công trực tuyến";
    expect(textWidth(printable(title.normalize("NFD")))).toBe(title.length);
    expect(textWidth(title.normalize("NFD"))).toBe(title.length);
  });

  test("orders to the terminal and what it does not show are left out of a cell's text", () => {
    expect(printable("\u001b[31mquá hạn\u001b[0m\u0007\u200b\u202e\ufeff")).toBe("[31mquá hạn[0m");
    expect(printable("a\tb\u00a0c\r\nd\u2028e")).toBe("a b c\nd\ne");
  });

  test("a check mark or an ideograph takes two columns", () => {
    expect(textWidth("✅ xong 公")).toBe(10);
  });

  test("lines break between words", () => {
    expect(wrap("Thu nhận hồ sơ cấp Căn cước công dân", 14)).toEqual(["Thu nhận hồ sơ", "cấp Căn cước", "công dân"]);
  });

  test("a word longer than the line is broken inside, and nothing of it is lost", () => {
    expect(wrap("xem https://dichvucong.gov.vn nhé", 12)).toEqual(["xem", "https://dich", "vucong.gov.v", "n nhé"]);
  });

  test("an indent is kept on the first line", () => {
    expect(wrap("  - Chủ trì: Công an tỉnh", 15)).toEqual(["  - Chủ trì:", "Công an tỉnh"]);
  });

  describe("always", () => {
    test("no line is wider than asked and no letter is lost", () => {
      fc.assert(
        fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.integer({ min: 2, max: 60 }), (text, width) => {
          const lines = wrap(printable(text), width);
          expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
          expect(lines.join("").replaceAll(" ", "")).toBe(printable(text).replaceAll(/[ \n]/gu, ""));
        }),
      );
    });
  });
});
