import { type Actor, createHierarchy, plainDate, type Unit, unitKey, unwrap } from "@de-an-06/domain";
import { createMemoryRepository } from "@de-an-06/http";

const from = plainDate("2025-07-01");
const units: readonly Unit[] = [
  { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from, until: null },
  { code: "07100", name: "Phường Ba", tier: "commune", parent: "24", from, until: null },
  { code: "24:cong-an-tinh", name: "Công an tỉnh", tier: "agency", parent: "24", from, until: null },
];

/** What the Worker runs on. In memory it forgets all between requests: a real one has a database. */
export const options = {
  repository: createMemoryRepository(),
  reference: { hierarchy: unwrap(createHierarchy(units)) },
  standingAgency: unitKey("24:cong-an-tinh@2025-07-01"),
};

/** The bindings of the Worker: secrets, and in a real one its database. */
export interface Env {
  readonly LEADER_TOKEN: string;
  readonly CLERK_TOKEN: string;
}

/** Who calls, by the token of the request. A real Worker checks one that a login service has signed: see `express-with-login`. */
export function actorFrom({ LEADER_TOKEN, CLERK_TOKEN }: Env): (request: Request) => Actor | null {
  const tokens: ReadonlyMap<string, Actor> = new Map([
    [`Bearer ${LEADER_TOKEN}`, { unit: unitKey("24@2025-07-01"), role: "leader" }],
    [`Bearer ${CLERK_TOKEN}`, { unit: unitKey("07100@2025-07-01"), role: "clerk" }],
  ]);
  return (request) => tokens.get(request.headers.get("authorization") ?? "") ?? null;
}
