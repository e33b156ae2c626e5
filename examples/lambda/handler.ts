import { lambdaHandler, scheduledHandler } from "@de-an-06/serverless";
import { actorOf, options } from "./province.js";

/** Behind API Gateway, a function URL or a load balancer. */
export const handler = lambdaHandler({ ...options, prefix: "/de-an-06", actorOf });

/** On a rule of EventBridge, once a day. */
export const reminders = scheduledHandler({ ...options, actor: { unit: options.standingAgency, role: "reviewer" } });
