import express from "express";
import { deAn06Router } from "@de-an-06/express";
import { actorFrom, type Login } from "./actor-of.js";
import { options } from "./province.js";

/** An app whose users come with a bearer token of a login service (OpenID Connect). */
export function createApp(login: Login): express.Express {
  const app = express();
  app.use("/de-an-06", deAn06Router({ ...options, actorOf: actorFrom(login) }));
  return app;
}
