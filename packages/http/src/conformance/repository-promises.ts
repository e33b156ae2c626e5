import { plainDate, type Task, type UnitKey, unwrap } from "@de-an-06/domain";
import type { Scope } from "../access/scope.js";
import type { Repository } from "../repository/repository.js";
import { type ConformancePromise, holds, same } from "./promise.js";
import { sampleDifficulty, sampleExplanation, sampleKeys, sampleTask } from "./sample-world.js";

const { own, sibling, coordinatingAgency, parent } = sampleKeys;
const by = { unit: own, role: "clerk" } as const;
const at = (minute: number) => ({ by, at: `2025-08-20T05:${String(minute).padStart(2, "0")}:00.000Z` });

function scope(units: readonly UnitKey[], sharedWith: readonly UnitKey[] = []): Scope {
  return {
    within: units.slice(0, 1),
    on: plainDate("2025-08-20"),
    units: new Set(units),
    sharedWith: new Set(sharedWith),
  };
}
const task = (id: string): Task => ({ ...sampleTask, id });
/** The same data in the same order: a database may give members back in another. */
const sortedKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sortedKeys)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]) => [key, sortedKeys(one)]),
        )
      : value;
const change = (unit: UnitKey, id: string) => ({ unit, id, value: task(id) });

/**
 * What every repository holds (*cam kết của kho dữ liệu*): each check is given an empty repository and throws when the
 * promise is not kept. Run them with any test framework against a repository of your own.
 */
