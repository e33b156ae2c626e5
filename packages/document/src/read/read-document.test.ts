import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentSentence } from "../issue/document-sentence.js";
import { type Part, pack } from "../zip/pack.js";
import { readDocument, type ReadDocumentOptions } from "./read-document.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const sentence = "Đạt 240/303 hồ sơ, đạt 79,2%.";
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

const read = async (bytes: Uint8Array, options: ReadDocumentOptions = {}) => {
  const result = await readDocument(bytes, options);
  return result.ok ? { ...result.value, notes: result.notes } : result.issues.map(({ code, params }) => [code, params]);
};
const text = async (bytes: Uint8Array, options: ReadDocumentOptions = {}) => {
  const result = await read(bytes, options);
  return "text" in result ? result.text : result;
};

const word = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const p = (content: string) => `<w:p><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`;
const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
const docx = (document: string, more: readonly Part[] = []) =>
  pack(
    [
      {
        name: "[Content_Types].xml",
        bytes: utf8(
          `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
        ),
      },
      {
        name: "_rels/.rels",
        bytes: utf8(
          `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
        ),
      },
      { name: "word/document.xml", bytes: utf8(document) },
      ...more,
    ],
    { deflate: true },
  );

describe("a text", () => {
  test("is read in UTF-8 with and without its mark, and in UTF-16 of both orders", async () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(sentence, "utf16le")]);
    const turned = Uint8Array.from([0xfe, 0xff, ...Buffer.from(sentence, "utf16le").swap16()]);
    for (const bytes of [utf8(sentence), Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(sentence)]), wide, turned]) {
      expect(await text(bytes)).toBe(sentence);
    }
  });

  test("keeps its lines whatever ends them, and its name tells Markdown", async () => {
    expect(await read(utf8("một\r\nhai\rba\n"), { name: "a.MD" })).toEqual({
      format: "markdown",
      text: "một\nhai\nba\n",
      places: [1, 2, 3, 4].map((line) => ({ page: null, line })),
      notes: [],
    });
  });

  test("in Vietnamese Windows is read and noted", async () => {
    const bytes = Uint8Array.from([...Buffer.from("C"), 0xf4, 0xf2, ...Buffer.from("ng an th"), 0xe0, ...Buffer.from("nh ph"), 0xf4, 0xec]);
    expect(await read(bytes)).toMatchObject({ text: "Cộng an thành phố", notes: [{ code: "document.encoding-assumed" }] });
  }); // prettier-ignore

  test("in TCVN3 or VNI says so, in bytes as in letters", async () => {
    const tcvn3 = "Céng hoµ x· héi chñ nghÜa ViÖt Nam";
    const said = [["document.legacy-encoding", { encoding: "tcvn3" }]];
    expect(await read(utf8(tcvn3))).toEqual(said);
    expect(await read(Uint8Array.from(Buffer.from(tcvn3, "latin1")))).toEqual(said);
    expect(await read(utf8("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"))).toEqual([
      ["document.legacy-encoding", { encoding: "vni" }],
    ]);
    expect(await read(await docx(word(p(tcvn3))))).toEqual(said);
  });
});

describe("a Word document", () => {
  test("gives a line for each paragraph and row, with the number of the paragraph", async () => {
    const bytes = await docx(word(p("Một") + p("") + table([[p("Tiếp nhận"), p("Tỷ lệ")], [p("303"), p("79,2%") + p("(*)")]]) + p("Hai &amp; ba &lt;b&gt;")));
    expect(await read(bytes)).toEqual({
      format: "docx",
      text: "Một\n\n| Tiếp nhận | Tỷ lệ |\n| 303 | 79,2% (*) |\n\nHai & ba <b>",
      places: [1, 1, 2, 3, 3, 4].map((line) => ({ page: null, line })),
      notes: [],
    });
  }); // prettier-ignore

  test("keeps a table in a cell within the cell, and empty cells in their column", async () => {
    const inner = table([[p("1"), p("2")]]);
    expect(await text(await docx(word(table([[p("a"), inner + p("")], [p(""), p("b")]]))))).toBe("| a | 1 2 |\n|  | b |");
  }); // prettier-ignore

  test("without text is empty", async () => {
    expect(await read(await docx(word(p(""))))).toEqual([["document.empty", {}]]);
  });
});

