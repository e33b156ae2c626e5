import { type SheetIssue, sheetIssue } from "./sheet-issue.js";

/** How many issues are kept by their cell unless the caller says otherwise. */
const mostUnlessSaid = 1000;

/** Collects issues in order, up to a number; the last one then says how many more there were. */
export interface IssueList {
  readonly add: (...issues: readonly SheetIssue[]) => void;
  /** Counts issues that nobody will list. */
  readonly count: (more: number) => void;
  /** Whether further issues are only counted. */
  readonly isFull: () => boolean;
  /** Those since the last time. */
  readonly take: () => readonly SheetIssue[];
  /** Those since the last time, and how many more there were in all. */
  readonly all: () => readonly SheetIssue[];
}

/**
 * An empty list of issues. What is beyond `most` is counted only, so that a broken file does not fill the memory.
 */
export function createIssueList(most = mostUnlessSaid): IssueList {
  let kept: SheetIssue[] = [];
  let [listed, more] = [0, 0];
  const take = () => {
    const taken = kept;
    kept = [];
    return taken;
  };
  return {
    add: (...issues) => {
      for (const one of issues) {
        if (listed++ < most) kept.push(one);
        else more++;
      }
    },
    count: (others) => (more += others),
    isFull: () => listed >= most,
    take,
    all: () => (more > 0 ? [...take(), sheetIssue("issues.more", { count: more })] : take()),
  };
}
