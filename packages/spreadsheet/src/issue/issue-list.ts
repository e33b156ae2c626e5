import { type SheetIssue, sheetIssue } from "./sheet-issue.js";

/** How many issues are kept by their cell; the rest is counted, so that a broken file does not fill the memory. */
export const mostIssues = 1000;

/** Collects issues in order, up to {@link mostIssues}; the last one then says how many more there were. */
export interface IssueList {
  readonly add: (...issues: readonly SheetIssue[]) => void;
  readonly all: () => readonly SheetIssue[];
}

/** An empty list of issues. */
export function createIssueList(): IssueList {
  const kept: SheetIssue[] = [];
  let more = 0;
  return {
    add: (...issues) => {
      for (const one of issues) {
        if (kept.length < mostIssues) kept.push(one);
        else more++;
      }
    },
    all: () => (more > 0 ? [...kept, sheetIssue("issues.more", { count: more })] : kept),
  };
}
