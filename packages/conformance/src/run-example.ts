import { isDeepStrictEqual } from "node:util";
import ts from "typescript";

/** One runnable piece of documentation: where it stands and its code. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** A line `expression // => value` of an example and what came of it. */
export interface Claim {
  readonly line: number;
  readonly expected: string;
  readonly holds: boolean;
  readonly actual: unknown;
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

/**
 * Runs an example with the given names in scope and checks each `// =>`. Imports are taken away, since what they name
 * is already in scope; a name that is not makes the example throw.
 */
export async function runExample(example: Example, scope: Readonly<Record<string, unknown>>): Promise<Claim[]> {
  const claims: Claim[] = [];
  const check = (at: Pick<Claim, "line" | "expected">, actual: unknown, value: () => unknown) => {
    claims.push({ ...at, actual, holds: isDeepStrictEqual(plain(actual), plain(value())) });
  };
  const names = Object.keys(scope).filter((name) => name !== "default");
  const code = ts.transpileModule(instrument(example.code), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  }).outputText;
  const run = new AsyncFunction("__check", ...names, `{ ${code.replace(/^export \{\};?$/m, "")}\n }`);
  await run(check, ...names.map((name) => scope[name]));
  return claims;
}

/** Turns `expression // => value` into a check and drops imports. */
function instrument(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2023, true);
  return file.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      const expected = expectation(code, statement.end);
      const text = statement.getText(file);
      if (expected === undefined) return text;
      const line = file.getLineAndCharacterOfPosition(statement.getStart(file)).line;
      const subject = subjectOf(statement, file);
      if (subject === undefined) return text;
      const check = `__check(${JSON.stringify({ line, expected })}, ${subject}, () => (${expected}));`;
      return ts.isExpressionStatement(statement) ? check : `${text}\n${check}`;
    })
    .join("\n");
}

/** What stands behind `// =>` where the statement ends or on the line below, and on comment lines that continue it. */
function expectation(code: string, end: number): string | undefined {
  const lines = code.slice(end).split("\n");
  const at = lines.slice(0, 2).findIndex((line) => /^\s*;?\s*\/\/ => /.test(line));
  if (at < 0 || (at === 1 && !/^\s*;?\s*$/.test(lines[0] ?? ""))) return undefined;
  const found = lines[at]?.replace(/^\s*;?\s*\/\/ => /, "") ?? "";
  const rest = lines.slice(at + 1);
  const more: string[] = [];
  for (const line of rest) {
    const next = /^\s*\/\/ {2,}(?:=> )?(.*)$/.exec(line)?.[1];
    if (next === undefined) break;
    more.push(next);
  }
  return [found, ...more].join(" ").trim().replace(/;$/, "");
}

function subjectOf(statement: ts.Statement, file: ts.SourceFile): string | undefined {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const logged =
      ts.isCallExpression(expression) && expression.expression.getText(file) === "console.log"
        ? expression.arguments[0]
        : expression;
    return logged?.getText(file);
  }
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText(file);
  return undefined;
}

/** Classes, maps and typed arrays as the plain data a reader would write. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [String(key), plain(one)]));
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Array.from(value as unknown as ArrayLike<number>);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, one]) => one !== undefined && typeof one !== "function")
        .map(([key, one]) => [key, plain(one)]),
    );
  }
  return value;
}
