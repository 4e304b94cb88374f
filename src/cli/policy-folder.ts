import {
  type Edition,
  loadPolicies,
  loadRubrics,
  type PolicyLibrary,
  type PolicyTexts,
  type Problem,
} from "../policy/index.ts";
import { type Asked, AskedWrongly, type CliIo, type VerbOption } from "./verb.ts";

/** Where the data that a district edits lies, unless a command is told. */
export interface DataFolders {
  readonly policies: string;
  readonly rubrics: string;
  readonly forms: string;
}

export const policiesOption = {
  policies: { value: "DIR", says: "Read the policies in this folder instead of the program’s own." },
} as const satisfies Record<string, VerbOption>;
export const jsonOption = { json: { says: "Answer as JSON, for a program to read." } } as const satisfies Record<
  string,
  VerbOption
>;

/** The files of a policies folder, sorted by what they are. */
export async function policyTexts(
  asked: Asked,
  io: CliIo,
  folders: DataFolders,
): Promise<PolicyTexts & { readonly problems: readonly Problem[] }> {
  const folder = asked.text("policies") ?? folders.policies;
  const all = await io.readFolder(folder);
  const local = all.find(({ file }) => file === "local-settings.yaml");
  const rubrics = loadRubrics(await io.readFolder(folders.rubrics));
  const policies = all.filter(({ file }) => file !== "local-settings.yaml" && !file.endsWith(".examples.yaml"));
  if (policies.length === 0) throw new AskedWrongly(`There is no policy in ${folder}.`);
  return {
    policies,
    examples: all.filter(({ file }) => file.endsWith(".examples.yaml")),
    ...(local === undefined ? {} : { localSettings: local }),
    rubrics: new Set(rubrics.rubrics.keys()),
    problems: rubrics.problems,
  };
}

/** Every policy in the folder that loads; those that do not are said on the side. */
export async function library(asked: Asked, io: CliIo, folders: DataFolders): Promise<PolicyLibrary> {
  const texts = await policyTexts(asked, io, folders);
  const { library, problems } = loadPolicies(texts.policies, texts.localSettings);
  for (const problem of problems) io.err(sayProblem(problem));
  return library;
}

/** `mo-plans` (the edition in force today, else the newest) or `mo-plans@2023-07-01`. */
export function editionNamed(name: string, from: PolicyLibrary, io: CliIo): Edition {
  const exact =
    from.edition(name) ?? from.inForce(name, io.today()) ?? from.all().findLast(({ policy }) => policy === name);
  if (exact !== undefined) return exact;
  const known = from.all().map(({ id }) => id);
  throw new AskedWrongly(`There is no policy ${name}. There are: ${known.join(", ")}.`);
}

/** `file:line: reason`, as editors and people read it. */
export const sayProblem = ({ file, line, reason }: Problem): string => `${file}:${String(line)}: ${reason}`;
