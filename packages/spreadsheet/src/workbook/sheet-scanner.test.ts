import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultReadLimits } from "./read-limits.js";
import { SharedStrings } from "./shared-strings.js";
import { type SheetContext, SheetScanner } from "./sheet-scanner.js";
import { toUtf8 } from "./xml-text.js";

const context: SheetContext = {
  strings: ["một", "hai"],
  formats: ["number", "day", "month"],
  date1904: false,
  limits: defaultReadLimits,
};
const utf8 = (text: string) => new TextEncoder().encode(text);

function scan(pieces: readonly Uint8Array[], keeps = true, given = context) {
  const scanner = new SheetScanner(given, keeps);
  for (const piece of pieces) scanner.push(piece);
  return scanner;
}

const read = (data: string) => scan([utf8(`<worksheet><sheetData>${data}</sheetData></worksheet>`)]).take();

/** Everything that a piece's end can cut in two. */
const odd = utf8(
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l "lol">]><x:worksheet xmlns:x="a>b"><!-- <sheetData> --><x:sheetData>' +
    '<x:row r="1" spans="1:3"><x:c r="A1" t="inlineStr"><x:is><x:t>Nhiệm vụ &amp; hạn &#7841;&l;</x:t></x:is></x:c><!-- <c r="ZZ9"><v>1</v></c> --><x:c r="B1" t="s"><x:v>1</x:v></x:c><x:c r="C1"><x:v>12<!-- , -->34</x:v></x:c></x:row>' +
    '<x:row r="4" hidden="1"><x:c r="B4" s=\'1\'><x:v>45356</x:v></x:c><x:c s="2"><x:v>44927</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c><x:f>1&lt;2</x:f></x:c></x:row>' +
    '<x:row><x:c t="inlineStr"><x:is><x:r><x:t xml:space="preserve"> đầu </x:t></x:r><x:r><x:t><![CDATA[a < b ]] & c]]></x:t></x:r><x:rPh><x:t>bỏ</x:t></x:rPh></x:is></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c r="E5"/><x:c r="G5"><x:v>-0.5</x:v></x:c></x:row>' +
    '</x:sheetData><x:dataValidation sqref="A1:B9"/><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>',
);
const expected = [
  ["Nhiệm vụ & hạn ạ&l;", "hai", 1234],
  [],
  [],
  [null, { day: "2024-03-05" }, { day: "2023-01-01", month: true }, { error: "#N/A" }, { unresolved: "formula" }],
  [" đầu a < b ]] & c", true, null, null, null, null, -0.5],
];

test("a sheet with everything in it", () => {
  const scanner = scan([odd]);
  expect(scanner.take()).toEqual(expected);
  expect(scanner.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  expect(scanner).toMatchObject({ height: 5, cells: 10, hidden: { first: 3, count: 1 }, isWhole: true, isOrdered: true }); // prettier-ignore
});

test("a formula whose result is the empty text has a result", () => {
  expect(read('<row><c t="str"><f>""</f><v></v></c><c t="str"><f>A1</f></c></row>')).toEqual([
    [null, { unresolved: "formula" }],
  ]);
});

test("rows that come out of order, and twice, are put where they belong", () => {
  const data = '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>1</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>'; // prettier-ignore
  expect(read(data)).toEqual([[null, 1], [], [3, 4]]);
  expect(scan([utf8(`<worksheet><sheetData>${data}</sheetData></worksheet>`)], false).isOrdered).toBe(false);
});

test("a tag or a text without end is damage", () => {
  const endless = utf8(`<worksheet><sheetData><row><c t="inlineStr"><is><t>${"x".repeat(2_000_000)}`);
  expect(() => scan([endless])).toThrow();
});

describe("always", () => {
  const cuts = fc.array(fc.nat({ max: odd.length }), { maxLength: 12 }).map((all) => [...new Set(all)].sort((a, b) => a - b)); // prettier-ignore
  const pieces = (bytes: Uint8Array, at: readonly number[]) =>
    [0, ...at].map((from, i) => bytes.subarray(from, at[i] ?? bytes.length));

  test("it reads the same wherever it is cut in pieces, letter by letter too", () => {
    expect(scan([...odd].map((byte) => Uint8Array.of(byte))).take()).toEqual(expected);
    fc.assert(
      fc.property(cuts, (at) => {
        const scanner = scan(pieces(odd, at));
        expect(scanner.take()).toEqual(expected);
        expect(scanner.merges).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test("rows taken as they come are the rows", () => {
    fc.assert(
      fc.property(cuts, (at) => {
        const scanner = new SheetScanner(context, true);
        const rows = pieces(odd, at).flatMap((piece) => {
          scanner.push(piece);
          return [...scanner.take()];
        });
        expect(rows).toEqual(expected);
      }),
    );
  });

  test("looking through counts what reading finds", () => {
    const found = ({ height, cells, hidden, merges, isOrdered }: SheetScanner) => ({ height, cells, hidden, merges, isOrdered }); // prettier-ignore
    fc.assert(
      fc.property(cuts, (at) => {
        expect(found(scan(pieces(odd, at), false))).toEqual(found(scan([odd])));
      }),
    );
  });

  test("so does UTF-16", async () => {
    const wide = Uint8Array.from(Buffer.from(`\ufeff${new TextDecoder().decode(odd)}`, "utf16le"));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 900 }), async (size) => {
        const scanner = new SheetScanner(context, true);
        async function* some() {
          for (let at = 0; at < wide.length; at += size) yield wide.subarray(at, at + size);
        }
        for await (const piece of toUtf8(some())) scanner.push(piece);
        expect(scanner.take()).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test("shared texts are the same wherever they are cut", () => {
    const sst = utf8('<sst><si><t>một</t></si><si/><si><r><t>h</t></r><r><rPr><b/></rPr><t xml:space="preserve">ai &gt; </t></r><rPh sb="0"><t>x</t></rPh></si><si><t>a_x000D_b</t></si></sst>'); // prettier-ignore
    const texts = (parts: readonly Uint8Array[]) => {
      const strings = new SharedStrings(1000);
      for (const part of parts) strings.push(part);
      return strings.all;
    };
    expect(texts([sst])).toEqual(["một", "", "hai > ", "a\rb"]);
    fc.assert(
      fc.property(fc.nat({ max: sst.length }), fc.nat({ max: sst.length }), (a, b) => {
        expect(texts(pieces(sst, [Math.min(a, b), Math.max(a, b)]))).toEqual(texts([sst]));
      }),
    );
  });
});
