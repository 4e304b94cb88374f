import type { IssuedVersion } from "../../documents/index.ts";
import { frozenText } from "../../documents/pages.ts";
import { sayDay } from "../../wording/index.ts";
import type { DocumentBlock } from "../../web/kit/index.ts";
import { begunIn } from "../carry-on.ts";
import { sayResult } from "../saying.ts";
import type { DevelopmentYear, PlanPart } from "../state.ts";
import { changesBetween } from "./changes.tsx";

/** Sections that the tables of goals and activities say, and those that only repeat the staff list. */
const saidElsewhere: ReadonlySet<string> = new Set(["goals", "activities", "post"]);

type Outcome = PlanPart["outcomes"][number];

const sayOutcome = ({ body, day, by }: Outcome, name: (person: string) => string): string =>
  [
    `${sayResult(body.result)}${day ? `, ${sayDay(day, "long")}` : ""}.`,
    body.words,
    body.evidence === "" ? "" : `Shown by: ${body.evidence}`,
    by.role === "employee" ? "" : `Entered by ${name(by.person)}.`,
  ]
    .filter((words) => words !== "")
    .join(" ");

const outcomesOf = ({ outcomes }: Pick<PlanPart, "outcomes">, name: (person: string) => string) =>
  outcomes.length === 0 ? (
    <span class="soft">Nothing recorded yet</span>
  ) : (
    outcomes.map((outcome) => <p key={outcome.id}>{sayOutcome(outcome, name)}</p>)
  );

const origins: Readonly<Record<string, string>> = { continued: "Continued", refined: "Refined" };

/** "Continued; begun 2025", or nothing for a goal of this year. */
const originOf = ({ row }: PlanPart): string => {
  const begun = begunIn(row);
  const how = origins[row["begun"] ?? ""];
  return [how, begun === undefined ? undefined : `begun in ${begun}`].filter((words) => words !== undefined).join(", ");
};

/** The goals, with where each comes from and what came of it. */
const goalsTable = ({ goals }: DevelopmentYear, name: (person: string) => string): readonly DocumentBlock[] => {
  if (goals.length === 0) return [];
  const carried = goals.some((goal) => originOf(goal) !== "");
  return [
    {
      kind: "table",
      caption: "Goals",
      columns: ["Goal", ...(carried ? ["From last year"] : []), "What came of it"],
      rows: goals.map((goal) => [
        `${String(goal.number)}. ${goal.text}`,
        ...(carried ? [originOf(goal)] : []),
        outcomesOf(goal, name),
      ]),
    },
  ];
};

/** The activities, row by row as they were adopted, with what came of each. */
const activitiesTable = (
  { activities }: DevelopmentYear,
  name: (person: string) => string,
): readonly DocumentBlock[] => {
  if (activities.length === 0) return [];
  const credited = activities.some(({ row }) => (row["credits"] ?? "") !== "");
  return [
    {
      kind: "table",
      caption: "Activities",
      columns: ["Activity", "Time frame", "What can be seen", ...(credited ? ["Credits"] : []), "What came of it"],
      rows: activities.map((activity) => [
        `${String(activity.number)}. ${activity.text}`,
        activity.row["time-frames"] ?? "",
        activity.row["outcomes"] ?? "",
        ...(credited ? [activity.row["credits"] ?? ""] : []),
        outcomesOf(activity, name),
      ]),
    },
  ];
};

const adoptedOn = ({ issued }: IssuedVersion): string =>
  issued.day ? sayDay(issued.day, "long") : "a day not recorded";

/** Each later version, with what it says otherwise. */
const versionsList = ({ versions }: DevelopmentYear): readonly DocumentBlock[] => {
  if (versions.length === 1) return [];
  const items = versions.slice(1).map((version, at) => {
    const before = versions[at] ?? version;
    const changes = changesBetween(before.issued.body.frozen, version.issued.body.frozen);
    return {
      text: `Version ${String(version.issued.body.version)}, ${adoptedOn(version)}`,
      note:
        changes.length === 0
          ? "The words are the same."
          : changes.map(({ section, words }) => `${section}: ${words}`).join(" "),
    };
  });
  return [
    { kind: "paragraph", text: "", label: "What changed." },
    { kind: "list", items },
  ];
};

/** One year of the record: the plan in force, what came of it, how it changed. */
export const yearBlocks = (
  year: DevelopmentYear,
  { name, conferences }: { readonly name: (person: string) => string; readonly conferences: readonly string[] },
): readonly DocumentBlock[] => {
  const { frozen, version } = year.latest.issued.body;
  return [
    {
      kind: "note",
      text: `Version ${String(version)}, adopted ${adoptedOn(year.latest)}. ${conferences.join(" ")}`.trim(),
    },
    ...goalsTable(year, name),
    ...activitiesTable(year, name),
    ...frozen.sections
      .filter((section) => !saidElsewhere.has(section.name) && frozenText(section) !== "")
      .map((section) => ({ kind: "paragraph" as const, label: `${section.title}.`, text: frozenText(section) })),
    ...(year.others.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            items: year.others.map((outcome) => ({ text: outcome.body.about, note: sayOutcome(outcome, name) })),
          },
        ]),
    ...versionsList(year),
  ];
};
