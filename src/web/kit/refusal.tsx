import { ClauseLinks } from "./clause.tsx";
import { Head } from "./head.tsx";
import { Panel, Section, Sheet } from "./sheet.tsx";
import { StateTag, type State } from "./state-tag.tsx";
import { classes, type ClauseLinkWords, type Words } from "./words.ts";

export type RefusalProps = {
  /** "“Not recommended” cannot be given here". */
  title: Words;
  lead: Words;
  /** One or more Clause components. */
  clauses: Words;
  /** What the clause needs, and what this file has of it. */
  needs: readonly { need: Words; state: { state: State; words: Words }; inFile: Words }[];
  /** What would make it possible, in order. */
  wayOn: readonly {
    title: Words;
    text?: Words;
    href?: string | undefined;
    clause?: ClauseLinkWords | readonly ClauseLinkWords[] | undefined;
  }[];
  /** Buttons: what can be done instead comes first. */
  acts?: Words;
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
            <th scope="row">{row.need}</th>
            <td>
              <StateTag {...row.state} />
            </td>
            <td>{row.inFile}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WayOn({ wayOn }: Pick<RefusalProps, "wayOn">) {
  return (
    <ol class="path">
      {wayOn.map((step, at) => (
        <li key={at}>
          <h3>{step.href === undefined ? step.title : <a href={step.href}>{step.title}</a>}</h3>
          {step.text || step.clause ? (
            <p class="why">
              {step.text} {step.clause ? <ClauseLinks clause={step.clause} /> : null}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** An act the agreement does not allow yet, explained in ink on white: the clause, what the file has, what would make
 * it possible, what can be chosen instead. Its title is the page's h1, also where the form follows underneath. */
export function RefusalBody({ title, lead, clauses, needs, wayOn, acts, panels = [] }: RefusalProps) {
  return (
    <div class="refusal-body">
      <Head state={<StateTag state="blocked" words="Blocked by the agreement" />} title={title} lead={lead} />
      <div class={classes(panels.length > 0 && "split") || undefined}>
        <div class="stack-l">
          <section class="sheet stack" aria-label="The clause">
            {clauses}
          </section>
          {needs.length === 0 ? null : (
            <Section heading="What this file has">
              <Sheet>
                <Needs needs={needs} />
              </Sheet>
            </Section>
          )}
          {wayOn.length === 0 ? null : (
            <Section heading="What would make it possible">
              <WayOn wayOn={wayOn} />
            </Section>
          )}
          {acts ? <div class="acts">{acts}</div> : null}
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
    </div>
  );
}
