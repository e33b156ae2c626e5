/**
 * A short text that is almost surely another for another content: for entity tags, and to tell requests apart. Not for
 * secrets.
 */
export function fingerprint(content: string | Uint8Array): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const isText = typeof content === "string";
  for (let i = 0; i < content.length; i++) {
    const unit = isText ? content.charCodeAt(i) : (content[i] ?? 0);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  return (
    ((high ^ (high >>> 15)) >>> 0).toString(36) +
    ((low ^ (low >>> 13)) >>> 0).toString(36) +
    content.length.toString(36)
  );
}

/** The entity tag of a revision. */
export function tagOf(revision: number): string {
  return `"${revision}"`;
}

/** Whether `If-None-Match` names the tag: the caller has it already. */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch?.split(",").some((one) => one.trim().replace(/^W\//, "") === tag) ?? false;
}
