import { sayFinding } from "../../wording/index.ts";
import { clausePath, type FileRequest } from "../../web/index.ts";
import { Clause, Section, Sheet, StateTag } from "../../web/kit/index.ts";

/** What must come before a result, and by when some results are given, said before anyone marks it. */
export function Gates({ request }: { request: FileRequest }) {
  const gates = request
    .findings()
    .filter(
      ({ kind, phase, occasion, state }) =>
        (kind === "gate" || kind === "window") &&
        phase === "summative" &&
        state !== "not-needed" &&
        occasion.cycle === request.cycle.id,
    );
  if (gates.length === 0) return null;
  return (
    <Section
      heading="Before you mark"
      lead="What the agreement asks before a result may be given, and what this file shows today."
    >
      <Sheet>
        {gates.map((finding) => {
          const words = sayFinding(finding, request.edition, { name: request.name, today: request.today });
          return (
            <div key={finding.id} class="stack">
              <p>
                <StateTag state={words.state.state} words={words.state.words} /> {words.asks}
              </p>
              <p class="soft small">{words.because.join(" ")}</p>
              {finding.source.map((source) => (
                <Clause
                  key={source.says}
                  says={source.says}
                  document={source.title}
                  place={source.place}
                  local={source.local}
                  href={clausePath(request.edition, finding.rule)}
                />
              ))}
            </div>
          );
        })}
      </Sheet>
    </Section>
  );
}
