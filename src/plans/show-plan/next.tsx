import { compareDays } from "../../calendar/index.ts";
import type { Finding } from "../../policy/index.ts";
import { ownersOf } from "../../roster/index.ts";
import { sayDay, sayRole } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { Empty, Ledger, Section, Sheet } from "../../web/kit/index.ts";
import { clauseOf, said } from "../agreement-says.tsx";
import { CheckTable } from "../issue-plan/check-table.tsx";
import { capital } from "../plan-page.tsx";

const waiting: ReadonlySet<string> = new Set(["duty", "acknowledge", "cadence", "count"]);
const shownStates: ReadonlySet<string> = new Set(["due", "overdue", "cannot-say", "open"]);

/** What is owed or open for this plan: dated things first, in the order of their days. */
export const comesNext = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter(
      ({ kind, state }) => (waiting.has(kind) && shownStates.has(state)) || (kind === "right" && state === "open"),
    )
    .sort((one, other) => (one.due && other.due ? compareDays(one.due, other.due) : one.due ? -1 : other.due ? 1 : 0));

/** Under whom it fell due, where somebody else supervises since. */
const fellDue = (finding: Finding, { employee, file, roster, today, name }: FileRequest): string => {
  const owners = ownersOf({ employee: employee.id, cycles: file.cycles, roster, today })(finding);
  const due = owners.find((each) => each.due !== undefined)?.due;
  return due && compareDays(due.on, today) <= 0 ? ` It fell due under ${name(due.person)}.` : "";
};

const owedBy = (finding: Finding, request: FileRequest): string => {
  const { who, kind } = finding;
  const { employee, supervisor, edition } = request;
  const names = who.map((role) =>
    role === "employee"
      ? employee.name
      : role === "supervisor" && supervisor
        ? supervisor.name
        : capital(sayRole(role, edition)),
  );
  return `${names.join(" and ")} ${kind === "right" ? "may do this" : names.length > 1 ? "owe it" : "owes it"}.${fellDue(finding, request)}`;
};

/** Of a plan that is being written: what must be in the file before it can be issued. The draft shows what its words lack. */
export function BeforeIssue({ findings, request }: { findings: readonly Finding[]; request: FileRequest }) {
  const waits = findings.filter(
    ({ kind, occasion, state }) => kind === "gate" && occasion.kind === "plan" && state !== "not-needed",
  );
  return (
    <Section
      heading="Before it can be issued"
      lead="What must be in the file. What its own words still lack stands with the draft."
      first
    >
      {waits.length === 0 ? (
        <Empty title="The agreement asks for nothing more to come first.">Both of you can go on writing.</Empty>
      ) : (
        <Sheet>
          <CheckTable findings={waits} request={request} />
        </Sheet>
      )}
    </Section>
  );
}

/** What comes next, by when and why, and who owes it. */
export function ComesNext({
  findings,
  request,
  done,
}: {
  findings: readonly Finding[];
  request: FileRequest;
  done: string;
}) {
  const next = comesNext(findings);
  return (
    <Section heading="What comes next" first>
      {next.length === 0 ? (
        <Empty title="Nothing is owed at the moment.">{done}</Empty>
      ) : (
        <Ledger
          entries={next.map((finding) => {
            const words = said(finding, request);
            return {
              day: finding.due
                ? {
                    words: sayDay(finding.due, "short", request.today),
                    under: sayDay(finding.due, "table").slice(0, 3),
                    iso: finding.due.toString(),
                  }
                : { words: "No day", under: "named" },
              title: words.asks,
              who: finding.who.length > 0 ? owedBy(finding, request) : undefined,
              why: [...words.because, ...words.missing, words.settingNote ?? ""].filter(Boolean).join(" "),
              clause: clauseOf(finding, request.edition),
              state: { state: words.state.state, words: words.state.words },
            };
          })}
        />
      )}
    </Section>
  );
}
