import { type SheetIssue, sheetIssue } from "./sheet-issue.js";

/** How many issues are kept by their cell unless the caller says otherwise. */
const mostUnlessSaid = 1000;

/** Collects issues in order, up to a number; the last one then says how many more there were. */
export interface IssueList {
  readonly add: (...issues: readonly SheetIssue[]) => void;
  readonly all: () => readonly SheetIssue[];
}

/**
 * An empty list of issues. What is beyond `most` is counted only, so that a broken file does not fill the memory.
 */
export function createIssueList(most = mostUnlessSaid): IssueList {
  const kept: SheetIssue[] = [];
  let more = 0;
  return {
    add: (...issues) => {
      for (const one of issues) {
        if (kept.length < most) kept.push(one);
        else more++;
      }
    },
    all: () => (more > 0 ? [...kept, sheetIssue("issues.more", { count: more })] : kept),
  };
}
