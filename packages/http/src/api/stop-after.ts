/**
 * Runs some work until it is done, the time is up or the caller goes away. The signal is made only when the work asks for
 * it, since making one costs more than most answers do.
 */
export async function stopAfter<T>(
  milliseconds: number,
  caller: { readonly signal?: AbortSignal | undefined },
  work: (signal: () => AbortSignal) => Promise<T>,
): Promise<T | "too-late"> {
  let controller: AbortController | undefined;
  const signal = () => {
    controller ??= new AbortController();
    return caller.signal === undefined ? controller.signal : AbortSignal.any([caller.signal, controller.signal]);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<"too-late">((resolve) => {
    timer = setTimeout(() => {
      controller?.abort();
      resolve("too-late");
    }, milliseconds);
  });
  try {
    return await Promise.race([work(signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
