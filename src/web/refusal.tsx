import type { ComponentChildren } from "preact";
import { longestText, type FieldError, type Typed } from "../answers/index.ts";
import type { Refusal as Refused } from "../casefile/index.ts";
import type { Finding, Source } from "../policy/index.ts";
import { sayFieldError, sayFinding, sayMessage, sayRefusal, type Reader } from "../wording/index.ts";
import { clausePath } from "./clause-path.ts";
import { isTooLong, reasonField } from "./reasons.ts";
import type { FileRequest } from "./file-request.ts";
import { Clause, fieldId, Head, Notice, RefusalBody, TextArea, type ClauseProps } from "./kit/index.ts";

const readerOf = (request: FileRequest): Reader => ({ name: request.name, today: request.today });

const clauseOf = (request: FileRequest, finding: Finding, source: Source): ClauseProps => ({
  says: source.says,
  document: source.title,
  place: source.place,
  local: source.local,
  href: clausePath(request.edition, finding.rule),
});

/** Each clause once, however many findings rest on it. */
const clausesOf = (request: FileRequest, findings: readonly Finding[]): readonly ClauseProps[] => [
  ...new Map(
    findings.flatMap((finding) =>
      finding.source.map((source) => [`${source.document} ${source.says}`, clauseOf(request, finding, source)]),
    ),
  ).values(),
];

/** The second choice stands beside the first. */
const insteadPanel = (instead: string | undefined) =>
  instead === undefined ? [] : [{ heading: "What you can choose today", words: <p class="small">{instead}</p> }];

const panels = (request: FileRequest) => [
  {
    heading: "If you think this is wrong",
    words: (
      <p class="small">
        Perhaps something was done on paper and not entered, or this file is under another agreement. Enter what
        happened with its own day, or ask the personnel office, which can record either with a reason. Nobody can switch
        a rule off for one file.
      </p>
    ),
  },
  {
    heading: "Who sees this",
    words: (
      <p class="small">
        What was refused leaves no mark on the file. The missing steps are shown to {request.employee.name} and to the
        supervisor alike, whenever they open it.
      </p>
    ),
  },
];

/** The whole page of a refusal: the clause, what the file has, what would make it possible. `acts`: the ways back and on. */
export function RefusalPage({
  request,
  refusal,
  acts,
}: {
  request: FileRequest;
  refusal: Refused;
  acts: ComponentChildren;
}) {
  if (refusal.kind === "not-now")
    return (
      <>
        <Head title="This cannot be recorded now" lead={sayMessage(refusal.why, request.edition)} />
        <div class="acts">{acts}</div>
      </>
    );
  const words = sayRefusal(refusal.findings, request.edition, readerOf(request));
  return (
    <RefusalBody
      title={words.title}
      lead={words.lead}
      clauses={clausesOf(request, refusal.findings).map((clause) => (
        <Clause key={clause.href} {...clause} />
      ))}
      needs={words.needs}
      wayOn={words.wayOn}
      acts={acts}
      panels={[...insteadPanel(words.instead), ...panels(request)]}
    />
  );
}

/** The title of that page. */
export const refusalTitle = (request: FileRequest, refusal: Refused): string =>
  refusal.kind === "not-now"
    ? "This cannot be recorded now"
    : sayRefusal(refusal.findings, request.edition, readerOf(request)).title;

const tooLong = ({ rule }: Finding): FieldError => ({
  field: reasonField(rule),
  key: "too-long",
  with: { max: longestText },
});

/** One reason is asked for a rule, however many things it finds. */
const onePerRule = (findings: readonly Finding[]): readonly Finding[] =>
  [...new Map([...findings].reverse().map((finding) => [finding.rule, finding])).values()].reverse();

/** Several reasons on one page are told apart by what each is about, also where only labels are read out. */
function ReasonLabel({ asks }: { asks: string }) {
  return (
    <>
      Your reason for going on<span class="vh">: {asks}</span>
    </>
  );
}

/** First on the page that comes back, since the reason is asked for near its end: nothing is recorded yet, and why. */
export function ReasonsAsked({ findings }: { findings: readonly Finding[] }) {
  const asked = onePerRule(findings);
  const [first] = asked;
  if (!first) return null;
  return (
    <Notice kind="check" title="Nothing is recorded yet: the agreement expects something first" focus>
      <p>
        You can go on.{" "}
        <a href={`#${fieldId(reasonField(first.rule))}`}>
          {asked.length > 1 ? "Give your reasons" : "Give your reason"}
        </a>
        {" below, and send it again."}
      </p>
    </Notice>
  );
}

/** Rules that only warn: one may go on, and says why. The reason is kept and shown to both sides. */
export function ReasonFields({
  request,
  findings,
  typed,
}: {
  request: FileRequest;
  findings: readonly Finding[];
  typed: Typed;
}) {
  return (
    <Notice kind="check" title="The agreement expects something here that the file does not have" announce>
      <p>You can go on. Say why; the reason is kept in the file, and both of you can read it.</p>
      {onePerRule(findings).map((finding) => {
        const words = sayFinding(finding, request.edition, readerOf(request));
        return (
          <div key={finding.id} class="stack">
            <p>{[words.asks, ...words.because].join(" ")}</p>
            {finding.source.slice(0, 1).map((source) => (
              <Clause key={source.says} {...clauseOf(request, finding, source)} />
            ))}
            <TextArea
              name={reasonField(finding.rule)}
              label={<ReasonLabel asks={words.asks} />}
              rows={2}
              value={typed.get(reasonField(finding.rule))?.[0]}
              error={isTooLong(typed, finding.rule) ? sayFieldError(tooLong(finding), "Your reason") : undefined}
            />
          </div>
        );
      })}
    </Notice>
  );
}
