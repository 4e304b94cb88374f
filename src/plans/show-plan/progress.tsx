import type { Finding } from "../../policy/index.ts";
import { partName, sayDay } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { Section, Sheet, StateTag, Table } from "../../web/kit/index.ts";
import { said } from "../agreement-says.tsx";
import { benchmarksOf, targetsOf, type TargetWords } from "../parts-of-plan.ts";
import type { Plan } from "../plan.ts";
import { capital, documentPath } from "../plan-page.tsx";
import { progressSaid } from "../plan-words.ts";

type Props = { plan: Plan; findings: readonly Finding[]; request: FileRequest };

/** How a target stood when it was last looked at, or how it was judged in the end. */
function Standing({ plan, target, request }: Props & { target: TargetWords }) {
  const judged = plan.concluded?.targets.find((each) => each.target === target.id);
  if (judged)
    return (
      <>
        <b>{judged.met ? "Met." : "Not met."}</b> {judged.why}
      </>
    );
  const review = plan.reviews.findLast(({ targets }) => targets.some((each) => each.target === target.id));
  const last = review?.targets.find((each) => each.target === target.id);
  if (!review || !last) return <>Not reviewed yet.</>;
  return (
    <>
      <b>{progressSaid[last.progress]}</b>
      {review.on ? `, ${sayDay(review.on, "short", request.today)}. ` : ". "}
      {last.evidence}
    </>
  );
}

/** Each target with its measure, its day and how it stands. */
export function Targets(props: Props) {
  const { plan, request } = props;
  const targets = targetsOf(plan);
  if (targets.length === 0) return null;
  const name = capital(partName("target", request.edition));
  return (
    <Section heading={`${name}s`}>
      <Sheet>
        <Table
          caption={`${name}s, and how each stands`}
          columns={[
            { heading: name },
            { heading: "How it is judged" },
            { heading: "By", tight: true },
            { heading: "How it stands" },
          ]}
          rows={targets.map((target) => [
            <span class="record" key={target.id}>
              {target.text}
            </span>,
            target.measure,
            target.day ? sayDay(target.day, "table", request.today) : "No day",
            <Standing key={target.id} target={target} {...props} />,
          ])}
        />
      </Sheet>
    </Section>
  );
}

/** The days both meet to review progress, each with what became of it. */
export function Benchmarks({ plan, findings, request }: Props) {
  const benchmarks = benchmarksOf(plan);
  if (benchmarks.length === 0) return null;
  return (
    <Section heading="Benchmarks">
      <Sheet>
        <Table
          caption="Benchmark meetings, their days and how each stands"
          columns={[
            { heading: "Meeting" },
            { heading: "Day", tight: true },
            { heading: "What will be looked at" },
            { heading: "How it stands" },
          ]}
          rows={benchmarks.map((benchmark) => {
            const finding = findings.find(
              ({ kind, occasion }) => kind === "duty" && occasion.id.endsWith(`:${benchmark.id}`),
            );
            const words = finding && said(finding, request);
            const review = plan.reviews.find((each) => each.benchmark === benchmark.id);
            return [
              `Benchmark ${benchmark.number}`,
              benchmark.day ? sayDay(benchmark.day, "table", request.today) : "No day",
              <span class="record" key={benchmark.id}>
                {benchmark.lookAt}
              </span>,
              <span key={benchmark.id}>
                {words ? (
                  <StateTag state={words.state.state} words={words.state.words} />
                ) : review ? (
                  <StateTag state="done" words="Held" />
                ) : (
                  "Not held yet"
                )}
                {finding?.move && words ? <span class="why"> {words.because[0]}</span> : null}
                {review && request.may("see-file") ? (
                  <>
                    {" "}
                    <a href={documentPath(request, review.document)}>Review note</a>
                  </>
                ) : null}
              </span>,
            ];
          })}
        />
      </Sheet>
    </Section>
  );
}
