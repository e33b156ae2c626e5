import { extname, resolve } from "node:path";
import { fail, ok, type Result } from "@de-an-06/domain";
import { type CallIssue, callIssue } from "../call/call-issue.js";
import type { Io } from "./io.js";
import { maxInputBytes } from "./node-io.js";

/** The bytes of a file, or of standard input for `-`, or why there are none. */
export async function readInput(path: string, io: Io): Promise<Result<Uint8Array, CallIssue>> {
  try {
    const bytes = await (path === "-" ? io.readStdin() : io.readFile(path));
    return bytes.length > 0 ? ok(bytes) : fail(callIssue("file.empty", {}, path));
  } catch (error) {
    return fail({ ...readingIssue(codeOf(error)), path: [path] });
  }
}

/** Writes a file; nothing, or why it could not be written. */
export async function writeOutput(path: string, bytes: Uint8Array, io: Io): Promise<CallIssue | null> {
  try {
    await io.writeFile(path, bytes);
    return null;
  } catch (error) {
    return { ...writingIssue(codeOf(error)), path: [path] };
  }
}

/** Why a file name will not do: its extension. */
export function extensionIssue(path: string, allowed: readonly string[]): CallIssue | null {
  return allowed.includes(extname(path).toLowerCase()) ? null : callIssue("file.wrong-extension", { allowed }, path);
}

/** Whether two paths name the same file. */
export function isSameFile(one: string, other: string): boolean {
  return resolve(one) === resolve(other);
}

function readingIssue(code: string): CallIssue {
  if (code === "ENOENT" || code === "ENOTDIR") return callIssue("file.not-found", {});
  if (code === "EISDIR") return callIssue("file.is-directory", {});
  if (code === "EACCES" || code === "EPERM") return callIssue("file.no-permission", {});
  if (code === "TOO_LARGE") return callIssue("file.too-large", { megabytes: maxInputBytes / 1024 / 1024 });
  return callIssue("file.unreadable", {});
}

function writingIssue(code: string): CallIssue {
  if (code === "ENOENT" || code === "ENOTDIR") return callIssue("file.no-folder", {});
  if (code === "EISDIR") return callIssue("file.is-directory", {});
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return callIssue("file.no-permission", {});
  return callIssue("file.not-written", {});
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
