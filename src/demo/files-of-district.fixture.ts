import {
  assessFile,
  openCaseFile,
  runCommand,
  type CaseFile,
  type CommandRequest,
  type Decide,
} from "../casefile/index.ts";
import { documentsOf, latestVersion } from "../documents/index.ts";
import { plansIn, type Plan } from "../plans/index.ts";
import type { Finding } from "../policy/index.ts";
import { factSources, type District } from "../program/district.ts";
import { schoolYears } from "./school-years.ts";
import { tellFile, type ToldFile } from "./told-file.ts";

/** The files of a seeded district, read and gone on with as its pages would. */
export const filesOf = (district: () => District) => {
  const calendars = () => schoolYears(district().clock.today()).calendars;
  const fileOf = async (person: string): Promise<CaseFile> =>
    openCaseFile(person, await district().storage.log.load(person), factSources);

  const findingsOf = async (person: string): Promise<readonly Finding[]> => {
    const { agreements, clock } = district();
    const file = await fileOf(person);
    return assessFile({ file, library: agreements.policies(), calendars: calendars(), today: clock.today() });
  };

  const plansOf = async (person: string): Promise<readonly Plan[]> => plansIn((await fileOf(person)).events);

  const newest = async (person: string, type: string) => {
    const documents = [...documentsOf((await fileOf(person)).events).values()];
    const document = documents.findLast((each) => each.type === type);
    if (!document) throw new Error(`${person} has no ${type}`);
    return { document, version: latestVersion(document) };
  };

  const draftOf = async (person: string, type: string) => {
    const { drafts } = district().storage;
    const header = (await drafts.openOfFile(person)).find((draft) => draft.type === type);
    const draft = header && (await drafts.load(header.id));
    if (!draft) throw new Error(`${person} has no open ${type}`);
    return draft;
  };

  const partsOf = ({ storage, agreements, newId }: District) => ({
    log: storage.log,
    library: agreements.policies(),
    sources: factSources,
    calendars: calendars(),
    newId,
  });

  const does = async <Input>(person: string, actor: CommandRequest["actor"], decide: Decide<Input>, input: Input) => {
    const { clock, newId } = district();
    const { revision } = await fileOf(person);
    const request = { file: person, actor, today: clock.today(), expected: revision, once: newId() };
    return runCommand({ ...partsOf(district()), now: clock.now() }, request, decide, input);
  };

  /** A file as the demo itself would go on with it today. */
  const goesOn = async (person: string): Promise<ToldFile> => {
    const { parts, clock, roster } = district();
    const supervisor = (await roster()).supervisorOf(person, clock.today());
    const parties = { employee: person, ...(supervisor === undefined ? {} : { supervisor }) };
    return tellFile({ ...partsOf(district()), parts, name: String }, parties).on(clock.today());
  };

  return { fileOf, findingsOf, plansOf, newest, draftOf, does, goesOn };
};

/** The rules that an act was refused for, or else how it came out. */
export const refusedFor = (result: Awaited<ReturnType<typeof runCommand>>): readonly string[] =>
  result.outcome === "refused" && "findings" in result.refusal
    ? result.refusal.findings.map(({ rule }) => rule)
    : [result.outcome];
