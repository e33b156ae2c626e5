import { createHash } from "node:crypto";
import type { Actor } from "@de-an-06/domain";
import type { IncomingRequest } from "@de-an-06/express";

/** Who has subscribed, by the SHA-256 of the secret in the address; a real app keeps them in its database. */
export type Subscriptions = ReadonlyMap<string, Actor>;

/** What is kept of a secret: whoever reads the table cannot subscribe with it. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/**
 * Who subscribes to the calendar: its programs send no bearer token, so the address has a secret of its own. It opens the
 * calendar alone, and its actors only read.
 */
export function subscriberIn(subscriptions: Subscriptions): (request: IncomingRequest) => Actor | null {
  return ({ url = "" }) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const secret = searchParams.get("token");
    if (pathname !== "/calendar.ics" || secret === null) return null;
    const actor = subscriptions.get(hashOf(secret));
    return actor === undefined ? null : { ...actor, role: "auditor" };
  };
}
