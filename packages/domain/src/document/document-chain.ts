import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import { sameDocument } from "./document-identity.js";
import type { DocumentReference } from "./document.js";
import type { DocumentRelation, OfficialDocument, RelationKind } from "./official-document.js";

/** One document in a chain, and how it stands to the one above it; null for the first. */
export interface ChainLink {
  readonly document: DocumentReference;
  readonly by: RelationKind | null;
}

/** What leads upward: a document stands on those it is based on, carries out, amends, or goes with. */
const upward: ReadonlySet<RelationKind> = /* @__PURE__ */ new Set([
  "based-on",
  "implements",
  "amends",
  "enclosed-with",
]);

/**
 * The chain of documents from one down to another (*hệ thống văn bản*), from Quyết định 06/QĐ-TTg to a ward's plan: the
 * shortest way over what each is based on, implements, amends or goes with. The one at the top need not be in the list.
 *
 * Where nothing leads from the one to the other it is the issue `document.no-chain`. Circles do no harm.
 *
 * @example
 * const top = unwrap(parseCitation("Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ"));
 * const plan = unwrap(parseCitation("Kế hoạch số 42/KH-UBND ngày 11/3/2022 của UBND tỉnh"));
 * const form = { reference: plan, day: null, subject: null, addressees: [], recipients: [], signer: null, enclosures: [], relations: [{ kind: "implements" as const, to: top }] };
 * unwrap(documentChain([form], { from: top, to: plan })).map(({ document, by }) => [document.number, by]) // => [["06", null], ["42", "implements"]]
 */
export function documentChain(
  documents: readonly OfficialDocument[],
  { from, to }: { readonly from: DocumentReference; readonly to: DocumentReference },
): Result<readonly ChainLink[]> {
  const find = finder(documents);
  interface Step {
    readonly document: DocumentReference;
    readonly below: { readonly step: Step; readonly by: RelationKind } | null;
  }
  const queue: Step[] = [{ document: to, below: null }];
  const seen = new Set<OfficialDocument>();
  for (const step of queue) {
    if (isSame(step.document, from)) {
      const links: ChainLink[] = [{ document: step.document, by: null }];
      for (let below = step.below; below !== null; below = below.step.below)
        links.push({ document: below.step.document, by: below.by });
      return ok(links);
    }
    const { found } = find(step.document);
    if (found === null || seen.has(found)) continue;
    seen.add(found);
    for (const { kind, to: above } of found.relations)
      if (upward.has(kind)) queue.push({ document: above, below: { step, by: kind } });
  }
  return fail(issue("document.no-chain", {}));
}

/**
 * What is odd in how the documents of a list stand to each other, each with its path: a document that is there twice, a
 * relation to one that is not there or that several may be, to itself, in a circle, or to a later day.
 *
 * Documents at the top of every chain are cited and seldom in the list: name them in `known`.
 *
 * @example
 * const plan = unwrap(parseCitation("Kế hoạch số 42/KH-UBND ngày 11/3/2022 của UBND tỉnh"));
 * const form = { reference: plan, day: null, subject: null, addressees: [], recipients: [], signer: null, enclosures: [], relations: [{ kind: "implements" as const, to: { ...plan, number: "41" } }] };
 * checkDocuments([form]).map(({ code, path }) => [code, path]) // => [["document.relation-dangling", [0, "relations", 0]]]
 */
export function checkDocuments(
  documents: readonly OfficialDocument[],
  known: readonly DocumentReference[] = [],
): readonly Issue[] {
  const find = finder(documents);
  const knownByKey = group(known, (one) => one);
  const at = new Map(documents.map((one, i) => [one, i]));
  const targets = documents.map(({ relations }) => relations.map(({ to }) => find(to)));
  const circles = circlesOf(
    targets.map((row) => row.map(({ found }) => (found === null ? -1 : (at.get(found) ?? -1)))),
  );
  return documents.flatMap(({ reference, relations }, i) => {
    const first = find(reference).all.find((one) => one !== documents[i] && (at.get(one) ?? 0) < i);
    const repeated =
      first !== undefined && sameDocument(first.reference, reference) === true
        ? [issue("document.duplicate", { first: at.get(first) ?? 0 }, [i])]
        : [];
    return [
      ...repeated,
      ...relations.flatMap((relation, j) => {
        const { found, all = [] } = targets[i]?.[j] ?? { found: null };
        const path = [i, "relations", j];
        if (all.length > 1) return [issue("document.relation-ambiguous", { candidates: all.length }, path)];
        if (found === null) {
          const named = (knownByKey.get(keyOf(relation.to)) ?? []).some((one) => isSame(one, relation.to));
          return named ? later(relation, reference, path) : [issue("document.relation-dangling", {}, path)];
        }
        const length = circles.get(`${i} ${at.get(found) ?? -1}`);
        return [
          ...(length === undefined ? [] : [issue("document.relation-circle", { length }, path)]),
          ...later(relation, reference, path),
        ];
      }),
    ];
  });
}

