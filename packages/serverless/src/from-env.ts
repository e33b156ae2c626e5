/**
 * What a handler runs on: a value, or what is made of the bindings of a Worker (*biến môi trường và tài nguyên*): its
 * database, its secrets.
 */
export type FromEnv<Options extends object, Env> = Options | ((env: Env) => Options);

/** Makes something of options: once, or once for each set of bindings, which stays the same as long as the Worker lives. */
export function madeOnce<Options extends object, Env, Made>(
  options: FromEnv<Options, Env>,
  make: (options: Options) => Made,
): (env: Env | undefined) => Made {
  if (typeof options !== "function") {
    const made = make(options);
    return () => made;
  }
  const made = new Map<unknown, Made>();
  return (env) => {
    const known = made.get(env) ?? make(options(env as Env));
    if (made.size >= mostKept) made.clear();
    made.set(env, known);
    return known;
  };
}

/** A Worker has one; more are of a host that makes them anew. */
const mostKept = 10;
