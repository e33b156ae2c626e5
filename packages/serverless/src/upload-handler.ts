import type { Actor, UnitKey } from "@de-an-06/domain";
import { type ApiOptions, createApi, type Problem } from "@de-an-06/http";

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
  readonly kind: "tasks" | "observations";
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
 */
export function uploadHandler(options: UploadOptions): (event: UploadEvent) => Promise<readonly UploadOutcome[]> {
  const { read, placeOf, ...rest } = options;
  const api = createApi(rest);
  return async ({ Records }) => {
    const outcomes: UploadOutcome[] = [];
    for (const { s3 } of Records) {
      const { sequencer } = s3.object;
      const file = { bucket: s3.bucket.name, key: decodeURIComponent(s3.object.key.replaceAll("+", " ")) };
      const place = placeOf(file);
      if (place === null) continue;
      const { unit, kind, actor, replace = false } = place;
      const response = await api.handle({
        method: "POST",
        path: `/units/${encodeURIComponent(unit)}/${kind}/import`,
        query: replace ? "mode=replace" : "",
        headers: sequencer === undefined ? {} : { "idempotency-key": `upload-${sequencer}` },
        body: { kind: "bytes", bytes: await read(file) },
        actor,
      });
      const answer = JSON.parse(String(response.body)) as { readonly stored?: number } & Partial<Problem>;
      outcomes.push({ ...file, stored: answer.stored ?? 0, codes: (answer.errors ?? []).map(({ code }) => code) });
    }
    return outcomes;
  };
}
