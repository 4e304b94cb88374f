// Which part may know which. tests/architecture/ plants an import against every rule, and against each folder's order.

/** Each folder of src/ and the folders it may import, from the agreement outwards. */
const mayImport = { calendar: [], policy: ["calendar"] };
mayImport.answers = ["calendar"];
mayImport.coach = ["calendar", "policy"];
mayImport.casefile = ["calendar", "policy", "answers"];
mayImport.wording = ["calendar", "policy", "answers", "coach"];
mayImport.roster = ["calendar", "policy", "casefile"];
mayImport.access = [...mayImport.roster, "roster"];
mayImport.documents = [...mayImport.access, "access", "coach", "answers"];
mayImport.plans = mayImport.development = mayImport.representation = [...mayImport.documents, "documents"];
mayImport.observations = mayImport.plans;
mayImport.evaluation = [...mayImport.plans, "plans", "development", "observations", "representation"];
mayImport.notices = mayImport.reports = mayImport.records = [...mayImport.evaluation, "evaluation"];
mayImport.help = mayImport.office = [...mayImport.notices, "notices"];
mayImport.desk = [...mayImport.notices, "notices", "reports", "records", "help", "office"];
const domain = Object.keys(mayImport).filter((folder) => folder !== "wording");

/** The edges. main.ts, cli/ and demo/ join everything, so they are not listed. */
mayImport.web = ["calendar", "policy", "casefile", "roster", "access", "answers"];
mayImport.print = ["calendar", "policy", "casefile", "documents"];
mayImport.mail = ["notices"];
mayImport.storage = ["calendar", "policy", "casefile", "roster", "access", "documents"];
mayImport.storage.push("observations", "notices", "help", "office");

const inside = (folders) => `^src/(${folders.join("|")})/`;
const tests = "[.](test|fixture)[.]tsx?$";
const pages = ["[.]tsx$", "/(pages|routes)[.]ts$"];

/** Pure: no storage, web, clock or chance, however far one follows the imports. */
const inner = {
  path: [inside(["calendar", "policy", "answers", "coach", "wording"]), "/(decide|state|events|facts|form)[.]ts$"],
  pathNot: [tests, inside(["web", "storage", "print", "mail", "cli", "demo"])],
};
const reachesOut =
  "^(node:)?(async_hooks|child_process|cluster|crypto|dgram|dns|events|fs|http|http2|https|net|os|path|perf_hooks|" +
  "process|readline|sqlite|stream|timers|tls|url|v8|vm|worker_threads)(/|$)";

const forbidden = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const folderOrder = Object.entries(mayImport).map(([folder, known]) => {
  const allowed = ["wording", "web", ...known];
  const from = { path: inside([folder]), pathNot: tests };
  const to = { path: "^src/", pathNot: inside([folder, ...allowed]) };
  return forbidden(`order-${folder}`, `${folder}/ may import ${allowed.join(", ")}`, from, to);
});

/** Which way in: a folder's index.ts; its pages.ts for the pages of others. main.ts goes anywhere. */
const doors = [
  forbidden(
    "door",
    "Another folder is entered by its index.ts, and its pages by its pages.ts",
    { path: "^src/([^/]+)/", pathNot: tests },
    {
      path: "^src/[^/]+/",
      pathNot: ["^src/$1/", "^src/[^/]+/(index|pages)[.]tsx?$", "^src/web/[^/]+/index[.]tsx?$"],
    },
  ),
  forbidden(
    "page-door",
    "Only a page shows another folder's pages",
    { path: "^src/([^/]+)/", pathNot: [tests, ...pages] },
    { path: "^src/[^/]+/pages[.]tsx?$", pathNot: "^src/$1/" },
  ),
];

const whoKnowsWhat = [
  forbidden(
    "web-from-pages",
    "In the domain only pages and routes know the web",
    { path: inside(domain), pathNot: [tests, ...pages] },
    { path: "^src/web/" },
  ),
  forbidden(
    "kit",
    "The web's kit shows what it is given",
    { path: "^src/web/(kit|look|enhance)/", pathNot: tests },
    { path: "^src/", pathNot: "^src/(web|calendar)/" },
  ),
  forbidden(
    "hono",
    "Only web/, route.tsx and main.ts know Hono",
    { pathNot: ["^src/web/", "route[.]tsx$", "^src/main[.]ts$", tests] },
    { path: "node_modules/(hono|@hono)/" },
  ),
  forbidden(
    "inner-words",
    "Inner files give message keys; wording/ says them",
    { ...inner, pathNot: [...inner.pathNot, "^src/wording/"] },
    { path: "^src/wording/" },
  ),
  forbidden("inner-packages", "Inner files use few packages, none that reaches out", inner, {
    path: "node_modules/",
    pathNot: "node_modules/(zod|yaml|diff)/",
  }),
  forbidden("inner-reaches-edge", "Nothing inner leads to the edges", inner, {
    path: "^src/((web|storage|print|mail|cli|demo)/|main[.]ts)",
    reachable: true,
  }),
  forbidden("inner-reaches-node", "Nothing inner leads to files, network, processes, chance or a database", inner, {
    path: reachesOut,
    reachable: true,
  }),
];

const sound = [
  forbidden("cycle", "No cycles, types included", { pathNot: tests }, { circular: true }),
  forbidden("unresolved", "Every import leads somewhere", {}, { couldNotResolve: true }),
  forbidden(
    "development-package",
    "The product runs without development packages",
    { path: "^src/", pathNot: tests },
    { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
  ),
];

module.exports = {
  forbidden: [...folderOrder, ...doors, ...whoKnowsWhat, ...sound],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
