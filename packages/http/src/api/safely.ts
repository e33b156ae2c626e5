import { isPending, type Soon } from "../request/soon.js";

/** What the host is told something with: at once, or by a promise that is awaited. */
export type Hook<T> = ((told: T) => void) | ((told: T) => Promise<void>);

/** Calls a hook of the host: what it throws, now or later, breaks nothing that was done, and is handed to `failed`. */
export function safely(hook: () => unknown, failed: (error: unknown) => void = ignored): Soon<void> {
  try {
    const made = hook();
    if (isPending(made)) return made.then(() => undefined, failed);
  } catch (error) {
    failed(error);
  }
}

function ignored(): void {
  // A logger that fails has nobody to be told of it.
}
