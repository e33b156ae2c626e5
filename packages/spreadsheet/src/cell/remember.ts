/** Beyond so many different texts all are forgotten: a list that repeats itself has far fewer. */
const most = 20_000;
const [encoder, decoder] = [new TextEncoder(), new TextDecoder("utf-8", { ignoreBOM: true })];

/** Reads each text once: tables repeat themselves. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly what: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.what;
    const what = read(text);
    if (known.size >= most) known.clear();
    // A text that was cut out of a file can keep the whole piece in memory that it was cut from; a copy does not.
    known.set(decoder.decode(encoder.encode(text)), { what });
    return what;
  };
}
