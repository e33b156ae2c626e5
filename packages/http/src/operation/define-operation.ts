import type * as z from "zod";
import type { Input, InputSchemas, Operation, Who, Words } from "./operation.js";
import type { RecordKind } from "../repository/records.js";
import { routeOf } from "./route.js";
import type { RouteId } from "./routes.js";

/** What an operation says of itself; its method and path stand in the table of routes. */
export interface OperationDefinition<S extends InputSchemas, O extends z.ZodType | readonly string[]> {
  readonly summary: Words;
  readonly who: Who<Input<S>>;
  readonly input: S;
  readonly accepts?: readonly string[];
  readonly output: O;
  readonly revises?: RecordKind;
  readonly stores?: boolean;
  readonly tellsProgress?: boolean;
  readonly handle: Operation<S, O>["handle"];
}

/** Makes an operation and checks its handler against its schemas. */
export function operation<Id extends RouteId, S extends InputSchemas, const O extends z.ZodType | readonly string[]>(
  id: Id,
  definition: OperationDefinition<S, O>,
): Operation<S, O> & { readonly id: Id } {
  return { stores: false, ...definition, id, ...routeOf(id) };
}
