import type { Finding, MessageValue } from "../policy/index.ts";
import { sayFinding } from "../wording/index.ts";
import { clausePath, type FileRequest } from "../web/index.ts";
import { ClauseLink, Panel, StateTag } from "../web/kit/index.ts";

/** Whether one of these names (facts, meetings, documents) stands anywhere in what a finding asks. */
const names = (value: MessageValue | undefined, wanted: readonly string[]): boolean => {
  if (typeof value === "string") return wanted.includes(value);
  if (!Array.isArray(value)) return false;
  return (value as readonly (string | Finding["asks"])[]).some((each) =>
    typeof each === "string" ? wanted.includes(each) : Object.values(each.with).some((inner) => names(inner, wanted)),
  );
};

/** The findings that ask something about observations: held, planned, talked over, or written up. */
export const aboutObservations = (
  findings: readonly Finding[],
  wanted: readonly string[] = [
    "observation-held",
    "observation-planned",
    "pre-observation",
    "post-observation",
    "observation-report",
  ],
): readonly Finding[] =>
  findings.filter(
    ({ asks, state }) => state !== "not-needed" && Object.values(asks.with).some((value) => names(value, wanted)),
  );

/** What the agreement asks about observations, as this file stands; nothing where it asks nothing. */
export function AgreementOnObservations({
  request,
  facts,
}: {
  readonly request: Pick<FileRequest, "findings" | "edition" | "name" | "today" | "cycle">;
  readonly facts?: readonly string[];
}) {
  const { edition, name, today, cycle } = request;
  const asked = aboutObservations(request.findings(), facts).filter(({ occasion }) => occasion.cycle === cycle.id);
  if (asked.length === 0) return null;
  return (
    <Panel heading="What the agreement asks">
      <ul class="terms">
        {asked.slice(0, 8).map((finding) => {
          const said = sayFinding(finding, edition, { name, today });
          const [source] = finding.source;
          return (
            <li key={finding.id}>
              {said.asks}
              <small>
                <StateTag state={said.state.state} words={said.state.words} />{" "}
                {source ? (
                  <ClauseLink
                    clause={{
                      label: source.local ? `District, ${source.place}` : source.place,
                      href: clausePath(edition, finding.rule),
                    }}
                  />
                ) : null}
              </small>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
