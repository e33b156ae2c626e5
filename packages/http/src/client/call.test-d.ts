import type { Task } from "@de-an-06/domain";
import { expectTypeOf } from "vitest";
import type { Call, Loose, Reply } from "./call.js";
import type { Client } from "./create-client.js";

type Body<Id extends Parameters<typeof call>[0]> = Call<Id> extends { readonly body: infer B } ? B : never;
declare function call<Id extends Parameters<Client["call"]>[0]>(id: Id, given: Call<Id>): void;

// A body of the domain's own schema is what the schema makes, with plain strings for days and unit keys.
expectTypeOf<Body<"tasks.create">>().toEqualTypeOf<Loose<Task>>();
expectTypeOf<Body<"tasks.create">["id"]>().toEqualTypeOf<string>();
expectTypeOf<Body<"tasks.create">["kind"]>().toEqualTypeOf<"task" | "duty">();
expectTypeOf<Loose<Task>["assignedOn"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Task>().toExtend<Body<"tasks.create">>();

// Wrong bodies, paths and queries do not compile, whatever the kind of operation.
// @ts-expect-error a number is no task
call("tasks.create", { path: { unit: "24@2025-07-01" }, body: 42 });
// @ts-expect-error a task has a title
call("tasks.create", { path: { unit: "24@2025-07-01" }, body: { id: "9" } });
// @ts-expect-error the path is missing
call("tasks.get", {});
// @ts-expect-error a unit is named by a string
call("tasks.get", { path: { unit: 24, id: "9" } });
// @ts-expect-error there is no such parameter
call("tasks.list", { query: { standings: [] } });
// @ts-expect-error there is no such standing
call("tasks.list", { query: { standing: ["done"] } });
// @ts-expect-error a day is a string
call("tasks.list", { query: { asOf: 20250820 } });
// @ts-expect-error an event has a kind
call("tasks.progress", { path: { unit: "24@2025-07-01", id: "9" }, body: { event: { on: "2025-08-12" } } });
// @ts-expect-error figures are observations
call("observations.submit", { path: { unit: "24@2025-07-01" }, body: { observations: ["303"] } });
// @ts-expect-error a file is bytes
call("audit.file", { body: "hồ sơ" });
// @ts-expect-error a decision is an object
call("groups.save", { path: { unit: "24@2025-07-01", id: "1" }, body: { decisions: [1] } });

call("tasks.list", { query: { asOf: "2025-08-20", standing: ["open-overdue"] } });
call("tasks.progress", {
  path: { unit: "24@2025-07-01", id: "9" },
  body: { event: { kind: "progress", on: "2025-08-12" } },
});
call("deadlines.parse", { body: { phrase: "trước ngày 15 hàng tháng", asOf: "2025-08-20" } });
call("audit.file", { body: new Uint8Array() });

// Answers are typed by the operation, also the one document that is JSON.
expectTypeOf<Reply<"tasks.get">["value"]["task"]>().toEqualTypeOf<Task>();
expectTypeOf<Reply<"tasks.list">["value"]["next"]>().toEqualTypeOf<string | null>();
expectTypeOf<Reply<"calendar.feed">>().toEqualTypeOf<Response>();
expectTypeOf<Reply<"tasks.export">>().toEqualTypeOf<Response>();
expectTypeOf<Reply<"contract.openapi">["value"]>().toEqualTypeOf<unknown>();
