import fc from "fast-check";
import { documentsOf } from "../../src/documents/index.ts";
import { plansIn } from "../../src/plans/index.ts";
import { serveDemo, type Served, type Visitor } from "../access/demo-served.fixture.ts";

const people = [
  "june-bellweather",
  "marisol-quade",
  "anselm-rourke",
  "lena-marchetti",
  "ines-calloway",
  "hollis-adeyemi",
  "corinne-abara",
  "delphine-osei",
  "rafael-montclair",
  "imani-roswell",
  "teodor-vance",
];
export const files = [
  "june-bellweather",
  "corinne-abara",
  "rafael-montclair",
  "imani-roswell",
  "nadia-ferreira",
  "walter-pryce",
];

const filled = (path: string, names: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const name = /:(\w+)/.exec(path)?.[1];
  if (name === undefined) return [path];
  return [...(names[name] ?? []), "none"].flatMap((value) => filled(path.replace(`:${name}`, value), names));
};

/** The demo district, people of every role in it, and its addresses with names the files have, right and wrong ones together. */
export interface Besieged {
  readonly served: Served;
  readonly visitors: readonly Visitor[];
  readonly addresses: readonly string[];
  /** Throws, with the place, where an answer is a fault. */
  readonly expectNoFault: (answer: Response, what: string) => void;
}

export const besiegeDemo = async (): Promise<Besieged> => {
  const served = await serveDemo();
  const visitors: Visitor[] = [];
  for (const person of people) visitors.push(await served.stepIn(person));
  const addresses = new Set<string>();
  for (const file of files) {
    const events = await served.district.storage.log.load(file);
    const drafts = await served.district.storage.drafts.openOfFile(file);
    const names: Readonly<Record<string, readonly string[]>> = {
      employee: [file],
      plan: plansIn(events).map(({ id }) => id),
      document: [...documentsOf(events).keys()].slice(0, 3),
      draft: drafts.map(({ id }) => id),
      entry: events.slice(-2).map(({ id }) => id),
      policy: ["mo-certified-1091"],
      from: ["2023-07-01"],
    };
    for (const { path } of served.routes) for (const address of filled(path, names)) addresses.add(address);
  }
  const expectNoFault = (answer: Response, what: string): void => {
    const faults = served.faults
      .splice(0)
      .map(({ error, path }) => `${path}: ${error instanceof Error ? (error.stack ?? "") : String(error)}`);
    if (answer.status >= 500 || faults.length > 0) throw new Error([what, String(answer.status), ...faults].join("\n"));
  };
  return { served, visitors, addresses: [...addresses], expectNoFault };
};

const nasty = fc.constantFrom(
  "",
  " ",
  "0",
  "-1",
  "1e309",
  "NaN",
  "99999999999999999999",
  "2026-02-30",
  "0000-00-00",
  "9999-12-31",
  "0001-01-01",
  "2026-11-16",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "\u0000",
  "\uD800",
  "\u202E",
  "\r\nset-cookie: a=b",
  "<script>alert(1)</script>",
  "'; drop table events; --",
  "../../etc/passwd",
  "..%2f..%2f",
  "%",
  "%ff",
  "%00",
  "{{7*7}}",
  "a".repeat(9000),
  "\u{1F600}".repeat(50),
);
export const anyText = fc.oneof(
  nasty,
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

/** A property ends after a while on a busy machine; what was tried until then counts. */
export const bound = { interruptAfterTimeLimit: 9_000, markInterruptAsFailure: false, numRuns: 700 } as const;
