import { Sheet } from "../kit/index.ts";

export function TypeSample() {
  return (
    <Sheet>
      <dl class="specimen">
        <dt>Serif 600, 38 on 45: a name</dt>
        <dd class="spec-name">Tobias Arden</dd>
        <dt>Serif 500, 28 on 37: before acting</dt>
        <dd class="statement">
          Acknowledging means you have seen it. <em>It does not mean you agree.</em>
        </dd>
        <dt>Serif 600, 22 on 28: a heading</dt>
        <dd class="spec-heading">What would make it possible</dd>
        <dt>Serif 400, 19 on 29: the agreement</dt>
        <dd class="spec-clause">A plan names one standard, and both parties hold a copy of it.</dd>
        <dt>Sans 400, 19 on 29: a lead sentence</dt>
        <dd class="lead">
          One thing you owe is overdue; <b>two more are due by Friday.</b>
        </dd>
        <dt>Sans 400, 17 on 26: text</dt>
        <dd>The agreement says October 31. That is a Saturday, so it moved to Monday.</dd>
        <dt>Sans 400, 15 on 22: a reason</dt>
        <dd class="small soft">Held two work days late. Reason given: “The building was closed.”</dd>
        <dt>Sans 400, 14 on 20: a caption, the smallest</dt>
        <dd class="tiny">Acknowledged by both on December 4, 2026, 3:42 p.m. 0123456789</dd>
      </dl>
    </Sheet>
  );
}
