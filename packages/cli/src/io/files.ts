import { extname, resolve } from "node:path";
import { fail, ok, type Result } from "@de-an-06/domain";
import { type CallIssue, callIssue } from "../call/call-issue.js";
import type { Io } from "./io.js";
import { maxInputBytes } from "./node-io.js";

/** The bytes of a file, or of standard input for `-`, or why there are none. */
export async function readInput(path: string, io: Io): Promise<Result<Uint8Array, CallIssue>> {
  try {
    return ok(await (path === "-" ? io.readStdin() : io.readFile(path)));
  } catch (error) {
    return fail(readingIssue(codeOf(error), path));
  }
}

/** What a `.json` file says, or why it says nothing. */
export async function readJsonInput(path: string, io: Io): Promise<Result<unknown, CallIssue>> {
  const bytes = await readInput(path, io);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes.value)) as unknown);
  } catch {
    return fail(callIssue("input.not-json", {}, path));
  }
}

/** Writes a file; null, or why it could not be written. */
export async function writeOutput(path: string, bytes: Uint8Array, io: Io): Promise<CallIssue | null> {
  try {
    await io.writeFile(path, bytes);
    return null;
  } catch (error) {
    return writingIssue(codeOf(error), path);
  }
}

/** Why a path will not do for what is written: its extension, or that it is the file read from. */
export function outputIssue(
  path: string,
  { allowed, input }: { allowed: readonly string[]; input?: string },
): CallIssue | null {
  if (!allowed.includes(extname(path).toLowerCase())) return callIssue("output.wrong-extension", { allowed }, path);
  return input !== undefined && resolve(path) === resolve(input) ? callIssue("output.same-as-input", {}, path) : null;
}

function readingIssue(code: string, path: string): CallIssue {
  if (code === "ENOENT" || code === "ENOTDIR") return callIssue("input.not-found", {}, path);
  if (code === "EISDIR") return callIssue("input.is-directory", {}, path);
  if (code === "EACCES" || code === "EPERM") return callIssue("input.no-permission", {}, path);
  if (code === "TOO_LARGE") return callIssue("input.too-large", { megabytes: maxInputBytes / 1024 / 1024 }, path);
  return callIssue("input.unreadable", {}, path);
}

function writingIssue(code: string, path: string): CallIssue {
  if (code === "ENOENT" || code === "ENOTDIR") return callIssue("output.no-folder", {}, path);
  if (code === "EISDIR") return callIssue("output.is-directory", {}, path);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return callIssue("output.no-permission", {}, path);
  return callIssue("output.not-written", {}, path);
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
