import { parseWith } from "../issue/from-zod.js";
import type { Result } from "../issue/result.js";
import type { Profile } from "./profile.js";
import { ProfileSchema } from "./profile-schema.js";

/**
 * Reads the profile of a province from data: every issue with its path. Whether its rows fit each other, and what they
 * name is there, {@link checkProfile} says.
 *
 * @example
 * const source = { document: { kind: "plan", number: "308", year: null, symbol: "KH-UBND", issuer: "UBND thành phố Hà Nội", issuedOn: null }, confidence: "secondary" };
 * const regime = { id: "monthly", name: "Báo cáo tháng", owedBy: { tiers: ["commune"], within: "01" }, to: { unit: "01" }, covers: { every: "month", calendar: "reporting", calendarPrinted: false }, due: "chậm nhất ngày 15 hàng tháng", from: "2025-01-01", until: null, source };
 * unwrap(parseProfile({ unit: "01", name: "Thành phố Hà Nội", regimes: [regime] })).regimes?.[0]?.due.kind // => "recurring"
 * const wrong = parseProfile({ unit: "01", name: "Thành phố Hà Nội", regimes: [{ ...regime, due: "mai mốt" }] });
 * wrong.ok ? [] : wrong.issues.map(({ path }) => path) // => [["regimes", 0, "due"]]
 */
export function parseProfile(input: unknown): Result<Profile> {
  return parseWith(ProfileSchema, input);
}
