import { Clause, ClauseLink, type ClauseProps } from "./clause.tsx";
import { Panel, Section, Sheet } from "./sheet.tsx";
import { StateTag, type State } from "./state-tag.tsx";
import type { ClauseLinkWords, Words } from "./words.ts";

export type RefusalProps = {
  clause: ClauseProps;
  /** What the clause needs, and what this file has of it. */
  needs: readonly { needs: Words; state: State; words: Words; has: Words }[];
  /** What would make it possible, in order. */
  path: readonly { title: Words; why?: Words; clause?: ClauseLinkWords | undefined }[];
  /** Buttons: what can be done instead comes first. */
  acts: Words;
  /** What you can choose today, if you think this is wrong, who sees this. */
  panels?: readonly { heading: string; words: Words }[] | undefined;
};

function Needs({ needs }: Pick<RefusalProps, "needs">) {
  return (
    <table class="table cards needs">
      <caption class="vh">What the clause needs, and what this file has</caption>
      <thead>
        <tr>
          <th scope="col" class="col-third">
            The clause needs
          </th>
          <th scope="col" class="col-state">
            State
          </th>
          <th scope="col">In this file</th>
        </tr>
      </thead>
      <tbody>
        {needs.map((row, at) => (
          <tr key={at}>
            <th scope="row">{row.needs}</th>
            <td>
              <StateTag state={row.state} words={row.words} />
            </td>
            <td>{row.has}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An act the agreement does not allow yet, explained: the clause, what the file has, what would make it possible,
 * what can be chosen instead. The page's Head, with its "Blocked by the agreement", stands above it. */
export function Refusal({ clause, needs, path, acts, panels = [] }: RefusalProps) {
  return (
    <div class={panels.length === 0 ? undefined : "split"}>
      <div class="stack-l">
        <section class="sheet" aria-label="The clause">
          <Clause {...clause} />
        </section>
        {needs.length === 0 ? null : (
          <Section heading="What this file has">
            <Sheet>
              <Needs needs={needs} />
            </Sheet>
          </Section>
        )}
        {path.length === 0 ? null : (
          <Section heading="What would make it possible">
            <ol class="path">
              {path.map((step, at) => (
                <li key={at}>
                  <h3>{step.title}</h3>
                  {step.why || step.clause ? (
                    <p class="why">
                      {step.why} {step.clause ? <ClauseLink clause={step.clause} /> : null}
                    </p>
                  ) : null}
                </li>
              ))}
            </ol>
          </Section>
        )}
        <div class="acts">{acts}</div>
      </div>
      {panels.length === 0 ? null : (
        <aside aria-label="What else there is to know">
          {panels.map((panel) => (
            <Panel key={panel.heading} heading={panel.heading}>
              {panel.words}
            </Panel>
          ))}
        </aside>
      )}
    </div>
  );
}
