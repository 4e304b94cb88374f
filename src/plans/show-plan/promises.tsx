import type { Finding } from "../../policy/index.ts";
import { sayDay } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { Facts, Section, Sides, StateTag } from "../../web/kit/index.ts";
import { said } from "../agreement-says.tsx";
import { strategiesOf, supportFor, type StrategyWords } from "../parts-of-plan.ts";
import type { Plan } from "../plan.ts";
import { planPath } from "../plan-page.tsx";
import { keptSaid } from "../plan-words.ts";
import { isOwn } from "../record-support/decide.ts";
import { isOpen } from "../state.ts";

type Props = { plan: Plan; findings: readonly Finding[]; request: FileRequest };

function Promise({ plan, findings, request, strategy }: Props & { strategy: StrategyWords }) {
  const given = supportFor(plan, strategy.id);
  const finding = findings.find(({ kind, occasion }) => kind === "duty" && occasion.id.endsWith(`:${strategy.id}`));
  const { concluded } = plan;
  const ended = concluded?.promises.find((promise) => promise.strategy === strategy.id);
  // Nothing is due any more once the plan has ended: what became of the promise is said instead.
  const words = finding && (given || !concluded) ? said(finding, request) : undefined;
  const mayRecord = !given && isOpen(plan) && request.may("record-support") && isOwn(strategy, request.actor.role);
  return (
    <li class="stack-s">
      <p class="record">{strategy.text}</p>
      <p class="small soft">
        {strategy.day ? `By ${sayDay(strategy.day, "table", request.today)}. ` : ""}
        {given ? `Done${given.on ? ` ${sayDay(given.on, "short", request.today)}` : ""}. ${given.words}` : ""}
        {ended && !given ? `${keptSaid[ended.kept]}. ${ended.words}` : ""}
      </p>
      {words ? (
        <StateTag state={words.state.state} words={words.state.words} />
      ) : given ? (
        <StateTag state="done" words="Done" />
      ) : null}
      {mayRecord ? (
        <p class="small">
          <a href={`${planPath(request, plan)}/support?strategy=${encodeURIComponent(strategy.id)}`}>
            Record that it was done<span class="vh">: {strategy.text}</span>
          </a>
        </p>
      ) : null}
    </li>
  );
}

function List({ strategies, ...props }: Props & { strategies: readonly StrategyWords[] }) {
  if (strategies.length === 0) return <p class="small soft">Nothing is promised on this side.</p>;
  return (
    <ul class="terms">
      {strategies.map((strategy) => (
        <Promise key={strategy.id} strategy={strategy} {...props} />
      ))}
    </ul>
  );
}

/** Whose the promise is now; said under whom it was given, where somebody else supervises since. */
const supervisorsNote = ({ plan: { issuedOn }, request }: Props): string => {
  const { roster, employee, cycle, supervisor, name } = request;
  const then = issuedOn && roster.supervisorOf(employee.id, issuedOn, cycle.person.unit);
  return then === undefined || then === supervisor?.id ? "Supervisor" : `Supervisor. Promised under ${name(then)}.`;
};

/** What each side promised, in equal halves, and what became of it. */
export function Promises(props: Props) {
  const { plan, request } = props;
  const all = strategiesOf(plan);
  const of = (whose: string): readonly StrategyWords[] => all.filter((strategy) => strategy.whose === whose);
  const others = all.filter(({ whose }) => whose !== "supervisor" && whose !== "employee");
  return (
    <Section heading="What each side promised">
      <Sides
        left={{
          heading: request.supervisor?.name ?? "Supervisor",
          note: supervisorsNote(props),
          children: <List {...props} strategies={of("supervisor")} />,
        }}
        right={{
          heading: request.employee.name,
          note: "Employee",
          children: <List {...props} strategies={of("employee")} />,
        }}
      />
      {others.length > 0 ? (
        <Facts facts={[{ term: "Students", words: <List {...props} strategies={others} /> }]} rows />
      ) : null}
    </Section>
  );
}
