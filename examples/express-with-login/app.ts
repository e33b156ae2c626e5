import express from "express";
import { deAn06Router } from "@de-an-06/express";
import { actorFrom, type Login } from "./actor-of.js";
import { subscriberIn, type Subscriptions } from "./calendar-actor.js";
import { options } from "./province.js";

/**
 * An app whose users come with a bearer token of a login service (OpenID Connect), and their calendars with a secret in the
 * address.
 */
export function createApp(login: Login, subscriptions: Subscriptions = new Map()): express.Express {
  const app = express();
  const [userOf, subscriberOf] = [actorFrom(login), subscriberIn(subscriptions)];
  const actorOf = async (request: express.Request) => (await userOf(request)) ?? subscriberOf(request);
  app.use("/de-an-06", deAn06Router({ ...options, actorOf }));
  return app;
}
