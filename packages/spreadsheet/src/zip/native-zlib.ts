import type * as zlib from "node:zlib";

type Zlib = typeof zlib;
type Host = { readonly process?: { readonly getBuiltinModule?: (name: string) => Zlib | undefined } };

/**
 * Node's zlib where there is one: on parts of some kilobytes it takes a fraction of what the streams of the web platform
 * take. It is asked for and not imported, so that the package bundles for browsers, which have none.
 */
export const nativeZlib: Zlib | undefined = (globalThis as Host).process?.getBuiltinModule?.("node:zlib");
