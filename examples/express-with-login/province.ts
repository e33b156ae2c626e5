import { createHierarchy, plainDate, type Unit, unwrap } from "@de-an-06/domain";
import { createMemoryRepository } from "@de-an-06/http";

const from = plainDate("2025-07-01");
const units: readonly Unit[] = [
  { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from, until: null },
  { code: "07100", name: "Phường Ba", tier: "commune", parent: "24", from, until: null },
  { code: "24:cong-an-tinh", name: "Công an tỉnh", tier: "agency", parent: "24", from, until: null },
];

/** What the app runs on. In memory it forgets all when it stops: a real one has a database. */
export const options = {
  repository: createMemoryRepository(),
  reference: { hierarchy: unwrap(createHierarchy(units)) },
};
