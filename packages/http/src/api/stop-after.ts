/**
 * Says that a request is over before its work is: the time is up, or the caller has gone away. The signal is made only when
 * the work asks for it, since making one costs more than most answers do.
 */
export class Stop {
  readonly #caller: { readonly signal?: AbortSignal | undefined };
  #controller: AbortController | undefined;

  constructor(caller: { readonly signal?: AbortSignal | undefined }) {
    this.#caller = caller;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    const { signal } = this.#caller;
    return signal === undefined ? this.#controller.signal : AbortSignal.any([signal, this.#controller.signal]);
  }

  /** Stops the work. */
  abort(): void {
    this.#controller?.abort();
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
