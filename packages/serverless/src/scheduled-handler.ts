import { type ApiEvent, type ApiOptions, type ReminderJob, runReminders } from "@de-an-06/http";
import { type FromEnv, madeOnce } from "./from-env.js";

/** What the job runs on, and for whom. */
export type ScheduledOptions = ApiOptions & ReminderJob;

/**
 * The daily reminders as a scheduled function (*tác vụ định kỳ*): of EventBridge (`export const handler =
 * scheduledHandler({ … })`) and of Workers (`export default { scheduled: scheduledHandler({ … }) }`), where the options may be
 * a function of the bindings. What is due is handed to `onEvent`, which sends the e-mail, Zalo or SMS and is awaited.
 *
 * Every reminder is tried. When `onEvent` failed for some, the function fails after the last, so that the platform runs it
 * again: only those are told then.
 *
 * @example
 * const run = scheduledHandler({ repository: createMemoryRepository(), reference: { hierarchy: unwrap(createHierarchy([])) }, actor: { unit: unitKey("24@2008-08-01"), role: "auditor" } });
 * await run() // => { told: 0 }
 */
export function scheduledHandler<Env = unknown>(
  options: FromEnv<ScheduledOptions, Env>,
): (event?: unknown, env?: Env) => Promise<{ told: number }> {
  const jobOf = madeOnce(options, jobWith);
  return (_event, env) => jobOf(env)();
}

function jobWith(options: ScheduledOptions): () => Promise<{ told: number }> {
  const { onEvent } = options;
  return async () => {
    const failures: unknown[] = [];
    const telling = async (event: ApiEvent): Promise<void> => {
      try {
        await onEvent?.(event);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    };
    const events = await runReminders({ ...options, ...(onEvent && { onEvent: telling }) }, options);
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} reminders were not told.`);
    return { told: events.length };
  };
}
