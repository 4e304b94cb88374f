import type { Day } from "../../calendar/index.ts";
import { type ImportPlan, type PlannedRow, type RowKind, rowKinds, type StaffRead } from "../../roster/index.ts";
import type { PageRequest } from "../../web/index.ts";
import {
  Acts,
  Button,
  Checkboxes,
  Crumbs,
  DateField,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  Head,
  LinkButton,
  Notice,
  Section,
  Sheet,
  Stack,
  Table,
  TextArea,
} from "../../web/kit/index.ts";
import { sayDay, sayImportProblem } from "../../wording/index.ts";
import { howMany, people } from "../words.ts";
import { kindWords, sayChange } from "./say-change.ts";
import { rosterPath } from "./show-roster.tsx";
import { sayPlaced } from "./upload.tsx";

export interface PreviewShown {
  readonly request: PageRequest;
  readonly id: string;
  readonly read: StaffRead;
  readonly plan: ImportPlan;
  readonly on: Day;
  /** Only rows of this kind; without it, all but the unchanged. */
  readonly kind: RowKind | undefined;
  readonly page: number;
  readonly reason: string;
  readonly errors: readonly { readonly name: string; readonly message: string }[];
  /** The roster changed since the preview that was committed. */
  readonly movedOn: boolean;
}

/** Rows on one page of the preview. */
const perPage = 100;
const order: readonly RowKind[] = ["error", "leaving", "changed", "new", "unchanged"];

/** What would change, row by row, and the one act that does it. */
export function PreviewPage(shown: PreviewShown) {
  const { read, plan, id, on, request, errors, movedOn } = shown;
  const path = `${rosterPath}/imports/${id}`;
  const today = request.app.today();
  const { students, families, inactive } = read.leftOut;
  const touched = plan.counts.new + plan.counts.changed + plan.counts.leaving;
  return (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "Roster", href: rosterPath },
          { label: read.file },
        ]}
      />
      <ErrorSummary errors={errors} />
      <Head
        title={`What ${read.file} changes`}
        lead={
          plan.isEmpty
            ? "Nothing: the roster says all of it already."
            : `${people(touched).replace(/^./, (letter) => letter.toUpperCase())} would change. Nothing is written before you commit.`
        }
        actions={
          read.source === "hr" ? (
            <LinkButton kind="second" href={`${path}/columns`}>
              Change the columns
            </LinkButton>
          ) : undefined
        }
      />
      {movedOn ? (
        <Notice kind="put-right" title="The roster changed while you were reading. Nothing was written." announce>
          <p>This is what the file changes now. Look at it once more, and commit.</p>
        </Notice>
      ) : null}
      <Section heading="Counted" first>
        <Sheet>
          <Stack>
            <Facts
              facts={[
                ...order.map((kind) => ({
                  term: kindWords[kind],
                  words:
                    plan.counts[kind] === 0 ? (
                      "nobody"
                    ) : (
                      <a href={`?kind=${kind}&day=${on.toString()}`}>{people(plan.counts[kind])}</a>
                    ),
                })),
                ...(students + families + inactive === 0
                  ? []
                  : [
                      {
                        term: "Left out while reading",
                        words: [
                          `${String(students)} ${students === 1 ? "student" : "students"}`,
                          howMany(families, "family member", "family members"),
                          ...(inactive === 0 ? [] : [`${howMany(inactive, "account", "accounts")} switched off`]),
                        ].join(", "),
                      },
                    ]),
                ...(plan.newSites.length === 0 ? [] : [{ term: "New sites", words: plan.newSites.join(", ") }]),
              ]}
            />
            {plan.problems.length === 0 ? null : (
              <ul>
                {plan.problems.map((problem) => (
                  <li key={sayPlaced(problem)}>{sayPlaced(problem)}</li>
                ))}
              </ul>
            )}
            <Form action={path} method="get">
              <DateField
                name="day"
                label="From which day do changes hold?"
                hint="A row that names its own day (active from) holds from that. Posts that change end the day before; whoever is not in the file leaves the day before."
                value={on.toString()}
              />
              <Acts>
                <Button kind="second">Show it for this day</Button>
              </Acts>
            </Form>
          </Stack>
        </Sheet>
      </Section>
      <Rows shown={shown} today={today} path={path} />
      <Commit shown={shown} path={path} />
    </>
  );
}

