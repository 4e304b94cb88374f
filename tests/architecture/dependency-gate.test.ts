import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

function cruise(folder: string): Promise<Cruise> {
  const gate = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 2 ** 28 };
    execFile(process.execPath, [gate, "--output-type=json", "src"], options, (error, stdout, stderr) => {
      if (stdout === "") reject(new Error(stderr, { cause: error }));
      else resolve(JSON.parse(stdout) as Cruise);
    });
  });
}

/** A small tree that keeps every rule. */
const legal: Readonly<Record<string, string>> = {
  "src/calendar/index.ts": `export type { Day } from "./day.ts";\nexport { next } from "./day.ts";`,
  "src/calendar/day.ts": `export type Day = string;\nexport const next = (day: Day): Day => day;`,
  "src/policy/index.ts": `export { rule } from "./rule.ts";`,
  "src/policy/rule.ts": `import { z } from "zod";\nimport type { Day } from "../calendar/index.ts";\nexport const rule = (day: Day) => z.string().parse(day);`,
  "src/wording/index.ts": `export const say = (key: string) => key;`,
  "src/casefile/index.ts": `export { seal } from "./seal.ts";`,
  "src/casefile/seal.ts": `export const seal = (text: string) => text.length;`,
  "src/documents/index.ts": `export { issue } from "./issue/decide.ts";`,
  "src/documents/pages.ts": `export { Issued } from "./issue/page.tsx";`,
  "src/documents/issue/decide.ts": `import { seal } from "../../casefile/index.ts";\nexport const issue = (text: string) => seal(text);`,
  "src/documents/issue/page.tsx": `import { say } from "../../wording/index.ts";\nimport { Page } from "../../web/kit/index.ts";\nexport const Issued = () => <Page>{say("issued")}</Page>;`,
  "src/plans/index.ts": `export { propose } from "./propose/decide.ts";`,
  "src/plans/propose/decide.ts": `import { issue } from "../../documents/index.ts";\nexport const propose = (text: string) => issue(text);`,
  "src/plans/propose/page.tsx": `import { Issued } from "../../documents/pages.ts";\nexport const Proposed = () => <Issued />;`,
  "src/plans/propose/route.tsx": `import { Hono } from "hono";\nimport { propose } from "./decide.ts";\nimport { Proposed } from "./page.tsx";\nexport const route = new Hono().get("/", (c) => c.html(String(<Proposed />) + propose("")));`,
  "src/storage/index.ts": `import { DatabaseSync } from "node:sqlite";\nexport const open = () => new DatabaseSync(":memory:");`,
  "src/web/kit/index.ts": `export { Page } from "./page.tsx";`,
  "src/web/kit/page.tsx": `export const Page = ({ children }: { children?: unknown }) => <main>{children as string}</main>;`,
  "src/main.ts": `import { route } from "./plans/propose/route.tsx";\nimport { open } from "./storage/index.ts";\nopen();\nexport default route;`,
};

/** One import too many in a file of the legal tree, and the rule that must name it. */
const planted: readonly {
  readonly breaks: string;
  readonly rule: string;
  readonly file: string;
  readonly adds: string;
}[] = [
  {
    breaks: "a decision uses storage",
    rule: "inner-reaches-edge",
    file: "src/plans/propose/decide.ts",
    adds: `import "../../storage/index.ts";`,
  },
  {
    breaks: "a decision leads to a page through an index",
    rule: "inner-reaches-edge",
    file: "src/documents/index.ts",
    adds: `export { Issued } from "./issue/page.tsx";`,
  },
  {
    breaks: "the calendar reads a file",
    rule: "inner-reaches-node",
    file: "src/calendar/day.ts",
    adds: `import "node:fs";`,
  },
  {
    breaks: "a policy opens a database",
    rule: "inner-reaches-node",
    file: "src/policy/rule.ts",
    adds: `import "node:sqlite";`,
  },
  {
    breaks: "a decision makes its own identities",
    rule: "inner-reaches-node",
    file: "src/plans/propose/decide.ts",
    adds: `import "node:crypto";`,
  },
  {
    breaks: "a rule is written with Kysely",
    rule: "inner-packages",
    file: "src/policy/rule.ts",
    adds: `import "kysely";`,
  },
  {
    breaks: "a decision words its refusal",
    rule: "inner-words",
    file: "src/plans/propose/decide.ts",
    adds: `import "../../wording/index.ts";`,
  },
  {
    breaks: "the calendar asks the policy, by type only",
    rule: "order-calendar",
    file: "src/calendar/day.ts",
    adds: `import type { rule } from "../policy/index.ts";\nexport type R = typeof rule;`,
  },
  {
    breaks: "a document asks about plans",
    rule: "order-documents",
    file: "src/documents/issue/page.tsx",
    adds: `import "../../plans/index.ts";`,
  },
  {
    breaks: "the kit asks the policy",
    rule: "kit",
    file: "src/web/kit/page.tsx",
    adds: `import "../../policy/index.ts";`,
  },
  {
    breaks: "the web knows plans",
    rule: "order-web",
    file: "src/web/kit/page.tsx",
    adds: `import "../../plans/index.ts";`,
  },
  {
    breaks: "a plan goes past the documents' index",
    rule: "door",
    file: "src/plans/propose/page.tsx",
    adds: `import "../../documents/issue/decide.ts";`,
  },
  {
    breaks: "what is no page shows a page",
    rule: "page-door",
    file: "src/plans/index.ts",
    adds: `import "../documents/pages.ts";`,
  },
  {
    breaks: "what is no page uses the form kit",
    rule: "web-from-pages",
    file: "src/casefile/seal.ts",
    adds: `import "../web/kit/index.ts";`,
  },
  { breaks: "a page knows Hono", rule: "hono", file: "src/plans/propose/page.tsx", adds: `import "hono";` },
  {
    breaks: "two files of a folder need each other",
    rule: "cycle",
    file: "src/calendar/day.ts",
    adds: `import "./index.ts";`,
  },
  {
    breaks: "the product uses a development package",
    rule: "development-package",
    file: "src/storage/index.ts",
    adds: `import "fast-check";`,
  },
  { breaks: "an import leads nowhere", rule: "unresolved", file: "src/storage/index.ts", adds: `import "./gone.ts";` },
];

