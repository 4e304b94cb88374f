import type { ComponentChildren } from "preact";
import type { ActPage } from "../web/index.ts";
import { Acts, Button, Form, Head, LinkButton, Sheet } from "../web/kit/index.ts";
import { DevelopmentCrumbs } from "./crumbs.tsx";
import { developmentPath } from "./own-plan.tsx";

interface Props<Shown> {
  readonly page: ActPage<Shown>;
  readonly here: string;
  readonly title: string;
  readonly lead: ComponentChildren;
  /** Says the act. */
  readonly button: string;
  readonly children: ComponentChildren;
}

/** The page of one act of development: where one is, what it does, its questions, its one button. */
export function DevelopmentSheet<Shown>({ page, here, title, lead, button, children }: Props<Shown>) {
  return (
    <>
      <DevelopmentCrumbs request={page.request} here={here} />
      <Head title={title} lead={lead} />
      <Sheet>
        <Form action={page.action} hidden={page.hidden}>
          {children}
          {page.more}
          <Acts>
            <Button>{button}</Button>
            <LinkButton kind="plain" href={developmentPath(page.request)}>
              Back to the development record
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
    </>
  );
}
