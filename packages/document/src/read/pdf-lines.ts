/** A run of text on a page, with its place: the baseline it stands on, where it begins and how wide it is. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The lines of a page from its runs in reading order. Runs on one baseline make a line; a gap between them is a space;
 * more than one and a half lines of white between two lines is a blank line.
 */
export function pdfLines(runs: readonly TextRun[]): readonly string[] {
  const lines: { text: string; y: number; height: number; end: number }[] = [];
  for (const { text, x, y, width, height } of runs) {
    const line = lines.at(-1);
    const tall = Math.max(height, line?.height ?? 0);
    if (line === undefined || Math.abs(line.y - y) > tall / 2) {
      if (text.trim() !== "") lines.push({ text, y, height, end: x + width });
      continue;
    }
    const isApart = x - line.end > tall * 0.15 && !/\s$/u.test(line.text) && !/^\s/u.test(text);
    line.text += (isApart ? " " : "") + text;
    line.end = x + width;
    line.height = tall;
  }
  return lines.flatMap(({ text, y, height }, n) => {
    const before = lines[n - 1];
    const gap = before === undefined ? 0 : before.y - y;
    const tidy = text.replace(/\s+/gu, " ").trim();
    return gap > 2 * Math.max(height, before?.height ?? 0) ? ["", tidy] : [tidy];
  });
}
