import type { Actor, UnitKey } from "@de-an-06/domain";
import { type Api, type ApiOptions, createApi, type Problem } from "@de-an-06/http";

/** What is read of the event of S3; AWS's own type fits. */
export interface UploadEvent {
  readonly Records: readonly {
    readonly s3: {
      readonly bucket: { readonly name: string };
      readonly object: { readonly key: string; readonly sequencer?: string };
    };
  }[];
}

/** A file that was uploaded. */
export interface UploadedFile {
  readonly bucket: string;
  readonly key: string;
}

/** Whose workbook a file is, of what, and in whose name it is taken in. */
export interface UploadPlace {
  readonly unit: UnitKey;
  readonly kind: "tasks" | "observations" | "groups" | "registers";
  readonly actor: Actor;
  /** Takes the place of what has the same id; otherwise that is a conflict. */
  readonly replace?: boolean;
}

/** What the job runs on, and how the host reads a file. */
export interface UploadOptions extends ApiOptions {
  readonly read: (file: UploadedFile) => Promise<Uint8Array>;
  /** From the file's key, say `07100@2025-07-01/tasks/thang-8.xlsx`; null for a file that is none of ours. */
  readonly placeOf: (file: UploadedFile) => UploadPlace | null;
}

/** What came of one file. */
export interface UploadOutcome extends UploadedFile {
  /** How many records were stored; the issues stand in `imports.list`. */
  readonly stored: number;
  /** Why it was refused. */
  readonly codes: readonly string[];
}

/**
 * Workbooks that are put into a bucket, taken in and their issues kept (*nhập bảng tính tải lên*): `export const handler =
 * uploadHandler({ … })` for the events of S3. An event that comes twice is done once.
 *
 * Every file is tried. What a retry can mend (a file that cannot be read now, a database that is down, an attempt that still
 * runs) is thrown after the last, so that AWS sends the event again; what is wrong with a workbook is an outcome.
 */
export function uploadHandler(options: UploadOptions): (event: UploadEvent) => Promise<readonly UploadOutcome[]> {
  const { read, placeOf, ...rest } = options;
  const api = createApi(rest);
  return async ({ Records }) => {
    const outcomes: UploadOutcome[] = [];
    const failures: unknown[] = [];
    for (const record of Records) {
      try {
        const outcome = await takeIn(record, { api, read, placeOf });
        if (outcome !== null) outcomes.push(outcome);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) {
      throw new AggregateError(failures, `${failures.length} of ${Records.length} files were not taken in.`);
    }
    return outcomes;
  };
}

async function takeIn(
  { s3 }: UploadEvent["Records"][number],
  { api, read, placeOf }: Pick<UploadOptions, "read" | "placeOf"> & { readonly api: Api },
): Promise<UploadOutcome | null> {
  const { sequencer } = s3.object;
  const file = { bucket: s3.bucket.name, key: decodeURIComponent(s3.object.key.replaceAll("+", " ")) };
  const place = placeOf(file);
  if (place === null) return null;
  const { unit, kind, actor, replace = false } = place;
  const { status, body } = await api.handle({
    method: "POST",
    path: `/units/${encodeURIComponent(unit)}/${kind}/import`,
    query: replace ? "mode=replace" : "",
    headers: {
      "content-type": "application/octet-stream",
      ...(sequencer !== undefined && { "idempotency-key": await keyOf([file.bucket, file.key, sequencer]) }),
    },
    body: { kind: "bytes", bytes: await read(file) },
    actor,
  });
  const answer = JSON.parse(String(body)) as { readonly stored?: number } & Partial<Problem>;
  const codes = (answer.errors ?? []).map(({ code }) => code);
  if ((status >= 500 && status !== 501) || codes.includes("repeat.still-running")) throw new Error(codes.join(", "));
  return { ...file, stored: answer.stored ?? 0, codes };
}

/** S3 orders the events of one key by their sequencer; other keys have the same ones. */
async function keyOf(parts: readonly string[]): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(parts)));
  return `upload-${Buffer.from(hash).toString("hex")}`;
}
