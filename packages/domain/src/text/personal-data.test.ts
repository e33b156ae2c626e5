import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPersonalData } from "./personal-data.js";

const kindsIn = (text: string, published: readonly string[] = []) =>
  findPersonalData(text, { published }).map(({ kind }) => kind);

test("the number of a citizen's card is found, in one run or in threes", () => {
  expect(kindsIn("CCCD 024085012345 của công dân")).toEqual(["identity-number"]);
  expect(kindsIn("số 024 085 012 345")).toEqual(["identity-number"]);
});

test("the nine digits of an old identity card are found, a count of nine digits is not", () => {
  expect(kindsIn("CMND: 121234567.")).toEqual(["identity-number"]);
  expect(kindsIn("thu 121234567 đồng; 123456789 hồ sơ")).toEqual([]);
});

test("phone numbers are found however they are set", () => {
  for (const text of ["0912345678", "0912.345.678", "091 234 5678", "+84912345678", "0204 3854 123"]) {
    expect(kindsIn(`Gọi ${text} để được hỗ trợ`)).toEqual(["phone-number"]);
  }
});

test("nothing that stands close to a number hides it", () => {
  for (const text of [
    "SĐT:0912345678",
    "SĐT0912345678",
    "tel:0912345678",
    "(0912)345678",
    "(0912) 345 - 678",
    "0912  345  678",
    "0084912345678",
    "\uff10\uff19\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18",
    "0912\u200b345\u200b678",
    "https://zalo.me/0912345678",
    "ngày 15 0912 345 678",
  ]) {
    expect(kindsIn(text), text).toEqual(["phone-number"]);
  }
  expect(kindsIn("CCCD:024087001234")).toEqual(["identity-number"]);
  expect(kindsIn("STK19031234567890")).toEqual(["account-number"]);
});

test("two numbers side by side are two", () => {
  for (const between of ["/", ",", ", ", " - ", " ", " / "]) {
    expect(kindsIn(`gọi 0912345678${between}0987654321`), between).toEqual(["phone-number", "phone-number"]);
  }
});

test("an account number is one where the words say so", () => {
  expect(kindsIn("chuyển vào số tài khoản: 19001234567 tại ngân hàng")).toEqual(["account-number"]);
  expect(kindsIn("STK 103 8765 4321")).toEqual(["account-number"]);
  expect(kindsIn("mã 10387654321")).toEqual([]);
});

test("published hotlines are let through", () => {
  expect(kindsIn("Tổng đài 1900 0368, 18001096; 113")).toEqual([]);
  expect(kindsIn("Đồng chí trực: 0977.883.223", ["0977 883 223"])).toEqual([]);
  expect(kindsIn("Đồng chí trực: 0977.883.223")).toEqual(["phone-number"]);
});

test("days, documents, money, percentages and codes are none", () => {
  for (const text of [
    "ngày 15/12/2023 đến 14/6/2024",
    "Công văn số 1433/UBND-TTHC, Quyết định 422/QĐ-TTg",
    "123.456.789.012 đồng",
    "đạt 79,930123456 %",
    "mã hồ sơ 000.00.01.H10-220101-0001",
    "mã thủ tục 1.001193.000.00.00.H10",
    "24@2025-07-01, 01843:to-1",
    "các mục 01 02 03 04 05 06 07",
    "H10-220101-0912345678",
    "a0912345678b, ma_0912345678",
    "nghị quyết 123456789/NQ-HĐND",
  ]) {
    expect(kindsIn(text), text).toEqual([]);
  }
});

describe("always", () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

  test("a place points at digits inside the text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), digits(12), digits(9), digits(10))), (parts) => {
        const text = parts.join(" ");
        for (const { offset, length } of findPersonalData(text)) {
          expect(text.slice(offset, offset + length)).toMatch(/^\+?\d[\d .\u00a0()\p{Cf}-]*\d$/u);
        }
      }),
    );
  });

  test("a citizen's number between words is found", () => {
    fc.assert(
      fc.property(digits(11), (rest) => {
        expect(kindsIn(`Ông A, số 0${rest}, xin cấp lại`)).toEqual(["identity-number"]);
      }),
    );
  });
});
