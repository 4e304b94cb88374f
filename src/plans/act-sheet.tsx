import type { ComponentChildren } from "preact";
import type { ActPage } from "../web/index.ts";
import { Acts, Button, Form, Head, LinkButton, Sheet, Split } from "../web/kit/index.ts";
import type { Plan } from "./plan.ts";
import { PlanCrumbs, planPath } from "./plan-page.tsx";

export interface OfPlan {
  readonly plan: Plan;
}

interface Props<Shown> {
  readonly page: ActPage<Shown>;
  readonly here: string;
  readonly title: string;
  readonly lead: ComponentChildren;
  /** Says the act. */
  readonly button: string;
  readonly aside?: ComponentChildren;
  /** What is read before the form is filled in. */
  readonly before?: ComponentChildren;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

/** The page of one act on a plan: where one is, what it does, its questions, its one button. */
export function ActSheet<Shown extends OfPlan>({
  page,
  here,
  title,
  lead,
  button,
  aside,
  before,
  hidden,
  children,
}: Props<Shown>) {
  const { request, shown } = page;
  const sheet = (
    <Sheet>
      <Form action={page.action} hidden={{ ...page.hidden, ...hidden }}>
        {children}
        {page.more}
        <Acts>
          <Button>{button}</Button>
          <LinkButton kind="plain" href={planPath(request, shown.plan)}>
            Back to the plan
          </LinkButton>
        </Acts>
      </Form>
    </Sheet>
  );
  return (
    <>
      <PlanCrumbs request={request} plan={shown.plan} here={here} />
      <Head title={title} lead={lead} />
      {aside ? (
        <Split aside={aside}>
          {before}
          {sheet}
        </Split>
      ) : (
        <>
          {before}
          {sheet}
        </>
      )}
    </>
  );
}
