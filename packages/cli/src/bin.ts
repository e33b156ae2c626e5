#!/usr/bin/env node
import { nodeIo } from "./io/node-io.js";
import { run } from "./run.js";

// A reader that closes early (`de-an-06 … | head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), nodeIo());
