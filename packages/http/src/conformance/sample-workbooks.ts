import { ok, type Task } from "@de-an-06/domain";
import type { Workbooks } from "../api/workbooks.js";

const nothing = new Uint8Array();
const blank = { kind: "task", deadline: null, assignees: [], changes: [], events: [], source: null } as const;

/** A reader of workbooks for which every line is the title of a task; it lets others run between the lines. */
export const sampleWorkbooks: Workbooks = {
  readTasks: async (bytes, { onProgress }) => {
    const titles = new TextDecoder().decode(bytes).split("\n");
    const tasks: Task[] = [];
    for (const [i, title] of titles.entries()) {
      onProgress?.(i, titles.length);
      await new Promise((resolve) => setTimeout(resolve, 0));
      tasks.push({ ...blank, id: `${i + 1}`, title });
    }
    return ok(tasks);
  },
  readObservations: async () => ok([]),
  writeTasks: async () => nothing,
  writeTaskTemplate: async () => nothing,
  writeObservationTemplate: async () => nothing,
  sheetSentence: ({ code }) => code,
};
