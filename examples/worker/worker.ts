import { fetchHandler, scheduledHandler } from "@de-an-06/serverless";
import { actorOf, options } from "./province.js";

/** `wrangler deploy`: the operations behind fetch, the reminders on the cron of the Worker. */
export default {
  fetch: fetchHandler({ ...options, prefix: "/de-an-06", actorOf }),
  scheduled: scheduledHandler({ ...options, actor: { unit: options.standingAgency, role: "reviewer" } }),
};
