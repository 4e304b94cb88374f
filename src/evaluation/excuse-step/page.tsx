import { excuseReasons } from "../../policy/index.ts";
import { capital, sayReason } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Acts, Button, Crumbs, Form, Head, LinkButton, Radios, Select, Sheet, TextArea } from "../../web/kit/index.ts";

export interface ExcuseShown {
  /** The steps that wait, each as its finding says it. */
  readonly waiting: readonly { readonly id: string; readonly asks: string; readonly state: string }[];
}

/** A step of the year that is not needed this time, with its reason from the list. */
export function ExcuseStepPage({ page }: { page: ActPage<ExcuseShown> }) {
  const { request, shown, value, error } = page;
  const { employee, edition } = request;
  const year = `/files/${employee.id}/year`;
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: "The year", href: year },
          { label: "Excuse a step" },
        ]}
      />
      <Head
        title="Excuse a step"
        lead="The step then shows as not needed, with your reason and your name, to both sides. It does not show as done. Striking the entry brings the step back."
      />
      <Sheet>
        <Form action={page.action} hidden={page.hidden}>
          <Radios
            name="finding"
            label="Which step is not needed?"
            options={shown.waiting.map(({ id, asks, state }) => ({ value: id, label: asks, hint: `${state}.` }))}
            value={value("finding")}
            error={error("finding")}
          />
          <Select
            name="reason"
            label="Why is it not needed?"
            prompt="Choose a reason"
            options={excuseReasons.map((reason) => ({ value: reason, label: capital(sayReason(reason, edition)) }))}
            value={value("reason")}
            error={error("reason")}
          />
          <TextArea
            name="words"
            label="What happened"
            hint="Days and facts both sides can check. Leave out anything medical."
            rows={3}
            value={value("words")}
            error={error("words")}
          />
          {page.more}
          <Acts>
            <Button>Excuse this step</Button>
            <LinkButton kind="plain" href={year}>
              Back to the year
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
    </>
  );
}
