import type { SchoolYear } from "../../calendar/index.ts";
import { Acts, Crumbs, Head, LinkButton, Section, Sheet, Table } from "../../web/kit/index.ts";
import { capital, sayMessage } from "../../wording/index.ts";
import type { PolicyLibrary } from "../../policy/index.ts";
import { listed, people, sayYear, someOf } from "../words.ts";
import type { NotOpened, Opened } from "./opening.ts";
import { yearPath } from "./show-years.tsx";
import type { Standing } from "./standing.ts";
import { unitWords } from "./unit-words.ts";

const sayNot = (not: NotOpened, { covering }: Standing, library: PolicyLibrary): string => {
  switch (not.why) {
    case "another-agreement":
      return "Another agreement covers this post than the page showed. Look at it again and open it then.";
    case "no-agreement":
      return "No single agreement covers this post any more.";
    case "own-year":
      return "It is your own file. Someone else of the personnel office opens your year.";
    case "moved-on":
      return "The file was written in at the same moment. Open it again.";
    case "refused": {
      const edition = covering.covering.covering === "one" ? covering.covering.edition : library.all()[0];
      return not.refusal.kind === "not-now" && edition
        ? sayMessage(not.refusal.why, edition)
        : "The agreement does not allow it.";
    }
  }
};

export interface ResultShown {
  readonly year: SchoolYear;
  readonly units: readonly string[];
  readonly done: Opened;
  readonly library: PolicyLibrary;
  /** Steps whose day had passed before these people came. */
  readonly joinedLate: readonly string[];
}

/** What opening a year did: how many, who had it already, and who was refused and why. */
export function OpenedPage({ year, units, done, library, joinedLate }: ResultShown) {
  const { opened, already, refused } = done;
  const names = opened.map(({ person }) => person.name);
  return (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "School years", href: "/office/years" },
          { label: sayYear(year), href: yearPath(year) },
          { label: "Opened" },
        ]}
      />
      <Head
        title={
          opened.length === 0
            ? `No further year was opened in ${sayYear(year)}`
            : `The year ${sayYear(year)} is open for ${people(opened.length)}`
        }
        lead={[
          `${listed(units.map(unitWords))}.`,
          already.length === 0
            ? ""
            : `${capital(people(already.length))} had it open already; nothing was opened twice.`,
          refused.length === 0 ? "" : `For ${people(refused.length)} it was not opened.`,
        ]
          .filter((words) => words !== "")
          .join(" ")}
      />
      {names.length === 0 ? null : (
        <Section heading="Opened" first>
          <Sheet>
            <p>{names.length <= 12 ? listed(names) : null}</p>
            {names.length <= 12 ? null : (
              <details>
                <summary>{someOf(names, 6)}</summary>
                {names.join(", ")}
              </details>
            )}
          </Sheet>
        </Section>
      )}
      {refused.length === 0 ? null : (
        <Section heading="Not opened, and why">
          <Sheet>
            <Table
              caption="Whose year was not opened"
              columns={[{ heading: "Name" }, { heading: "Post" }, { heading: "Why" }]}
              rows={refused.map(({ standing, not }) => [
                standing.person.name,
                standing.post.title,
                sayNot(not, standing, library),
              ])}
            />
          </Sheet>
        </Section>
      )}
      {joinedLate.length === 0 ? null : (
        <Section
          heading="Came after the year began"
          lead="Steps whose day lies before they came stand in their files. Excuse them there with a reason, or record them later."
        >
          <Sheet>
            <p>{listed(joinedLate)}</p>
          </Sheet>
        </Section>
      )}
      <Acts>
        <LinkButton href={yearPath(year)}>The school year {sayYear(year)}</LinkButton>
        <LinkButton kind="plain" href="/office">
          Set up the year
        </LinkButton>
      </Acts>
    </>
  );
}
