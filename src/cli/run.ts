import { parseArgs } from "node:util";
import { overview, verbHelp } from "./help.ts";
import { type Asked, AskedWrongly, type CliIo, type ExitCode, type Verb } from "./verb.ts";

/**
 * Runs the verb that the arguments name. 0: it went well; 1: it found something wrong; 2: it was asked in a way that cannot be
 * answered. `version` is what --version prints. Faults of the program itself pass through.
 */
export async function runCli(
  argv: readonly string[],
  verbs: readonly Verb[],
  io: CliIo,
  version = "",
): Promise<ExitCode> {
  const [first] = argv;
  if (first === "--version") return say(io, version);
  if (first === undefined || first === "help" || first === "--help" || first === "-h") return say(io, overview(verbs));
  const verb = verbs
    .filter(({ name }) => name.split(" ").every((word, at) => argv[at] === word))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (verb === undefined) return unknownVerb(argv, verbs, io);
  const rest = argv.slice(verb.name.split(" ").length);
  if (rest.includes("--help") || rest.includes("-h")) return say(io, verbHelp(verb));
  try {
    return await verb.run(parse(verb, rest), io);
  } catch (fault) {
    if (!(fault instanceof AskedWrongly)) throw fault;
    io.err(fault.message);
    io.err(`See: evenhand ${verb.name} --help`);
    return 2;
  }
}

function say(io: CliIo, text: string): ExitCode {
  io.out(text);
  return 0;
}

function unknownVerb(argv: readonly string[], verbs: readonly Verb[], io: CliIo): ExitCode {
  const [first = ""] = argv;
  const family = verbs.filter(({ name }) => name.startsWith(`${first} `));
  if (family.length > 0 && (argv.length === 1 || argv[1] === "--help")) return say(io, overview(family));
  const known = (family.length > 0 ? family : verbs).map(({ name }) => name);
  io.err(
    `There is no command “${argv.slice(0, family.length > 0 ? 2 : 1).join(" ")}”. There are: ${known.join(", ")}.`,
  );
  return 2;
}

function parse(verb: Verb, rest: readonly string[]): Asked {
  const options = Object.entries(verb.options ?? {});
  const known = Object.fromEntries(
    options.map(([name, { value }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { values, positionals } = read(verb, rest, known);
  const takes = verb.takes ?? [];
  if (positionals.length < takes.length)
    throw new AskedWrongly(`${verb.name} needs ${takes.slice(positionals.length).join(" and ")}.`);
  const most = takes.length + (verb.mayTake === undefined ? 0 : 1);
  if (positionals.length > most)
    throw new AskedWrongly(`${verb.name} does not know what to do with “${positionals[most] ?? ""}”.`);
  return {
    given: positionals,
    text: (option) => (typeof values[option] === "string" ? values[option] : undefined),
    on: (option) => values[option] === true,
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

function read(verb: Verb, rest: readonly string[], options: Record<string, { type: "boolean" | "string" }>): Parsed {
  try {
    return parseArgs({ args: [...rest], options, allowPositionals: true, strict: true });
  } catch (fault) {
    throw new AskedWrongly(optionFault(verb, fault));
  }
}

/** The parser's complaints in our own words. */
function optionFault(verb: Verb, fault: unknown): string {
  const { code, message } = fault as { readonly code?: string; readonly message: string };
  const option = /--?[\w-]+/.exec(message)?.[0] ?? "that option";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `${verb.name} has no option ${option}.`;
  const takesValue = verb.options?.[option.replace(/^-+/, "")]?.value;
  return takesValue === undefined ? `${option} takes no value.` : `${option} needs a value: ${option} ${takesValue}.`;
}
