import type { ActPage } from "../../web/index.ts";
import { Acts, Button, Crumbs, Form, Head, LinkButton } from "../../web/kit/index.ts";
import { noticePath } from "../notice-words.tsx";
import { SealedPreview } from "../sealed-preview.tsx";
import type { GiveNotice } from "./decide.ts";

export type NoticeShown = Pick<GiveNotice, "notice" | "sealed" | "draft"> & { readonly back: string };

/** The notice as it will read, before it is given. */
export function GiveNoticePage({ page }: { page: ActPage<NoticeShown> }) {
  const { request, shown } = page;
  const { employee } = request;
  const { title } = shown.sealed.frozen;
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: title, href: noticePath(request, shown.notice) },
          { label: "Check and give it" },
        ]}
      />
      <Head
        title={`Check the ${title}`}
        lead={`This is how ${employee.name} will read it. Once it is given its words are closed, and it counts from the day ${employee.name} receives it.`}
      />
      <SealedPreview request={request} sealed={shown.sealed} />
      <Form action={page.action} hidden={page.hidden}>
        {page.more}
        <Acts>
          <Button>Give it to {employee.name}</Button>
          <LinkButton kind="second" href={shown.back}>
            Change something first
          </LinkButton>
        </Acts>
      </Form>
    </>
  );
}