const problemWords = ({ problems }: PlannedRow): string => problems.map(sayImportProblem).join(" ");

function Rows({ shown, today, path }: { readonly shown: PreviewShown; readonly today: Day; readonly path: string }) {
  const { plan, kind, page, on } = shown;
  const sought = plan.rows.filter((row) =>
    kind === undefined ? row.kind !== "unchanged" || row.problems.length > 0 : row.kind === kind,
  );
  const start = Math.min(page, Math.max(0, Math.ceil(sought.length / perPage) - 1)) * perPage;
  const more = (to: number): string =>
    `${path}?day=${on.toString()}${kind === undefined ? "" : `&kind=${kind}`}&page=${String(to)}`;
  const title = kind === undefined ? "Row by row" : `Row by row: ${kindWords[kind].toLowerCase()}`;
  return (
    <Section
      heading={title}
      aside={kind === undefined ? undefined : <a href={`${path}?day=${on.toString()}`}>Show all that change</a>}
    >
      <Sheet>
        {sought.length === 0 ? (
          <Empty title="No such row">Nothing in the file is of this kind.</Empty>
        ) : (
          <Table
            caption="What the file changes, row by row"
            columns={[
              { heading: "Person" },
              { heading: "Row", tight: true },
              { heading: "What", tight: true },
              { heading: "From what to what" },
              { heading: "To look at" },
            ]}
            rows={sought
              .slice(start, start + perPage)
              .map((row) => [
                `${row.name === "" ? "No name" : row.name}${row.number === undefined ? "" : ` (${row.number})`}`,
                row.at?.row === undefined ? "not in the file" : String(row.at.row),
                row.kind === "error" ? <b>{kindWords.error}</b> : kindWords[row.kind],
                row.changes.map((change) => sayChange(change, today)).join(". "),
                problemWords(row),
              ])}
          />
        )}
        {sought.length > perPage ? (
          <Acts>
            {start > 0 ? (
              <LinkButton kind="second" href={more(start / perPage - 1)}>
                Rows before
              </LinkButton>
            ) : null}
            {start + perPage < sought.length ? (
              <LinkButton kind="second" href={more(start / perPage + 1)}>
                More rows
              </LinkButton>
            ) : null}
          </Acts>
        ) : null}
      </Sheet>
    </Section>
  );
}

function Commit({ shown, path }: { readonly shown: PreviewShown; readonly path: string }) {
  const { request, plan, on, reason, errors } = shown;
  const error = (name: string): string | undefined => errors.find((each) => each.name === name)?.message;
  const many = plan.problems.some(({ key }) => key === "many-leave");
  const hidden = { ...request.form, day: on.toString(), planned: String(plan.revision) };
  const confirmations = [
    ...(plan.counts.error > 0
      ? [
          {
            value: "errors",
            label: `Leave out the rows in error: ${people(plan.counts.error)} ${plan.counts.error === 1 ? "stays" : "stay"} as before`,
          },
        ]
      : []),
    ...(many ? [{ value: "many", label: `It is right that ${people(plan.counts.leaving)} leave` }] : []),
  ];
  return (
    <Section heading={plan.isEmpty ? "Nothing to commit" : "Commit"} id="commit">
      <Sheet>
        {plan.isEmpty ? (
          <p>You can give this import up; nothing is lost by it.</p>
        ) : (
          <Form action={path} hidden={hidden}>
            <p>
              All of it or nothing. Changes hold from {sayDay(on, "full")} where a row names no day. Open files say what
              changed of their posts.
            </p>
            {confirmations.length === 0 ? null : (
              <Checkboxes name="confirm" label="Before you commit" options={confirmations} error={error("confirm")} />
            )}
            <TextArea
              name="reason"
              label="Why"
              hint="For the log of the roster: “HR export of January 8”, “Staffing for the second half-year”."
              rows={2}
              value={reason}
              error={error("reason")}
            />
            <Acts>
              <Button>Commit these changes</Button>
            </Acts>
          </Form>
        )}
        <Form action={`${path}/give-up`} hidden={request.form}>
          <Acts>
            <Button kind="plain">Give this import up</Button>
          </Acts>
        </Form>
      </Sheet>
    </Section>
  );
}

export const kindAsked = (text: string | null): RowKind | undefined => rowKinds.find((kind) => kind === text);
