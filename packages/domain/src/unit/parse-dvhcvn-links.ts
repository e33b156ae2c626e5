import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import { type CommuneLink, type CommuneReform, type ReformContext, toReform } from "./commune-links.js";

/**
 * Reads links between communes from the two files `mapping/merges.json` and `mapping/splits.json` of the public data
 * set dvhcvn/20250701, which the caller supplies as parsed JSON. The first knows the new province, the second the old
 * one; a link that only one of them has is left out with a note, as are doubtful ones (see {@link parseCommuneLinks}).
 * Note paths count the links of `merges` in its order.
 *
 * @example
 * const provinces = unwrap(createHierarchy([]));
 * const source: Source = { document: { kind: "other", number: null, year: null, symbol: null, issuer: null, issuedOn: null }, confidence: "secondary" };
 * const context = { on: plainDate("2025-07-01"), since: plainDate("2025-03-01"), source, provinces };
 * unwrap(parseDvhcvnLinks({ merges: { data: [] }, splits: { data: [] } }, context)).units // => []
 */
export function parseDvhcvnLinks(
  files: { readonly merges: unknown; readonly splits: unknown },
  context: ReformContext,
): Result<CommuneReform> {
  const [newProvinces, oldProvinces] = [list(files.merges, "data"), list(files.splits, "data")];
  if (newProvinces === null) return fail(issue("value.wrong-type", { expected: "list" }, ["merges", "data"]));
  if (oldProvinces === null) return fail(issue("value.wrong-type", { expected: "list" }, ["splits", "data"]));

  const splits = new Map<string, string>();
  for (const province of oldProvinces) {
    for (const old of [...all(province, "level2s"), ...all(province, "level3s")]) {
      const code = text(old, "level3_id") || text(old, "level2_id");
      for (const split of all(old, "splits"))
        splits.set(`${code} ${text(split, "new_id")}`, text(province, "level1_id"));
    }
  }
  const links: CommuneLink[] = [];
  const notes: Issue[] = [];
  for (const province of newProvinces) {
    for (const commune of all(province, "level2s")) {
      for (const merge of all(commune, "merges")) {
        const [oldCode, newCode] = [text(merge, "old_id"), text(commune, "level2_id")];
        const oldProvince = splits.get(`${oldCode} ${newCode}`);
        splits.delete(`${oldCode} ${newCode}`);
        if (oldProvince === undefined) notes.push(issue("succession.one-sided", {}, ["merges", links.length]));
        links.push({
          oldProvince: oldProvince ?? "",
          oldCode,
          oldName: text(merge, "name"),
          newProvince: text(province, "level1_id"),
          newCode,
          newName: text(commune, "name"),
          extent: text(merge, "type"),
        });
      }
    }
  }
  [...splits].forEach(() => notes.push(issue("succession.one-sided", {}, ["splits"])));
  const { reform, notes: doubts } = toReform(links, context);
  return ok(reform, [...notes, ...doubts]);
}

function list(holder: unknown, key: string): readonly unknown[] | null {
  const value = typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>)[key] : null;
  return Array.isArray(value) ? value : null;
}

const all = (holder: unknown, key: string): readonly unknown[] => list(holder, key) ?? [];

function text(holder: unknown, key: string): string {
  const value = typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>)[key] : null;
  return typeof value === "string" ? value.trim() : "";
}
