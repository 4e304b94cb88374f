// Which part may know which. tests/architecture/ proves that every rule here catches what it names.

/** Each folder of src/ and the folders it may import, from the agreement outwards. */
const mayImport = { calendar: [], policy: ["calendar"] };
mayImport.coach = mayImport.wording = mayImport.casefile = ["calendar", "policy"];
mayImport.roster = ["calendar", "policy", "casefile"];
mayImport.access = [...mayImport.roster, "roster"];
mayImport.documents = [...mayImport.access, "access", "coach"];
mayImport.plans = mayImport.development = mayImport.representation = [...mayImport.documents, "documents"];
mayImport.evaluation = [...mayImport.plans, "plans", "development", "representation"];
mayImport.notices = mayImport.reports = mayImport.records = [...mayImport.evaluation, "evaluation"];
mayImport.desk = [...mayImport.notices, "notices", "reports", "records"];
const domain = Object.keys(mayImport).filter((folder) => folder !== "wording");

/** The edges. main.ts, cli/ and demo/ join everything, so they are not listed. */
mayImport.web = ["calendar", "access"];
mayImport.print = ["calendar", "policy", "casefile", "documents"];
mayImport.storage = ["calendar", "policy", "casefile", "roster", "access", "documents"];

const test = "[.](test|fixture)[.]tsx?$";
const pages = "[.]tsx$";
const inside = (folders) => `^src/(${folders.join("|")})/`;

/** Pure: no storage, web, clock or chance, however far one follows the imports. */
const inner = {
  path: [inside(["calendar", "policy", "coach", "wording"]), "/(decide|state|events|facts|form)[.]ts$"],
  pathNot: [test, inside(["web", "storage", "print", "cli", "demo"])],
};
const purePackages = "node_modules/(zod|yaml|diff)/";

const forbidden = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const folderOrder = Object.entries(mayImport).map(([folder, known]) =>
  forbidden(
    `order-${folder}`,
    `${folder}/ may import ${["wording (outer files)", "web (pages)", ...known].join(", ")}`,
    { path: inside([folder]), pathNot: test },
    { path: "^src/", pathNot: inside([folder, "wording", "web", ...known]) },
  ),
);

module.exports = {
  forbidden: [
    ...folderOrder,
    forbidden(
      "door",
      "Another folder is entered by its index.ts; its pages by its pages.ts, from a page. Only main.ts goes anywhere.",
      { path: "^src/([^/]+)/", pathNot: test },
      {
        path: "^src/[^/]+/",
        pathNot: ["^src/$1/", "^src/[^/]+/(index|pages)[.]tsx?$", "^src/web/[^/]+/index[.]tsx?$"],
      },
    ),
    forbidden(
      "page-door",
      "Only a page shows another folder's pages.",
      { path: "^src/([^/]+)/", pathNot: [test, pages] },
      {
        path: "^src/[^/]+/pages[.]tsx?$",
        pathNot: "^src/$1/",
      },
    ),
    forbidden(
      "web-from-pages",
      "Only pages and routes use the web's kit.",
      { path: inside(domain), pathNot: [test, pages] },
      {
        path: "^src/web/",
      },
    ),
    forbidden(
      "hono",
      "Only web/, route.tsx and main.ts know Hono.",
      { pathNot: ["^src/web/", "route[.]tsx$", "^src/main[.]ts$", test] },
      {
        path: "node_modules/(hono|@hono)/",
      },
    ),
    forbidden(
      "inner-words",
      "Inner files give message keys; wording/ says them.",
      { ...inner, pathNot: [...inner.pathNot, "^src/wording/"] },
      {
        path: "^src/wording/",
      },
    ),
    forbidden("inner-packages", "Inner files use few packages, none that reaches out.", inner, {
      path: "node_modules/",
      pathNot: purePackages,
    }),
    forbidden("inner-crypto", "Identities and salts come in as arguments.", inner, { path: "^(node:)?crypto$" }),
    forbidden("inner-reaches-edge", "Nothing inner leads to the edges.", inner, {
      path: "^src/((web|storage|print|cli|demo)/|main[.]ts)",
      reachable: true,
    }),
    // casefile/ hashes with node:crypto behind its index.ts: the same bytes give the same hash.
    forbidden("inner-reaches-node", "Nothing inner leads to files, network, processes or a database.", inner, {
      path: "^(node:)?(fs|http|https|http2|net|tls|dns|dgram|os|path|process|child_process|worker_threads|cluster|timers|perf_hooks|readline|url|stream|sqlite|vm|v8|async_hooks|events)(/|$)",
      reachable: true,
    }),
    forbidden("cycle", "No cycles, types included.", { pathNot: test }, { circular: true }),
    forbidden(
      "development-package",
      "The product runs without development packages.",
      { pathNot: test },
      {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
      },
    ),
    forbidden("unresolved", "Every import leads somewhere.", {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