export const repositoryPromises: readonly ConformancePromise<Repository>[] = [
  {
    name: "reads back what was added, with its revision, who wrote it and when",
    check: async (repository) => {
      unwrap(await repository.append("task", [change(own, "1")], at(0)));
      const { items, next } = await repository.read("task", scope([own]), { limit: 10 });
      same(items, [{ ...change(own, "1"), revision: 1, ...at(0) }].map(sorted), "what was read");
      same(next, null, "the cursor of the only page");

      function sorted(value: object): object {
        return Object.fromEntries(Object.keys(items[0] ?? {}).map((key) => [key, value[key as keyof typeof value]]));
      }
    },
  },
  {
    name: "reads nothing of a unit outside the scope, not even by its id",
    check: async (repository) => {
      unwrap(await repository.append("task", [change(sibling, "1")], at(0)));
      same((await repository.read("task", scope([own]), { limit: 10 })).items.length, 0, "records of a sibling");
      const byId = await repository.read("task", scope([own]), { unit: sibling, id: "1", limit: 1 });
      same(byId.items.length, 0, "a sibling's record by its id");
    },
  },
  {
    name: "reads what is shared with a unit of the scope, as long as it is",
    check: async (repository) => {
      const shared = { ...change(sibling, "1"), sharedWith: [coordinatingAgency] };
      unwrap(await repository.append("task", [shared], at(0)));
      const mine = scope([coordinatingAgency], [coordinatingAgency]);
      same((await repository.read("task", mine, { limit: 10 })).items.length, 1, "shared records");
      unwrap(await repository.append("task", [change(sibling, "1")], at(1)));
      same((await repository.read("task", mine, { limit: 10 })).items.length, 0, "records no longer shared");
    },
  },
  {
    name: "keeps kinds apart",
    check: async (repository) => {
      unwrap(await repository.append("task", [change(own, "1")], at(0)));
      same((await repository.read("group", scope([own]), { limit: 10 })).items.length, 0, "groups");
    },
  },
  {
    name: "keeps registers and explanations as it keeps tasks, each as it was given",
    check: async (repository) => {
      const read = async (kind: "register" | "explanation") =>
        (await repository.read(kind, scope([own]), { limit: 10 })).items.map(({ id, revision, value }) => [
          id,
          revision,
          value,
        ]);
      unwrap(await repository.append("register", [{ unit: own, id: "k1", value: sampleDifficulty }], at(0)));
      unwrap(await repository.append("explanation", [{ unit: own, id: "gt-1", value: sampleExplanation }], at(0)));
      same(sortedKeys(await read("register")), sortedKeys([["k1", 1, sampleDifficulty]]), "the register");
      same(sortedKeys(await read("explanation")), sortedKeys([["gt-1", 1, sampleExplanation]]), "the explanations");
    },
  },
  {
    name: "keeps the ids of units apart",
    check: async (repository) => {
      unwrap(await repository.append("task", [change(own, "1"), change(sibling, "1")], at(0)));
      const { items } = await repository.read("task", scope([own, sibling]), { id: "1", limit: 10 });
      same(items.map(({ unit }) => unit).sort(), [own, sibling].sort(), "units with a record of the id");
    },
  },
  {
    name: "pages through every record once, in the order of unit and id",
    check: async (repository) => {
      const ids = ["a", "b", "c", "d", "e"];
      unwrap(
        await repository.append(
          "task",
          ids.toReversed().map((id) => change(own, id)),
          at(0),
        ),
      );
      const seen: string[] = [];
      let after: { unit: UnitKey; id: string } | null = null;
      do {
        const page: Awaited<ReturnType<typeof repository.read<"task">>> = await repository.read("task", scope([own]), {
          limit: 2,
          ...(after && { after }),
        });
        holds(page.items.length <= 2, "a page is no longer than asked");
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      same(seen, ids, "the ids of all pages");
    },
  },
  {
    name: "shows the newest first where that is asked for, page by page, whatever was changed since",
    check: async (repository) => {
      for (const [minute, id] of ["b", "c", "a", "d"].entries()) {
        unwrap(await repository.append("task", [change(minute % 2 === 0 ? own : sibling, id)], at(minute)));
      }
      unwrap(await repository.append("task", [change(own, "b")], at(30)));
      const seen: string[] = [];
      let after: { unit: UnitKey; id: string } | null = null;
      do {
        const page: Awaited<ReturnType<typeof repository.read<"task">>> = await repository.read(
          "task",
          scope([own, sibling]),
          { newestFirst: true, limit: 3, ...(after && { after }) },
        );
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      same(seen, ["d", "a", "c", "b"], "the ids of all pages");
    },
  },
  {
    name: "keeps records whose day lies in a window apart from the others",
    check: async (repository) => {
      const on = (id: string, day: string) => ({ ...change(own, id), day: plainDate(day) });
      unwrap(
        await repository.append("task", [on("in", "2025-06-14"), on("out", "2025-07-14"), change(own, "no")], at(0)),
      );
      const window = { from: plainDate("2025-06-01"), to: plainDate("2025-06-30") };
      const { items } = await repository.read("task", scope([own]), { window, limit: 10 });
      same(
        items.map(({ id }) => id),
        ["in"],
        "records of June",
      );
    },
  },
  {
    name: "adds a revision with each change and shows the record as it stood at an instant",
    check: async (repository) => {
      unwrap(await repository.append("task", [change(own, "1")], at(0)));
      const second = { ...change(own, "1"), value: { ...task("1"), title: "Đã sửa" } };
      const [stored] = unwrap(await repository.append("task", [second], at(10)));
      same(stored?.revision, 2, "the revision of the change");
      const asOf = async (minute: number) =>
        (await repository.read("task", scope([own]), { asOf: at(minute).at, limit: 10 })).items.map(
          ({ revision }) => revision,
        );
      same([await asOf(5), await asOf(10)], [[1], [2]], "the revisions at two instants");
      same(
        (await repository.read("task", scope([own]), { asOf: "2025-01-01T00:00:00Z", limit: 10 })).items.length,
        0,
        "records before the first",
      );
    },
  },
  {
    name: "refuses a change of what somebody else has changed, and adds nothing of the request",
    check: async (repository) => {
      unwrap(await repository.append("task", [{ ...change(own, "1"), expects: 0 }], at(0)));
      const refused = async (changes: Parameters<typeof repository.append<"task">>[1]) => {
        const result = await repository.append("task", changes, at(1));
        return result.ok ? "kept" : [result.issues[0].code, result.issues[0].path];
      };
      same(await refused([{ ...change(own, "1"), expects: 0 }]), ["record.exists", [0]], "a second first revision");
      same(
        await refused([change(own, "2"), { ...change(own, "1"), expects: 5 }]),
        ["record.changed", [1]],
        "another revision",
      );
      same((await repository.read("task", scope([own]), { limit: 10 })).items.length, 1, "records after refusals");
    },
  },
  {
    name: "hands out copies: changing them changes nothing that is kept",
    check: async (repository) => {
      const given = { ...task("1"), note: "trước" };
      unwrap(await repository.append("task", [{ unit: own, id: "1", value: given }], at(0)));
      (given as { note: string }).note = "sau";
      const read = async () => (await repository.read("task", scope([own]), { limit: 1 })).items[0]?.value;
      const first = await read();
      holds(first !== undefined, "the record is there");
      (first as { note: string }).note = "sau";
      same((await read())?.note, "trước", "the note that is kept");
    },
  },
  {
    name: "gives a key to one caller, and its answer to the others",
    check: async (repository) => {
      const claim = (fingerprint: string) => repository.claim("khoa-1", { fingerprint, at: at(0).at });
      const states = await Promise.all([claim("a"), claim("a"), claim("b")]);
      same(states.map(({ state }) => state).sort(), ["new", "other", "running"], "three claims at once");
      const answer = { status: 201, headers: { etag: '"1"' }, body: "{}" };
      await repository.settle("khoa-1", answer);
      same(await claim("a"), { state: "answered", answer }, "the claim of an answered key");
      same((await claim("b")).state, "other", "another request with the key");
    },
  },
  {
    name: "frees a key whose request came to nothing",
    check: async (repository) => {
      const claim = () => repository.claim("khoa-2", { fingerprint: "a", at: at(0).at });
      await claim();
      await repository.settle("khoa-2", null);
      same((await claim()).state, "new", "the claim after it was freed");
    },
  },
  {
    name: "reads a scope of the parent with all below it",
    check: async (repository) => {
      unwrap(await repository.append("task", [change(own, "1"), change(sibling, "2"), change(parent, "3")], at(0)));
      const { items } = await repository.read("task", scope([parent, own, sibling]), { limit: 10 });
      same(items.map(({ id }) => id).sort(), ["1", "2", "3"], "ids below the parent");
    },
  },
];
