import { type Actor, createHierarchy, plainDate, type Unit, unitKey, unwrap } from "@de-an-06/domain";
import { createMemoryRepository, type HttpRequest } from "@de-an-06/http";
import type { LambdaEvent } from "@de-an-06/serverless";

const from = plainDate("2025-07-01");
const units: readonly Unit[] = [
  { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from, until: null },
  { code: "07100", name: "Phường Ba", tier: "commune", parent: "24", from, until: null },
  { code: "24:cong-an-tinh", name: "Công an tỉnh", tier: "agency", parent: "24", from, until: null },
];

/** What the function runs on. In memory it forgets all between calls: a real one has a database. */
export const options = {
  repository: createMemoryRepository(),
  reference: { hierarchy: unwrap(createHierarchy(units)) },
  standingAgency: unitKey("24:cong-an-tinh@2025-07-01"),
};

/** Tokens of the example. A real function has an authorizer before it. */
const tokens: ReadonlyMap<string, Actor> = new Map([
  ["Bearer lanh-dao-tinh", { unit: unitKey("24@2025-07-01"), role: "leader" }],
  ["Bearer can-bo-phuong", { unit: unitKey("07100@2025-07-01"), role: "clerk" }],
]);

/** Who calls, by the token of the request. */
export function actorOf(_event: LambdaEvent, { authorization }: HttpRequest["headers"]): Actor | null {
  return tokens.get(authorization ?? "") ?? null;
}
