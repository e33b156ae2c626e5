import type { Assignee, Part } from "./task.js";

const partNames: Readonly<Record<Part, string>> = {
  lead: "chủ trì",
  "co-lead": "đồng chủ trì",
  coordinating: "phối hợp",
  advising: "tham mưu",
  directing: "chỉ đạo",
};

/**
 * Assignees as a cell *Cơ quan thực hiện* words them; {@link parseAssignment} reads it back to the same.
 *
 * A lead stands in front, those it works with after "phối hợp với"; any other part is named: "đồng chủ trì: …".
 * Ids and the mark of a group are not written: the table and the words give them back. That a body of the table which is
 * requested by nature was ordered cannot be written.
 *
 * @example
 * formatAssignment(unwrap(parseAssignment("Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ, Sở Tư pháp"))) // => "Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Sở Tư pháp"
 */
export function formatAssignment(assignees: readonly Assignee[]): string {
  const [first, ...others] = runs(assignees);
  if (first === undefined) return "";
  const isBare =
    first.part === "lead" && first.mode === "ordered" && !(others.length > 0 && takesTheWord.test(first.names));
  const opening = isBare ? first.names : capitalise(clause(first));
  if (others.length === 0) return opening;
  const led = opening === first.names ? `${opening} chủ trì` : opening;
  return others.reduce((text, run, i) => {
    const joins = i === 0 && led !== opening && run.part === "coordinating" && run.mode === "ordered";
    return joins ? `${text}, phối hợp với ${run.names}` : `${text}; ${clause(run)}`;
  }, led);
}

interface Run extends Pick<Assignee, "part" | "mode"> {
  readonly names: string;
}

/** Neighbours with the same part and mode, their names joined. */
function runs(assignees: readonly Assignee[]): readonly Run[] {
  const found: Run[] = [];
  for (const { name, part, mode } of assignees) {
    const last = found.at(-1);
    if (last?.part === part && last.mode === mode)
      found[found.length - 1] = { part, mode, names: `${last.names}, ${name}` };
    else found.push({ part, mode, names: name });
  }
  return found;
}

function clause({ part, mode, names }: Run): string {
  return `${mode === "requested" ? "đề nghị " : ""}${partNames[part]}: ${names}`;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Names that "chủ trì" behind them would become part of: "đơn vị chủ trì", "Đoàn chủ trì". */
const takesTheWord = /(?:^|[\s,])(?:đơn vị|cơ quan|đoàn|hội)$/iu;
