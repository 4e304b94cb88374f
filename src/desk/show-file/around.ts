import type { Grant, View } from "../../access/index.ts";
import { documentsOf, latestVersion, type IssuedDocument } from "../../documents/index.ts";
import { plansIn } from "../../plans/index.ts";
import type { Plan } from "../../plans/index.ts";
import type { Cycle, Edition } from "../../policy/index.ts";
import type { Roster } from "../../roster/index.ts";
import { sayDay } from "../../wording/index.ts";
import { capital } from "../counting-words.ts";
import { sayYear } from "../dated.ts";
import { focusWords, planWord } from "../plan-names.ts";
import type { Checked } from "./checklist.ts";

/** A thing with a name, an address and one line under it. */
export interface Listed {
  readonly title: string;
  readonly href?: string;
  readonly note: string;
}

export interface StripFact {
  readonly term: string;
  readonly words: string;
  readonly under?: string;
  /** Where it is read in plain words. */
  readonly href?: string;
}

/** Who stands around a file, and under which agreement. */
export interface Around {
  readonly roster: Roster;
  readonly employee: string;
  readonly cycle: Cycle;
  readonly edition: Edition;
  readonly supervisor: string | undefined;
  readonly secondLevel: string | undefined;
  readonly grants: readonly Grant[];
}

/** The facts under the name: agreement, supervisor, second level, representative. */
export const strip = (
  { roster, employee, cycle, edition, supervisor, secondLevel, grants }: Around,
  { today, name }: Pick<Checked, "today" | "name">,
): readonly StripFact[] => {
  const since =
    supervisor === undefined
      ? undefined
      : roster.historyOf(employee).find((post) => post.supervisor === supervisor)?.from;
  const representative = currentGrants(grants, "representative", today)[0];
  const until = representative?.until;
  return [
    {
      term: "Agreement",
      words: edition.title,
      href: `/process/${edition.policy}`,
      under: `edition of ${sayDay(edition.from, "long")}, for ${sayYear(cycle.schoolYear)}`,
    },
    {
      term: "Supervisor",
      words: supervisor === undefined ? "None on record" : name(supervisor),
      ...(since ? { under: `since ${sayDay(since, "short", today)}` } : {}),
    },
    {
      term: "Second level",
      words: secondLevel === undefined ? "None on record" : name(secondLevel),
      ...(supervisor !== undefined && secondLevel !== undefined ? { under: `supervises ${name(supervisor)}` } : {}),
    },
    {
      term: "Representative",
      words: representative ? name(representative.person) : "None on record",
      under: representative
        ? `by the employee’s grant${until ? `, until ${sayDay(until, "short", today)}` : ""}`
        : "representatives are not kept here yet",
    },
  ];
};

const currentGrants = (grants: readonly Grant[], as: Grant["as"], today: Checked["today"]): readonly Grant[] =>
  grants.filter(
    (grant) => grant.as === as && (grant.until === undefined || Temporal.PlainDate.compare(today, grant.until) <= 0),
  );

/** Helpers who may read one plan while it runs. */
export const helpers = (grants: readonly Grant[], { file, editionOf, today, name }: Checked): readonly Listed[] => {
  const plans = new Map(plansIn(file.events).map((plan) => [plan.id, plan]));
  return currentGrants(grants, "helper", today).map(({ person, plan }) => {
    const of = plan === undefined ? undefined : plans.get(plan);
    const edition = of && editionOf(of.cycle);
    return {
      title: name(person),
      note: `Reads the ${of && edition ? planWord(of, edition) : "plan"} while it runs, and nothing else.`,
    };
  });
};

/** Every document as it was issued, the newest first. */
export const documents = (path: string, { file, today }: Checked): readonly Listed[] =>
  [...documentsOf(file.events).values()].reverse().map((document) => ({
    title: capital(latestVersion(document).issued.body.frozen.title),
    href: `${path}/documents/${document.id}`,
    note: documentNote(document, today),
  }));

const documentNote = (document: IssuedDocument, today: Checked["today"]): string => {
  const { issued, received, acknowledged, declined } = latestVersion(document);
  const on = (event: { readonly day: Checked["today"] | undefined; readonly recordedOn: Checked["today"] }): string =>
    sayDay(event.day ?? event.recordedOn, "short", today);
  const [receipt] = received;
  const [seen] = acknowledged;
  const [refused] = declined;
  const [response] = document.responses;
  return [
    `Issued ${on(issued)}, version ${issued.body.version}.`,
    seen
      ? `Acknowledged ${on(seen)}.`
      : refused
        ? `Declined to acknowledge it, ${on(refused)}.`
        : receipt
          ? `Received ${on(receipt)}.`
          : "Not opened yet.",
    response ? `Response of ${on(response)} attached.` : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
};

/** Every plan, the newest first, with how it stands. */
export const plans = (path: string, { file, editionOf, today }: Checked): readonly Listed[] =>
  [...plansIn(file.events)].reverse().map((plan) => {
    const edition = editionOf(plan.cycle);
    return {
      title: `${edition ? capital(planWord(plan, edition)) : plan.type}, ${focusWords(plan.focus)}`,
      href: `${path}/plans/${plan.id}`,
      note: planNote(plan, today),
    };
  });

const planNote = (
  { state, proposedOn, issuedOn, startedOn, end, concluded }: Plan,
  today: Checked["today"],
): string => {
  const on = (day: Checked["today"] | undefined): string => (day ? ` ${sayDay(day, "short", today)}` : "");
  switch (state) {
    case "writing":
      return `Being written; proposed${on(proposedOn)}.`;
    case "sent":
      return `Issued${on(issuedOn)}; its receipt is not recorded yet.`;
    case "running":
      return `Running since${on(startedOn)}, to end${on(end)}.`;
    case "concluded":
      return `Concluded${on(concluded?.on)}.`;
  }
};

/** What stands out about the person's plans, in one clause: "A PIP is running". */
export const standing = ({ file, editionOf }: Checked): string | undefined => {
  const open = plansIn(file.events).filter(({ state }) => state !== "concluded");
  const said = open.map((plan) => {
    const edition = editionOf(plan.cycle);
    const word = edition ? planWord(plan, edition) : plan.type;
    const how = {
      writing: "is being written",
      sent: "is issued and not received yet",
      running: "is running",
      concluded: "",
    }[plan.state];
    return `${open.length > 1 && plan !== open[0] ? "another " : "a "}${word} ${how}`;
  });
  return said.length === 0 ? undefined : capital(said.join("; "));
};

/** Who opened this file, each person once: when last, and how often. Newest first. */
export const looks = (
  views: readonly View[],
  say: (at: string) => string,
  name: (person: string) => string,
): readonly Listed[] =>
  [...Map.groupBy(views, ({ person }) => person).values()].flatMap((own) => {
    const [last] = own;
    if (!last) return [];
    const times = own.length === 1 ? "" : `; ${own.length} times in all`;
    return [
      {
        title: `${name(last.person)}, ${last.as.replaceAll("-", " ")}`,
        note: `${capital(say(last.at))}: ${last.what}${times}`,
      },
    ];
  });
