import js from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

/** What each folder of the domain may import, besides itself. Everything else is refused. */
const folders = {
  issue: [],
  text: ["issue"],
  number: ["issue", "text"],
  date: ["issue", "text"],
  document: ["issue", "text", "number", "date"],
  unit: ["issue", "text", "number", "date", "document"],
  deadline: ["issue", "text", "number", "date"],
  task: ["issue", "text", "number", "date", "document", "unit", "deadline"],
  indicator: ["issue", "text", "number", "date", "document", "unit"],
  directive: ["issue", "text", "number", "date", "document", "unit", "deadline", "task", "indicator"],
  report: ["issue", "text", "number", "date", "document", "unit", "deadline", "task", "indicator"],
  register: ["issue", "text", "number", "date", "document", "unit", "deadline", "task", "indicator", "report"],
  profile: ["issue", "text", "number", "date", "document", "unit", "deadline", "task", "indicator", "report"],
  audit: ["issue", "text", "number", "date", "document"],
};

/** What each package may import of the others. */
const packages = {
  domain: [],
  catalogue: ["domain"],
  spreadsheet: ["domain"],
  document: ["domain"],
  store: ["domain"],
  http: ["domain"],
  express: ["domain", "http"],
  serverless: ["domain", "http"],
};
const everyPackage = [...Object.keys(packages), "cli", "conformance"];

const tests = ["**/*.test.ts", "**/*.test-d.ts"];

const folderRules = Object.entries(folders).map(([folder, allowed]) => ({
  files: [`packages/domain/src/${folder}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: Object.keys(folders)
              .filter((other) => other !== folder && !allowed.includes(other))
              .map((other) => `**/${other}/*`),
            message: `${folder}/ may import only ${["itself", ...allowed].join(", ")}.`,
          },
          ...(folder === "date"
            ? []
            : [{ group: ["date-fns", "date-fns/*"], message: "Only date/ imports date-fns." }]),
          { group: ["node:*", "@de-an-06/*", "**/index.js"], message: "The domain imports nothing from outside." },
        ],
      },
    ],
  },
}));

const packageRules = Object.entries(packages)
  .filter(([name]) => name !== "domain")
  .map(([name, allowed]) => ({
    files: [`packages/${name}/src/**/*.ts`],
    ignores: tests,
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: everyPackage
                .filter((other) => !allowed.includes(other))
                .flatMap((other) => [`@de-an-06/${other}`, `@de-an-06/${other}/*`]),
              message: `${name} may import only ${allowed.join(", ")}.`,
            },
          ],
        },
      ],
    },
  }));

const noClock = "A calculation has no clock, environment, network or console: hand it in as an argument.";

export default tseslint.config(
  { ignores: ["**/dist/", "**/node_modules/", "**/out/", "coverage/", "docs/site/"] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      "max-params": ["error", 3],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "error",
    },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: tests,
    plugins: { jsdoc },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
            "ExportNamedDeclaration > VariableDeclaration",
          ],
          enableFixer: false,
        },
      ],
      "jsdoc/require-description": ["error", { contexts: ["any"] }],
    },
  },
  // A property over four arbitrary values takes four.
  { files: tests, rules: { "max-params": "off", "no-control-regex": "off" } },
  ...folderRules,
  ...packageRules,
  {
    files: ["packages/domain/src/**/*.ts", "packages/catalogue/src/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "process",
          "fetch",
          "setTimeout",
          "setInterval",
          "performance",
          "navigator",
          "crypto",
          "console",
          "Buffer",
        ].map((name) => ({ name, message: noClock })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: noClock },
        { object: "Date", property: "now", message: noClock },
      ],
    },
  },
  {
    files: ["packages/domain/src/**/*.ts", "packages/catalogue/src/**/*.ts"],
    ignores: ["packages/domain/src/date/**", ...tests],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date']", message: "Days are PlainDate; only date/ touches JS Date." },
      ],
    },
  },
  {
    files: ["packages/cli/src/bin.ts", "examples/**/*.ts", "bench/**/*.ts", "scripts/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs", "scripts/**", "bench/**"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
