import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import papa from "papaparse";
import { describe, expect, test } from "vitest";
import { RowSplitter } from "./row-splitter.js";
import { decodesAsUtf8 } from "./sniff-encoding.js";

function split(pieces: readonly string[]) {
  const splitter = new RowSplitter(papa, { separator: ";", beginning: pieces.join("").slice(0, 100_000) });
  const rows = pieces.flatMap((piece, i) => splitter.split(piece, i === pieces.length - 1));
  return { rows, unclosed: splitter.unclosed };
}

describe("always", () => {
  const text = fc
    .array(fc.constantFrom("a", "ệ", '"', ";", "\n", "\r\n", '"b;c"', '"d\ne"', '"f ""g"""', "x".repeat(30)), { maxLength: 40 })
    .map((words) => `Đơn vị;Số\r\n${words.join("")}`); // prettier-ignore

  test("a text splits into the same rows wherever it is cut in pieces", () => {
    fc.assert(
      fc.property(
        // A mark that is never closed is found only at the end, and one closed amid a field when its line is whole.
        text.filter((one) => split([one]).unclosed.length === 0),
        fc.array(fc.nat({ max: 200 }), { maxLength: 6 }),
        (whole, cuts) => {
          const at = [...new Set(cuts.filter((cut) => cut <= whole.length))].sort((a, b) => a - b);
          const pieces = [0, ...at].map((from, i) => whole.slice(from, at[i] ?? whole.length));
          expect(split(pieces)).toEqual(split([whole]));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("no row is lost to a mark that is not closed, wherever the text is cut", () => {
    const whole = `a;b\n1;"c\n${Array.from({ length: 50 }, (_, i) => `${i + 2};d`).join("\n")}`;
    for (let cut = 0; cut <= whole.length; cut += 7) {
      const { rows, unclosed } = split([whole.slice(0, cut), whole.slice(cut)]);
      expect(rows.map(([first]) => first).slice(1)).toEqual(Array.from({ length: 51 }, (_, i) => String(i + 1)));
      expect(unclosed).toEqual([{ row: 1, column: 1 }]);
    }
  });
});

test("a mark that nothing closes for millions of letters swallows none of them", () => {
  const line = `1;${"x".repeat(98)}\n`;
  const pieces = ['0;"a\n', ...Array.from({ length: 50 }, () => line.repeat(1000)), "2;b"];
  const { rows, unclosed } = split(pieces);
  expect(rows).toHaveLength(50_002);
  expect(unclosed).toEqual([{ row: 0, column: 1 }]);
});

test("browsers find UTF-8 as Node does", () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text))); // prettier-ignore
  fc.assert(
    fc.property(bytes, (given) => {
      expect(decodesAsUtf8(given)).toBe(isUtf8(given));
    }),
  );
});
