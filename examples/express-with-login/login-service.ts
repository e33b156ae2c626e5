import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Login } from "./actor-of.js";

/** A login service for the demo and the tests: it has its own keys, and signs for whoever asks. */
export async function createLoginService() {
  const issuer = "https://dang-nhap.example.vn";
  const audience = "de-an-06";
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: "1", alg: "ES256" }] });
  const login: Login = { keys, issuer, audience };
  const sign = (claims: Record<string, unknown>, { expires = "5m", to = audience, key = privateKey } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256", kid: "1" })
      .setSubject("tai-khoan-17")
      .setIssuer(issuer)
      .setAudience(to)
      .setExpirationTime(expires)
      .sign(key);
  return { login, sign };
}