function later({ to }: DocumentRelation, from: DocumentReference, path: Issue["path"]): readonly Issue[] {
  const isLater = to.issuedOn !== null && from.issuedOn !== null && to.issuedOn > from.issuedOn;
  return isLater ? [issue("document.relation-to-later", {}, path)] : [];
}

/** Two citations of one document, or what may well be: nothing known of them differs. */
function isSame(a: DocumentReference, b: DocumentReference): boolean {
  return keyOf(a) === keyOf(b) && a.number !== null && sameDocument(a, b) !== false;
}

/** The documents of a list that a citation may mean: those nothing in it speaks against, only the surest where one is sure. */
function finder(documents: readonly OfficialDocument[]) {
  const byKey = group(documents, ({ reference }) => reference);
  return (cited: DocumentReference): { found: OfficialDocument | null; all: readonly OfficialDocument[] } => {
    const fitting = (byKey.get(keyOf(cited)) ?? []).filter(({ reference }) => sameDocument(reference, cited) !== false);
    const sure = fitting.filter(({ reference }) => sameDocument(reference, cited) === true || reference === cited);
    const all = sure.length > 0 ? sure.slice(0, 1) : fitting;
    return { found: all.length === 1 ? (all[0] ?? null) : null, all };
  };
}

function group<T>(list: readonly T[], of: (one: T) => DocumentReference): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(of(one));
    const before = groups.get(key);
    if (before === undefined) groups.set(key, [one]);
    else before.push(one);
  }
  return groups;
}

function keyOf({ number, year, symbol }: DocumentReference): string {
  return `${number?.replace(/^0+/u, "") ?? ""}|${year ?? ""}|${symbol?.toUpperCase().replaceAll("/", "-") ?? ""}`;
}

/** The relations that lie on a circle, as "from to", with how many documents it has: those inside one strong component. */
function circlesOf(targets: readonly (readonly number[])[]): ReadonlyMap<string, number> {
  const order: number[] = [];
  const back: number[][] = targets.map(() => []);
  targets.forEach((row, i) => row.forEach((to) => back[to]?.push(i)));
  visit(targets, { roots: targets.keys(), seen: new Set() }, (i) => order.push(i));
  const component = new Map<number, number>();
  const sizes = new Map<number, number>();
  const seen = new Set<number>();
  for (const root of order.reverse()) {
    visit(back, { roots: [root], seen }, (i) => {
      component.set(i, root);
      sizes.set(root, (sizes.get(root) ?? 0) + 1);
    });
  }
  const circles = new Map<string, number>();
  targets.forEach((row, i) =>
    row.forEach((to) => {
      const root = component.get(i);
      if (to >= 0 && root !== undefined && component.get(to) === root && (to === i || (sizes.get(root) ?? 0) > 1))
        circles.set(`${i} ${to}`, sizes.get(root) ?? 1);
    }),
  );
  return circles;
}

/** Walks a graph from some roots and calls back when all below a place is done. No recursion: lists may be long. */
function visit(
  targets: readonly (readonly number[])[],
  { roots, seen }: { readonly roots: Iterable<number>; readonly seen: Set<number> },
  leave: (at: number) => void,
): void {
  for (const root of roots) {
    if (seen.has(root)) continue;
    seen.add(root);
    const stack = [{ at: root, next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = targets[top.at]?.[top.next++];
      if (to === undefined) {
        leave(top.at);
        stack.pop();
      } else if (to >= 0 && !seen.has(to)) {
        seen.add(to);
        stack.push({ at: to, next: 0 });
      }
    }
  }
}
