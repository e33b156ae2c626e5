import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../issue/result.js";
import type { DocumentReference } from "./document.js";
import { checkDocuments, documentChain } from "./document-chain.js";
import type { OfficialDocument, RelationKind } from "./official-document.js";
import { parseCitation } from "./parse-citation.js";

const cite = (text: string) => unwrap(parseCitation(text));
const document = (
  reference: DocumentReference,
  ...relations: readonly (readonly [RelationKind, DocumentReference])[]
): OfficialDocument => ({
  reference,
  day: null,
  subject: null,
  addressees: [],
  recipients: [],
  signer: null,
  enclosures: [],
  relations: relations.map(([kind, to]) => ({ kind, to })),
});

const decision06 = cite("Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ");
const province = cite("Kế hoạch số 42/KH-UBND ngày 11/3/2022 của UBND tỉnh");
const district = cite("Kế hoạch số 88/KH-UBND ngày 01/4/2022 của UBND huyện");
const ward = cite("Kế hoạch số 15/KH-UBND ngày 10/5/2022 của UBND xã");
const documents = [
  document(ward, ["implements", district], ["refers-to", decision06]),
  document(province, ["implements", decision06]),
  document(district, ["based-on", cite("Kế hoạch số 42/KH-UBND ngày 11/3/2022")]),
];

describe("the chain from the decision down to a commune's plan", () => {
  test("goes over every level, a citation without its issuer included", () => {
    const chain = unwrap(documentChain(documents, { from: decision06, to: ward }));
    expect(chain.map(({ document: { number }, by }) => [number, by])).toEqual([
      ["06", null],
      ["42", "implements"],
      ["88", "based-on"],
      ["15", "implements"],
    ]);
  });

  test("of a document to itself is the document", () => {
    expect(unwrap(documentChain(documents, { from: ward, to: ward }))).toEqual([{ document: ward, by: null }]);
  });

  test("does not go over documents that are only mentioned", () => {
    const mentions = [document(ward, ["refers-to", decision06], ["replaces", province])];
    expect(documentChain(mentions, { from: decision06, to: ward })).toMatchObject({
      issues: [{ code: "document.no-chain" }],
    });
  });
});

describe("the documents of a list", () => {
  const codes = (list: readonly OfficialDocument[], known?: readonly DocumentReference[]) =>
    checkDocuments(list, known).map(({ code, path }) => `${code} ${path.join("/")}`);

  test("that stand on each other and on a known one are in order", () => {
    expect(codes(documents, [decision06])).toEqual([]);
    expect(codes(documents)).toEqual([
      "document.relation-dangling 0/relations/1",
      "document.relation-dangling 1/relations/0",
    ]);
  });

  test("in a circle, repeated, or on a later one are told", () => {
    expect(codes([document(ward, ["implements", district]), document(district, ["implements", ward])])).toEqual([
      "document.relation-circle 0/relations/0",
      "document.relation-circle 1/relations/0",
      "document.relation-to-later 1/relations/0",
    ]);
    expect(codes([document(ward, ["amends", ward])])).toEqual(["document.relation-circle 0/relations/0"]);
    expect(codes([document(ward), document(ward)])).toEqual(["document.duplicate 1"]);
  });

  test("of which two fit a citation leave it open", () => {
    const other = { ...district, issuer: "UBND thị xã", issuedOn: null };
    const cites = { ...district, issuer: null, issuedOn: null };
    expect(codes([document(district), document(other), document(ward, ["implements", cites])])).toEqual([
      "document.relation-ambiguous 2/relations/0",
    ]);
  });
});

describe("always", () => {
  test("a list of any relations, circles and all, is checked and searched without an end to it", () => {
    const number = fc.integer({ min: 1, max: 12 });
    const lists = fc.array(fc.tuple(number, fc.array(number, { maxLength: 4 })), { maxLength: 12 });
    fc.assert(
      fc.property(lists, number, number, (list, from, to) => {
        const reference = (n: number): DocumentReference => ({ ...ward, number: String(n) });
        const all = list.map(([n, targets]) =>
          document(reference(n), ...targets.map((one) => ["implements", reference(one)] as const)),
        );
        for (const { path } of checkDocuments(all)) expect(all[Number(path[0])]).toBeDefined();
        const chain = documentChain(all, { from: reference(from), to: reference(to) });
        if (chain.ok) {
          expect(chain.value[0]?.document.number).toBe(String(from));
          expect(chain.value.at(-1)?.document.number).toBe(String(to));
        }
      }),
    );
  });

  test("a chain of ten thousand documents does not overflow", () => {
    const reference = (n: number): DocumentReference => ({ ...ward, number: String(n) });
    const long = Array.from({ length: 10_000 }, (_, i) => document(reference(i + 1), ["implements", reference(i)]));
    expect(unwrap(documentChain(long, { from: reference(1), to: reference(10_000) }))).toHaveLength(10_000);
    expect(checkDocuments(long)).toHaveLength(1);
  });
});
