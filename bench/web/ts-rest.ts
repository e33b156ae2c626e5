import { createRequire } from "node:module";
import type { RequestListener } from "node:http";
import { addUp } from "./work.js";

/** What is used of ts-rest and of the zod 3 it needs. */
interface TsRest {
  readonly core: { readonly initContract: () => { readonly router: (of: object) => object } };
  readonly express: {
    readonly initServer: () => { readonly router: (contract: object, of: object) => object };
    readonly createExpressEndpoints: (contract: object, router: object, app: RequestListener) => void;
  };
  readonly aws: {
    readonly createLambdaHandler: (contract: object, router: object) => (of: object, context: object) => Promise<never>;
  };
  readonly z: Record<"object" | "array" | "string" | "number", (of?: object) => Schema>;
}
interface Schema {
  readonly max: (of: number) => Schema;
  readonly min: (of: number) => Schema;
  readonly int: () => Schema;
}

/** The same work under ts-rest, which stands in a folder of its own with zod 3; null where that is not installed. */
export function tsRest() {
  const found = load();
  if (found === null) return null;
  const { core, express, aws, z } = found;
  const [text, count] = [z.string().max(100), z.number().int().min(0)];
  const rows = z.array(z.object({ unit: text, service: text, received: count, online: count }));
  const sums = z.object({ received: z.number(), online: z.number() });
  const contract = core.initContract().router({
    sums: { method: "POST", path: "/sums", body: z.object({ rows }), responses: { 200: sums } },
  });
  const router = {
    sums: async ({ body }: { body: Parameters<typeof addUp>[0] }) => ({ status: 200, body: addUp(body) }),
  };
  return {
    addTo: (app: RequestListener) =>
      express.createExpressEndpoints(contract, express.initServer().router(contract, router), app),
    lambda: aws.createLambdaHandler(contract, router),
  };
}

function load(): TsRest | null {
  const require = createRequire(new URL("../ts-rest/package.json", import.meta.url));
  try {
    return {
      core: require("@ts-rest/core") as TsRest["core"],
      express: require("@ts-rest/express") as TsRest["express"],
      aws: require("@ts-rest/serverless/aws") as TsRest["aws"],
      z: (require("zod") as { z: TsRest["z"] }).z,
    };
  } catch {
    return null;
  }
}
