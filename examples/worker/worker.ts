import { fetchHandler, scheduledHandler } from "@de-an-06/serverless";
import { actorFrom, type Env, options } from "./province.js";

/** `wrangler deploy`: the operations behind fetch, the reminders on the cron of the Worker. */
export default {
  fetch: fetchHandler((env: Env) => ({ ...options, prefix: "/de-an-06", actorOf: actorFrom(env) })),
  scheduled: scheduledHandler({ ...options, actor: { unit: options.standingAgency, role: "reviewer" } }),
};
