import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseProfile, type Profile, unwrap } from "@de-an-06/domain";

const file = join(import.meta.dirname, "bac-ninh-2022.json");

/** What Bắc Ninh did its own way in 2022, as letter 2480/UBND-VHTT of its city has it: regimes, targets, who explains. */
export const profile: Profile = unwrap(parseProfile(JSON.parse(readFileSync(file, "utf8"))));