describe("a PDF", () => {
  test("gives page and line, without page numbers", async () => {
    const result = await readDocument(fixture("two-pages.pdf"));
    if (!result.ok) throw new Error("not read");
    const { text: all, places } = result.value;
    const lines = all.split("\n");
    const at = (start: string) => places[lines.findIndex((line) => line.startsWith(start))];
    expect(lines).toHaveLength(places.length);
    expect(lines).not.toContain("2");
    expect(at("Cấp lại, đổi thẻ")).toEqual({ page: 1, line: 8 });
    expect(at("Trẻ em dưới 6 tuổi: 332/426 dữ liệu, đạt 79,93%.")).toMatchObject({ page: 2 });
  });

  test("with a password, without text, cut short or over the limit of pages says so", async () => {
    expect(await read(fixture("locked.pdf"))).toEqual([["document.encrypted", {}]]);
    expect(await read(scan(1))).toEqual([["document.without-text", { pages: 1 }]]);
    expect(await read(fixture("two-pages.pdf").subarray(0, 2000))).toEqual([["document.damaged", {}]]);
    expect(await read(fixture("two-pages.pdf"), { limits: { pages: 1 } })).toEqual([
      ["document.too-large", { limit: "pages", maximum: 1 }],
    ]);
    expect(await read(fixture("two-pages.pdf"), { limits: { characters: 100 } })).toEqual([
      ["document.too-large", { limit: "characters", maximum: 100 }],
    ]);
  });

  test("with some pages scanned names them", async () => {
    expect(await read(scan(2, "Dat 240/303 ho so"))).toMatchObject({
      text: "Dat 240/303 ho so",
      notes: [{ code: "document.pages-without-text", params: { pages: [2] } }],
    });
  });
});

