import { compareInstants, contains, ok, type Result } from "@de-an-06/domain";
import type { Scope } from "../access/scope.js";
import { type HttpIssue, refuse } from "../issue/http-issue.js";
import type { RecordAddress, RecordKind, Records, StoredRecord } from "./records.js";
import type { Change, Claim, KeptAnswer, Page, RecordQuery, Repository } from "./repository.js";

/** Every revision of one record, oldest first. */
type Revisions<V> = StoredRecord<V>[];

interface Shelf {
  readonly byKey: Map<string, Revisions<unknown>>;
  /** The keys in order, and the newest first; null after one was added. */
  order: readonly string[] | null;
  newest: readonly string[] | null;
}

/** How long a claimed key that was never settled stays taken: longer than any request runs. */
const abandonedAfter = 600_000;
const keptKeys = 10_000;

/**
 * A repository in memory (*kho trong bộ nhớ*): complete, for tests, demonstrations and small use. It forgets all when the
 * program ends. Values are copied in and out, so that nobody changes what is kept.
 *
 * @example
 * (await createMemoryRepository().read("task", { within: [], on: plainDate("2025-07-01"), units: new Set(), sharedWith: new Set() }, { limit: 10 })).items // => []
 */
export function createMemoryRepository(): Repository {
  const shelves = new Map<RecordKind, Shelf>();
  const keys = new Map<string, { fingerprint: string; at: string; answer: KeptAnswer | null }>();

  const shelfOf = (kind: RecordKind): Shelf => {
    const shelf = shelves.get(kind) ?? { byKey: new Map(), order: null, newest: null };
    shelves.set(kind, shelf);
    return shelf;
  };

  return {
    read: async <K extends RecordKind>(kind: K, scope: Scope, query: RecordQuery): Promise<Page<Records[K]>> => {
      const shelf = shelfOf(kind);
      const order =
        query.newestFirst === true ? (shelf.newest ??= newestFirst(shelf)) : (shelf.order ??= inOrder(shelf));
      const items: StoredRecord<Records[K]>[] = [];
      const only =
        query.unit !== undefined && query.id !== undefined ? keyOf({ unit: query.unit, id: query.id }) : null;
      const candidates = only === null ? order : shelf.byKey.has(only) ? [only] : [];
      for (
        let i =
          query.after === undefined
            ? 0
            : query.newestFirst === true
              ? candidates.indexOf(keyOf(query.after)) + 1
              : firstAfter(candidates, keyOf(query.after));
        i < candidates.length;
        i++
      ) {
        const key = candidates[i] ?? "";
        const record = standing(shelf.byKey.get(key) ?? [], query.asOf);
        if (record === undefined || !inScope(record, scope) || !asked(record, query)) continue;
        if (items.length === query.limit) {
          const { unit, id } = items.at(-1) ?? record;
          return { items, next: { unit, id } };
        }
        items.push(structuredClone(record) as StoredRecord<Records[K]>);
      }
      return { items, next: null };
    },

    append: async <K extends RecordKind>(
      kind: K,
      changes: readonly Change<Records[K]>[],
      { by, at }: Pick<StoredRecord<unknown>, "by" | "at">,
    ): Promise<Result<readonly StoredRecord<Records[K]>[], HttpIssue>> => {
      const shelf = shelfOf(kind);
      const revisions = new Map<string, number>();
      for (const [i, change] of changes.entries()) {
        const key = keyOf(change);
        const revision = revisions.get(key) ?? shelf.byKey.get(key)?.length ?? 0;
        if (change.expects !== undefined && change.expects !== revision) {
          return refuse(change.expects === 0 ? "record.exists" : "record.changed", {}, { path: [i] });
        }
        revisions.set(key, revision + 1);
      }
      return ok(
        changes.map((given) => {
          const change = { ...given };
          delete change.expects;
          const all = shelf.byKey.get(keyOf(change)) ?? [];
          const stored = structuredClone({ ...change, revision: all.length + 1, by, at });
          all.push(stored);
          if (all.length === 1) {
            shelf.byKey.set(keyOf(change), all);
            shelf.order = null;
            shelf.newest = null;
          }
          return structuredClone(stored);
        }),
      );
    },

    claim: async (key, { fingerprint, at }): Promise<Claim> => {
      const kept = keys.get(key);
      const abandoned = kept?.answer === null && Date.parse(at) - Date.parse(kept.at) > abandonedAfter;
      if (kept === undefined || abandoned) {
        const oldest = keys.keys().next();
        if (keys.size >= keptKeys && !oldest.done) keys.delete(oldest.value);
        keys.set(key, { fingerprint, at, answer: null });
        return { state: "new" };
      }
      if (kept.fingerprint !== fingerprint) return { state: "other" };
      return kept.answer === null ? { state: "running" } : { state: "answered", answer: kept.answer };
    },

    settle: async (key, answer) => {
      const kept = keys.get(key);
      if (answer === null) keys.delete(key);
      else if (kept !== undefined) keys.set(key, { ...kept, answer });
    },

    close: async () => undefined,
  };
}

/** No unit key holds a space, so units come before their ids. */
function keyOf({ unit, id }: RecordAddress): string {
  return `${unit} ${id}`;
}

function standing(all: Revisions<unknown>, asOf: string | undefined): StoredRecord<unknown> | undefined {
  return asOf === undefined ? all.at(-1) : all.findLast(({ at }) => compareInstants(at, asOf) <= 0);
}

function inScope({ unit, sharedWith = [] }: StoredRecord<unknown>, scope: Scope): boolean {
  return scope.units.has(unit) || sharedWith.some((one) => scope.sharedWith.has(one));
}

function asked({ unit, id, day }: StoredRecord<unknown>, query: RecordQuery): boolean {
  return (
    (query.unit === undefined || query.unit === unit) &&
    (query.id === undefined || query.id === id) &&
    (query.window === undefined || (day !== undefined && contains(query.window, day)))
  );
}

function inOrder({ byKey }: Shelf): readonly string[] {
  return [...byKey.keys()].sort();
}

/** By when they were first kept; what was kept at one instant backwards too. */
function newestFirst(shelf: Shelf): readonly string[] {
  const first = (key: string): string => shelf.byKey.get(key)?.[0]?.at ?? "";
  return inOrder(shelf)
    .toReversed()
    .sort((a, b) => compareInstants(first(b), first(a)));
}

function firstAfter(order: readonly string[], after: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? "") <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
