import { type Actor, isUnitKey, type Role, roles } from "@de-an-06/domain";
import type { IncomingRequest } from "@de-an-06/express";
import { jwtVerify, type JWTVerifyGetKey } from "jose";

/** Who has signed the token, and for whom. */
export interface Login {
  /** The keys of the login service: `createRemoteJWKSet(new URL(".../jwks"))`. */
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
}

/**
 * Who calls, by the bearer token of OpenID Connect: signature, issuer, audience and expiry are checked. The claims `unit` and
 * `role` are those the login service gives its accounts. A token that does not hold is nobody.
 */
export function actorFrom({ keys, issuer, audience }: Login): (request: IncomingRequest) => Promise<Actor | null> {
  return async ({ headers }) => {
    const token = /^Bearer ([\w.-]+)$/.exec(headers.authorization ?? "")?.[1];
    if (token === undefined) return null;
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, requiredClaims: ["exp", "sub"] });
      const { unit, role, sub = "" } = payload;
      return isUnitKey(unit) && roles.includes(role as Role) ? { unit, role: role as Role, id: sub } : null;
    } catch {
      return null;
    }
  };
}
