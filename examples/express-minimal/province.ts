import * as documents from "@de-an-06/document";
import { type Actor, createHierarchy, plainDate, type Unit, unitKey, unwrap } from "@de-an-06/domain";
import type { IncomingRequest } from "@de-an-06/express";
import { createMemoryRepository } from "@de-an-06/http";
import * as workbooks from "@de-an-06/spreadsheet";

const from = plainDate("2025-07-01");
const units: readonly Unit[] = [
  { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from, until: null },
  { code: "07100", name: "Phường Ba", tier: "commune", parent: "24", from, until: null },
  { code: "24:cong-an-tinh", name: "Công an tỉnh", tier: "agency", parent: "24", from, until: null },
];

/** What the app runs on, with readers of workbooks and of letters. In memory it forgets all when it stops: a real one has a database. */
export const options = {
  repository: createMemoryRepository(),
  reference: { hierarchy: unwrap(createHierarchy(units)) },
  workbooks,
  documents,
};

/** Tokens of the example. A real app has its own login: see `express-with-login`. */
const tokens: ReadonlyMap<string, Actor> = new Map([
  ["Bearer lanh-dao-tinh", { unit: unitKey("24@2025-07-01"), role: "leader" }],
  ["Bearer can-bo-phuong", { unit: unitKey("07100@2025-07-01"), role: "clerk" }],
]);

/** Who calls, by the token of the request. */
export function actorOf({ headers }: IncomingRequest): Actor | null {
  return tokens.get(headers.authorization ?? "") ?? null;
}
