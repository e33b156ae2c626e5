import { build } from "esbuild";

/** The Worker as one module, as `wrangler` makes it. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2023",
    mainFields: ["module", "main"],
    conditions: ["@de-an-06/source", "workerd", "import"],
  });
  return built.outputFiles[0]?.text ?? "";
}
