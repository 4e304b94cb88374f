import { describe, expect, test } from "vitest";
import { ask } from "./memory-io.fixture.ts";
import { serveVerb, type Serving } from "./serve.ts";
import { AskedWrongly, type Verb } from "./verb.ts";

const seen: unknown[] = [];
const check: Verb = {
  name: "policy check",
  summary: "Check every policy.",
  takes: ["policy"],
  options: { year: { value: "YEAR", says: "The school year." }, json: { says: "Answer as JSON." } },
  run: ({ given, text, on }, io) => {
    seen.push({ given, year: text("year"), json: on("json") });
    io.out("checked");
    return 0;
  },
};
const refuse: Verb = {
  name: "refuse",
  summary: "Refuses.",
  run: () => {
    throw new AskedWrongly("Nothing of that kind is here.");
  },
};
const verbs = [check, refuse];

describe("given a command that exists", () => {
  test("then it runs with its arguments and options", async () => {
    const ended = await ask(verbs, {}, "policy", "check", "bc-btu", "--year", "2028-29", "--json");
    expect(ended).toEqual({ code: 0, out: "checked", err: "" });
    expect(seen.at(-1)).toEqual({ given: ["bc-btu"], year: "2028-29", json: true });
  });

  test("then --help explains it instead of running it", async () => {
    const runs = seen.length;
    const { code, out } = await ask(verbs, {}, "policy", "check", "--help");
    expect(code).toBe(0);
    expect(out).toContain("Usage: evenhand policy check <policy> [--year YEAR] [--json]");
    expect(out).toContain("The school year.");
    expect(seen).toHaveLength(runs);
  });
});

describe("given a command that cannot be answered", () => {
  test.each([
    [["polish"], "There is no command “polish”. There are: policy check, refuse."],
    [["policy", "chek"], "There is no command “policy chek”. There are: policy check."],
    [["policy", "check"], "policy check needs policy.\nSee: evenhand policy check --help"],
    [
      ["policy", "check", "a", "b"],
      "policy check does not know what to do with “b”.\nSee: evenhand policy check --help",
    ],
    [["policy", "check", "a", "--yaer"], "policy check has no option --yaer.\nSee: evenhand policy check --help"],
    [["policy", "check", "a", "--year"], "--year needs a value: --year YEAR.\nSee: evenhand policy check --help"],
    [["policy", "check", "a", "--json=1"], "--json takes no value.\nSee: evenhand policy check --help"],
    [["refuse"], "Nothing of that kind is here.\nSee: evenhand refuse --help"],
  ])("%o, then it says why and ends with 2", async (argv, err) => {
    expect(await ask(verbs, {}, ...argv)).toEqual({ code: 2, out: "", err });
  });

  test("a fault of the program itself is not taken for a question asked wrongly", async () => {
    const broken: Verb = { name: "broken", summary: "", run: () => Promise.reject(new Error("disk gone")) };
    await expect(ask([broken], {}, "broken")).rejects.toThrow("disk gone");
  });
});

describe("given no command", () => {
  test.each([[[]], [["--help"]], [["help"]], [["-h"]]])("%o lists them all", async (argv) => {
    const { code, out } = await ask(verbs, {}, ...argv);
    expect(code).toBe(0);
    expect(out).toContain("evenhand policy check");
    expect(out).toContain("evenhand refuse");
  });

  test("the first word of several lists that family", async () => {
    const { code, out } = await ask(verbs, {}, "policy");
    expect(code).toBe(0);
    expect(out).not.toContain("evenhand refuse");
  });

  test("--version says the version", async () => {
    expect((await ask(verbs, {}, "--version")).out).toBe("0.1.0");
  });
});

describe("serve", () => {
  const asked: Serving[] = [];
  const serve = serveVerb((serving) => {
    asked.push(serving);
    return Promise.resolve();
  });

  test("is given its port, data and whether it is the demo", async () => {
    await ask([serve], {}, "serve", "--port", "0", "--data", "here", "--demo");
    expect(asked.at(-1)).toEqual({ port: 0, data: "here", demo: true, tells: true });
    await ask([serve], {}, "serve");
    expect(asked.at(-1)).toEqual({ port: 8080, data: undefined, demo: false, tells: true });
  });

  test("leaves telling people to a command where it is asked to", async () => {
    await ask([serve], {}, "serve", "--without-notices");
    expect(asked.at(-1)?.tells).toBe(false);
  });

  test.each(["70000", "80a", "-1", ""])("refuses the port %o", async (port) => {
    const { code, err } = await ask([serve], {}, "serve", `--port=${port}`);
    expect(code).toBe(2);
    expect(err).toContain("is no port");
  });
});
