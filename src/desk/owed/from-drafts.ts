import { agreementOf, draftSection, lastSaved, writtenSections, type DraftRecord } from "../../documents/index.ts";
import { developmentOf, isShared } from "../../development/index.ts";
import { plansIn } from "../../plans/index.ts";
import type { Plan } from "../../plans/index.ts";
import type { Edition, Role } from "../../policy/index.ts";
import { documentName, partName, sayFinding, sectionName } from "../../wording/index.ts";
import { agreementName } from "../agreement-name.ts";
import { capital, howMany, listed, numberWord } from "../counting-words.ts";
import { planWord } from "../plan-names.ts";
import { rolesOn, type ReadFile } from "../read-file.ts";
import type { Reader } from "./from-findings.ts";
import type { Owed } from "./owed.ts";

/** What open drafts wait for: sections a side has not answered, a plan agreed and not issued, one's own unfinished papers. */
export const owedByDrafts = (read: ReadFile, drafts: readonly DraftRecord[], reader: Reader): readonly Owed[] => {
  const plans = new Map(plansIn(read.file.events).map((plan) => [plan.draft, plan]));
  return drafts.flatMap((draft) => {
    const edition = read.editionOf(draft.header.cycle);
    if (!edition) return [];
    const plan = plans.get(draft.header.id);
    if (plan) return plan.state === "writing" ? planInWriting(read, draft, plan, edition, reader) : [];
    if (draft.header.openedBy.person === reader.person) return [unfinished(read, draft, edition)];
    return isOpenToSupervisor(read, draft) ? [sharedWithYou(read, draft, edition)] : [];
  });
};

const sides: readonly Role[] = ["supervisor", "employee"];

const planInWriting = (
  read: ReadFile,
  draft: DraftRecord,
  plan: Plan,
  edition: Edition,
  reader: Reader,
): readonly Owed[] => {
  const side = sides.find((role) => rolesOn(read).includes(role));
  if (!side) return [];
  const written = writtenSections(draft);
  const open = (role: Role): readonly string[] =>
    written.filter((name) => agreementOf(draftSection(draft, name), [role]).some(({ state }) => state !== "agreed"));
  const agreed = written.filter((name) => sides.every((role) => !open(role).includes(name)));
  const word = planWord(plan, edition);
  const own = read.employee.id === reader.person;
  const base = {
    group: "undated",
    whom: own ? "you" : read.employee.name,
    about: [own ? undefined : read.post?.title, agreementName(edition)]
      .filter((words) => words !== undefined)
      .join(" · "),
    href: `/files/${read.employee.id}/plans/${plan.id}/write`,
    person: { name: read.employee.name, href: `/files/${read.employee.id}` },
    now: true,
  } as const;
  const standing =
    written.length === 0
      ? "Nothing is written in it yet."
      : `${capital(howMany(written.length, "section is", "sections are"))} written; ${agreed.length === 0 ? "none is" : `${numberWord(agreed.length)} ${agreed.length === 1 ? "is" : "are"}`} agreed by both.`;
  const entry = (role: Role, title: (whom: string) => string, key: string): Owed => ({
    ...base,
    side: role === side ? "mine" : "theirs",
    title,
    why: standing,
    bundle: `${plan.id} ${role} ${key}`,
    ...(role === side
      ? {}
      : { from: `From ${role === "employee" ? read.employee.name : (read.supervisor?.name ?? "the supervisor")}` }),
  });
  const withWhom = (whom: string): string => (own ? (read.supervisor?.name ?? "your supervisor") : whom);
  if (written.length === 0) return [entry(side, (whom) => `Begin writing the ${word} with ${withWhom(whom)}`, "begin")];
  const answers = sides.flatMap((role) => {
    const waiting = open(role);
    const names =
      waiting.length > 3
        ? `${numberWord(waiting.length)} sections`
        : listed(waiting.map((name) => (name === "focus" ? partName(name, edition) : sectionName(name, edition))));
    const about = own || role === "employee" ? "" : ` of ${read.employee.name}’s ${word}`;
    return waiting.length === 0
      ? []
      : [
          entry(
            role,
            () =>
              `Say whether the ${names}${about} ${waiting.length === 1 && !names.endsWith("s") ? "is" : "are"} agreed`,
            "agree",
          ),
        ];
  });
  return answers.length > 0
    ? answers
    : [
        {
          ...entry("supervisor", (whom) => `Issue the ${word} written with ${whom}`, "issue"),
          ...beforeIssue(read, plan, edition, reader, standing),
        },
      ];
};

const unfinished = (read: ReadFile, draft: DraftRecord, edition: Edition): Owed => {
  const file = `/files/${read.employee.id}`;
  const word = documentName(draft.header.type, edition);
  const saved = lastSaved(draft);
  return {
    side: "mine",
    group: "undated",
    title: (whom) =>
      whom === "you" ? `Finish or set aside your ${word}` : `Finish or set aside the ${word} for ${whom}`,
    whom: draft.header.openedBy.role === "employee" ? "you" : read.employee.name,
    about: agreementName(edition),
    href: `${file}${draftPath(draft)}`,
    why:
      saved === undefined
        ? "You opened it, and nothing is written in it yet."
        : isShared(developmentOf(read.file), draft.header.document, draft.header.version)
          ? `${read.supervisor?.name ?? "Your supervisor"} can read the draft. Only you adopt it.`
          : "You began it. Nobody has been given it.",
    bundle: `draft ${draft.header.id}`,
    person: { name: read.employee.name, href: file },
    now: true,
  };
};

/** A development plan in writing that the employee lets this reader, as the supervisor, add to. */
const isOpenToSupervisor = (read: ReadFile, { header: { type, document, version } }: DraftRecord): boolean =>
  type === "development-plan" &&
  rolesOn(read).includes("supervisor") &&
  isShared(developmentOf(read.file), document, version);

const sharedWithYou = (read: ReadFile, draft: DraftRecord, edition: Edition): Owed => {
  const file = `/files/${read.employee.id}`;
  const word = documentName(draft.header.type, edition);
  const added = draft.entries.some(({ by }) => by.role === "supervisor");
  return {
    side: "mine",
    group: "open",
    title: (whom) => `${added ? "Read on in" : "Read and add to"} the draft of ${whom}’s ${word}`,
    whom: read.employee.name,
    about: agreementName(edition),
    href: `${file}/development/write`,
    why: added ? "You have added to it. Only its writer adopts it." : "It was shared with you before the conference.",
    bundle: `draft ${draft.header.id}`,
    person: { name: read.employee.name, href: file },
  };
};

/** Where a draft is written on: the year's report and a response have pages of their own. */
const draftPath = ({ header: { id, type } }: DraftRecord): string => {
  if (type === "summative" || type === "mid-year" || type === "self-assessment") return `/${type}`;
  if (type === "development-plan") return "/development/write";
  if (type === "observation-report") return `/observations/${id.replace(/^report-draft-/, "")}/report/${id}`;
  return type === "response" ? `/responses/${id}` : `/drafts/${id}`;
};

/** What the agreement still asks before this plan may be issued: until then it waits. */
const beforeIssue = (
  { findings }: ReadFile,
  plan: Plan,
  edition: Edition,
  { today }: Reader,
  standing: string,
): Partial<Owed> => {
  const [gate] = findings.filter(
    ({ kind, state, occasion }) => kind === "gate" && state === "blocked" && occasion.plan === plan.id,
  );
  if (!gate) return {};
  return { now: false, why: `${standing} ${sayFinding(gate, edition, { name: () => "", today }).asks}` };
};
