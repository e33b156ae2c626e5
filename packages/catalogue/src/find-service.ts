import { toKey } from "@de-an-06/domain";
import { confirmedServicesOf422, essentialServices, type PublicService } from "./services.js";

const everyService: readonly PublicService[] = /* @__PURE__ */ [...essentialServices, ...confirmedServicesOf422];

/**
 * The services a name stands for: by their own name, without what it holds in brackets, or by an alias, whatever the
 * diacritics, punctuation, quotes and case. A number in front ("19.") and the words *thủ tục*, *dịch vụ* do not count.
 *
 * None when no row has the name; more than one when rows share it. Nothing is guessed from part of a name: add an alias,
 * or rows of your own.
 *
 * @param services - The rows to look in; those of the catalogue unless given.
 * @example
 * findService("đăng ký dự thi tốt nghiệp THPT Quốc gia và xét tuyển đại học, cao đẳng").map(({ id }) => id) // => ["qd06-21"]
 */
export function findService(name: string, services: readonly PublicService[] = everyService): readonly PublicService[] {
  return indexOf(services).get(bare(name)) ?? [];
}

const indexes = /* @__PURE__ */ new WeakMap<readonly PublicService[], ReadonlyMap<string, readonly PublicService[]>>();

/** Made once per list: names are looked up by the thousand. */
function indexOf(services: readonly PublicService[]): ReadonlyMap<string, readonly PublicService[]> {
  const known = indexes.get(services);
  if (known) return known;
  const index = new Map<string, PublicService[]>();
  for (const service of services) {
    const names = [service.name, withoutBrackets(service.name), ...service.aliases.map((alias) => alias.name)];
    for (const key of new Set(names.map(bare))) {
      const found = index.get(key);
      if (found) found.push(service);
      else index.set(key, [service]);
    }
  }
  indexes.set(services, index);
  return index;
}

function bare(name: string): string {
  return toKey(name).replace(/^(?:\p{N}+ )*(?:(?:thu tuc|dich vu(?: cong)?) )?/u, "");
}

/** Brackets may be nested or left open, as they are in print. */
function withoutBrackets(name: string): string {
  let depth = 0;
  let kept = "";
  for (const character of name) {
    if (character === "(") depth++;
    if (depth === 0) kept += character;
    if (character === ")" && depth > 0) depth--;
  }
  return kept;
}
