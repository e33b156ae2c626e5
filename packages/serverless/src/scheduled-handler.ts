import { type ApiEvent, type ApiOptions, type ReminderJob, runReminders } from "@de-an-06/http";

/** What the job runs on, and for whom. */
export type ScheduledOptions = ApiOptions & ReminderJob;

/**
 * The daily reminders as a scheduled function (*tác vụ định kỳ*): of EventBridge (`export const handler =
 * scheduledHandler({ … })`) and of Workers (`export default { scheduled: scheduledHandler({ … }) }`). What is due is handed to
 * `onEvent`, which sends the e-mail, Zalo or SMS; a promise it starts is the host's to await.
 *
 * @example
 * const run = scheduledHandler({ repository: createMemoryRepository(), reference: { hierarchy: unwrap(createHierarchy([])) }, actor: { unit: unitKey("24@2008-08-01"), role: "auditor" } });
 * await run() // => { told: 0 }
 */
export function scheduledHandler(options: ScheduledOptions): (event?: unknown) => Promise<{ told: number }> {
  return async () => {
    const events: readonly ApiEvent[] = await runReminders(options, options);
    return { told: events.length };
  };
}
