/**
 * Says that a request is over before its work is: the time is up, or the caller has gone away. The signal is made only when
 * the work asks for it, since making one costs more than most answers do.
 */
export class Stop {
  readonly #caller: { readonly signal?: AbortSignal | undefined };
  #controller: AbortController | undefined;
  #signal: AbortSignal | undefined;
  #hasLooked = false;

  constructor(caller: { readonly signal?: AbortSignal | undefined }) {
    this.#caller = caller;
  }

  get signal(): AbortSignal {
    if (this.#signal !== undefined) return this.#signal;
    this.#controller ??= new AbortController();
    const { signal } = this.#caller;
    this.#signal = signal === undefined ? this.#controller.signal : AbortSignal.any([signal, this.#controller.signal]);
    return this.#signal;
  }

  /** Throws where the request is over. The first step asks for the time alone: nothing was done in vain yet. */
  look(): void {
    if (this.#hasLooked) this.signal.throwIfAborted();
    else this.#controller?.signal.throwIfAborted();
    this.#hasLooked = true;
  }

  /** Whether the work was stopped, or nobody waits for it any more. */
  get isOver(): boolean {
    return this.#controller?.signal.aborted === true || this.#caller.signal?.aborted === true;
  }

  /** Stops the work. */
  abort(): void {
    this.#controller ??= new AbortController();
    this.#controller.abort();
  }
}

/** What some work comes to, unless the time is up first; then it is stopped. */
export async function stopAfter<T>(milliseconds: number, work: Promise<T>, stop: Stop): Promise<T | "too-late"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<"too-late">((resolve) => {
    timer = setTimeout(() => {
      stop.abort();
      resolve("too-late");
    }, milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