function writeIn(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A folder with these files under the product's own gate. */
function treeOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-gate-"));
  for (const name of [".dependency-cruiser.cjs", "package.json", "tsconfig.json"])
    cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [file, text] of Object.entries(files)) writeIn(folder, file, text);
  return folder;
}

describe("the dependency gate", () => {
  let folder: string;
  const write = (file: string, text: string) => writeIn(folder, file, text);

  beforeAll(() => {
    folder = treeOf(legal);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("looks at every source file", async () => {
    const files = readdirSync(join(root, "src"), { recursive: true }).filter((name) => /[.]tsx?$/.test(String(name)));
    const cruised = (await cruise(root)).modules.filter(({ source }) => source.startsWith("src/"));
    expect(files.length).toBeGreaterThan(0);
    expect(cruised.length).toBeGreaterThanOrEqual(files.length);
  });

  it("passes a tree that keeps the rules", async () => {
    expect((await cruise(folder)).summary.violations).toEqual([]);
  });

  it.each(planted)("catches it when $breaks", async ({ rule, file, adds }) => {
    write(file, `${adds}\n${String(legal[file])}`);
    try {
      const { violations } = (await cruise(folder)).summary;
      expect(violations.map((violation) => violation.rule.name)).toContain(rule);
    } finally {
      write(file, String(legal[file]));
    }
  });
});

describe("the order of folders", () => {
  const gate = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
    readonly forbidden: readonly { readonly name: string }[];
  };
  const rules = gate.forbidden.map(({ name }) => name).filter((name) => name.startsWith("order-"));
  const folders = rules.map((name) => name.replace("order-", ""));
  const everywhere = [...folders, "demo", "cli"];
  /** The order of docs/ARCHITECTURE.md, from the agreement outwards: none of a row may know a later row. */
  const outwards = [
    ["calendar"],
    ["policy"],
    ["casefile"],
    ["roster"],
    ["access"],
    ["documents"],
    ["plans", "development", "representation"],
    ["evaluation"],
    ["notices", "reports", "records"],
    ["desk"],
    ["demo", "cli"],
  ];
  let caught: readonly string[];

  beforeAll(async () => {
    const asks = everywhere.flatMap((from) =>
      everywhere
        .filter((to) => to !== from)
        .map((to): readonly [string, string] => [`src/${from}/asks-${to}.ts`, `import "../${to}/index.ts";`]),
    );
    const doors = everywhere.map((name): readonly [string, string] => [`src/${name}/index.ts`, "export {};"]);
    const folder = treeOf(Object.fromEntries([...doors, ...asks]));
    try {
      const { violations } = (await cruise(folder)).summary;
      caught = violations
        .filter(({ rule }) => rule.name.startsWith("order-"))
        .map(({ from, rule }) => `${rule.name} ${from}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each(rules)("%s catches an import it forbids", (rule) => {
    expect(caught.some((violation) => violation.startsWith(`${rule} `))).toBe(true);
  });

  it("lets no folder know one further out, by whichever pair", () => {
    const pairs = outwards.flatMap((row, at) =>
      row.flatMap((from) => outwards.slice(at + 1).flatMap((later) => later.map((to) => [from, to] as const))),
    );
    const missed = pairs.filter(([from, to]) => !caught.includes(`order-${from} src/${from}/asks-${to}.ts`));
    expect(missed).toEqual([]);
  });

  it("lets the edges know no plan, and nothing but main know the edges' joins", () => {
    for (const edge of ["web", "storage", "print"]) expect(caught).toContain(`order-${edge} src/${edge}/asks-plans.ts`);
    for (const each of folders) expect(caught).toContain(`order-${each} src/${each}/asks-demo.ts`);
  });
});