describe("a file that is not read", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test("is told by its content, whatever its name", async () => {
    const formats: readonly (readonly [bytes: Uint8Array, format: string])[] = [
      [Uint8Array.from([...ole, ...new Uint8Array(600)]), "doc"],
      [utf8("{\\rtf1 x}"), "rtf"],
      [utf8("<!DOCTYPE html><p>x"), "html"],
      [Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "image"],
      [Uint8Array.from([0x1f, 0x8b, 8, 0]), "archive"],
      [await pack([{ name: "a.txt", bytes: utf8("x") }], { deflate: true }), "archive"],
      [await pack([{ name: "xl/workbook.xml", bytes: utf8("x") }], { deflate: true }), "workbook"],
      [
        await pack(
          ["mimetype", "content.xml"].map((name) => ({ name, bytes: utf8("x") })),
          { deflate: true },
        ),
        "odt",
      ],
    ];
    for (const [bytes, format] of formats) {
      expect(await read(bytes, { name: "a.docx" }), format).toEqual([["document.unsupported-format", { format }]]);
    }
    expect(await read(new Uint8Array())).toEqual([["document.empty", {}]]);
    expect(await read(utf8(" \n\t"))).toEqual([["document.empty", {}]]);
    expect(await read(Uint8Array.from([1, 0, 2, 0, 3]))).toEqual([["document.not-readable", {}]]);
  });

  test("because of a password: Word keeps such files in an old compound file", async () => {
    const locked = Uint8Array.from([...ole, ...new Uint8Array(99), ...Buffer.from("EncryptedPackage", "utf16le")]);
    expect(await read(locked)).toEqual([["document.encrypted", {}]]);
    const sealed = await docx(word(p("x")));
    const flagged = sealed.slice();
    const view = new DataView(flagged.buffer);
    const directory = view.getUint32(flagged.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(await read(flagged)).toEqual([["document.encrypted", {}]]);
  });

  test("because it is over a limit, before it is unpacked", async () => {
    const bytes = await docx(word(p("x".repeat(5000))));
    expect(await read(bytes, { limits: { bytes: 100 } })).toEqual([
      ["document.too-large", { limit: "bytes", maximum: 100 }],
    ]);
    expect(await read(bytes, { limits: { unpackedBytes: 4000 } })).toEqual([
      ["document.too-large", { limit: "unpackedBytes", maximum: 4000 }],
    ]);
    expect(await read(utf8("x".repeat(99)), { limits: { characters: 50 } })).toEqual([
      ["document.too-large", { limit: "characters", maximum: 50 }],
    ]);
  });

  test("because it is a bomb: packed too tightly, twice the same part, or longer than it declares", async () => {
    const swollen = { name: "word/footnotes.xml", bytes: new Uint8Array(30_000_000) };
    expect(await read(await docx(word(p("x")), [swollen]))).toEqual([["document.unsafe-archive", {}]]);
    const again = { name: "word/document.xml", bytes: utf8("<a/>") };
    expect(await read(await docx(word(p("x")), [again]))).toEqual([["document.unsafe-archive", {}]]);
    const liar = (await docx(word(p("x".repeat(5000))))).slice();
    const view = new DataView(liar.buffer);
    for (let at = view.getUint32(liar.length - 6, true), n = 0; n < 3; n++) {
      if (n === 2) view.setUint32(at + 24, 10, true);
      at += 46 + view.getUint16(at + 28, true);
    }
    expect(await read(liar)).toEqual([["document.damaged", {}]]);
  });

  test("because its XML is broken or endlessly deep", async () => {
    expect(await read(await docx("<w:document"))).toEqual([["document.damaged", {}]]);
    const deep = `${"<w:tbl><w:tr><w:tc>".repeat(20_000)}${"</w:tc></w:tr></w:tbl>".repeat(20_000)}`;
    expect(await read(await docx(word(deep)))).toHaveLength(1);
    const bytes = await docx(word(p("x")));
    expect(await read(bytes.subarray(0, bytes.length - 30))).toEqual([["document.damaged", {}]]);
  });
});

describe("always", () => {
  test("no bytes make it throw, and no issue holds a word of the file", async () => {
    const whole = [await docx(word(p("bí mật 0123456789"))), new Uint8Array(fixture("two-pages.pdf"))];
    const broken = fc
      .tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }))
      .map(([bytes, edits]) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, byte] of edits) copy[at % copy.length] = byte;
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(broken, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        const result = await readDocument(bytes);
        if (!result.ok) {
          for (const one of result.issues) expect(documentSentence(one)).not.toMatch(/bí mật|0123456789/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A PDF of so many pages; the first one may have a line of text. */
function scan(pages: number, line = ""): Uint8Array {
  const stream = line === "" ? "0 0 10 10 re f" : `BT /F1 12 Tf 50 700 Td (${line}) Tj ET`;
  const kids = Array.from({ length: pages }, (_, n) => 10 + n);
  const objects = new Map<number, string>([
    [1, "<< /Type /Catalog /Pages 2 0 R >>"],
    [2, `<< /Type /Pages /Count ${pages} /Kids [${kids.map((id) => `${id} 0 R`).join(" ")}] >>`],
    [3, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`],
    [4, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"],
    [5, "<< /Length 14 >>\nstream\n0 0 10 10 re f\nendstream"],
    ...kids.map((id, n): [number, string] => [
      id,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${n === 0 ? 3 : 5} 0 R /Resources << /Font << /F1 4 0 R >> >> >>`,
    ]),
  ]);
  let body = "%PDF-1.4\n";
  const offsets = new Map<number, number>();
  for (const [id, object] of objects) {
    offsets.set(id, body.length);
    body += `${id} 0 obj\n${object}\nendobj\n`;
  }
  const start = body.length;
  const rows = [...offsets].map(([id, at]) => `${id} 1\n${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return utf8(
    `${body}xref\n0 1\n0000000000 65535 f \n${rows}trailer\n<< /Size 99 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
  );
}
