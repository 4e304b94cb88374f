import { formLibrary, type FormLibrary } from "../documents/index.ts";
import {
  loadPolicies,
  loadRubrics,
  reloadPolicies,
  type FileText,
  type LoadedPolicies,
  type PolicyLibrary,
  type Problem,
  type Rubric,
} from "../policy/index.ts";
import { keptRead } from "./data-folders.ts";

/** The data folders a district edits, as they stand now. */
export interface Agreements {
  readonly policies: () => PolicyLibrary;
  readonly forms: () => FormLibrary;
  readonly rubric: (name: string | undefined) => Rubric | undefined;
  /** Files that could not be read, each with its line and reason. What stood before them is still in force. */
  readonly problems: () => readonly (Problem & { readonly folder: string })[];
}

export interface DataFolders {
  readonly policies: string;
  readonly forms: string;
  readonly rubrics: string;
}

const isLocal = ({ file }: FileText): boolean => file === "local-settings.yaml";
const isExamples = ({ file }: FileText): boolean => file.endsWith(".examples.yaml");

const readPolicies = (texts: readonly FileText[], before: LoadedPolicies | undefined): LoadedPolicies => {
  const policies = texts.filter((text) => !isLocal(text) && !isExamples(text));
  const local = texts.find(isLocal);
  return before ? reloadPolicies(before, policies, local) : loadPolicies(policies, local);
};

type LoadedRubrics = ReturnType<typeof loadRubrics>;

/** While a rubric file cannot be read, the rubrics that stood before it went wrong still stand. */
const readRubrics = (texts: readonly FileText[], before: LoadedRubrics | undefined): LoadedRubrics => {
  const { rubrics, problems } = loadRubrics(texts);
  if (!before || problems.length === 0) return { rubrics, problems };
  return { rubrics: new Map([...before.rubrics, ...rubrics]), problems };
};

/** Reads the three folders, and reads them again when they change. */
export const openAgreements = (folders: DataFolders): Agreements => {
  const policies = keptRead(folders.policies, readPolicies);
  const forms = keptRead<FormLibrary>(folders.forms, (texts, before) => formLibrary(texts, before));
  const rubrics = keptRead(folders.rubrics, readRubrics);
  return {
    policies: () => policies().library,
    forms,
    rubric: (name) => (name === undefined ? undefined : rubrics().rubrics.get(name)),
    problems: () => [
      ...policies().problems.map((problem) => ({ ...problem, folder: "policies" })),
      ...forms().problems.map((problem) => ({ ...problem, folder: "forms" })),
      ...rubrics().problems.map((problem) => ({ ...problem, folder: "rubrics" })),
    ],
  };
};
