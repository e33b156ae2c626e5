import type { Example } from "./run-example.js";

/** The examples in a source file's doc comments: what follows `@example` until the next tag or the comment's end. */
export function examplesInComments(file: string, source: string): Example[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const lines = comment[0].split("\n").map((line) => line.replace(/^\s*\/?\*+(?:\/| ?)/, "").replace(/\*\/\s*$/, ""));
    const firstLine = source.slice(0, comment.index).split("\n").length;
    const found: Example[] = [];
    let start = -1;
    for (const [i, line] of [...lines, "@end"].entries()) {
      if (!/^\s*@\w/.test(line)) continue;
      if (start >= 0) found.push({ file, line: firstLine + start, code: unfence(lines.slice(start + 1, i)) });
      start = /^\s*@example\b/.test(line) ? i : -1;
    }
    return found;
  });
}

/** The programs in a guide: each `ts` block; one without an import goes on from the block before it. */
export function examplesInGuide(file: string, markdown: string): Example[] {
  const programs: { file: string; line: number; code: string }[] = [];
  for (const block of markdown.matchAll(/^```ts\n([\s\S]*?)^```/gm)) {
    const code = block[1] ?? "";
    const last = programs.at(-1);
    if (last && !/^import /m.test(code)) last.code += `\n${code}`;
    else programs.push({ file, line: markdown.slice(0, block.index).split("\n").length, code });
  }
  return programs;
}

function unfence(lines: readonly string[]): string {
  return lines.filter((line) => !/^\s*```/.test(line)).join("\n");
}
