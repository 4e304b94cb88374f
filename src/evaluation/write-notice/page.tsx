import { lastSaved } from "../../documents/index.ts";
import { DraftSections, sayWhen, stop, type Drafting } from "../../documents/pages.ts";
import type { FileRequest } from "../../web/index.ts";
import { Crumbs, Head, LinkButton, SaveBar, StateTag } from "../../web/kit/index.ts";
import type { NoticeChain } from "../notice-chain.ts";
import { noticePath } from "../notice-words.tsx";

interface WriteNoticeProps {
  readonly request: FileRequest;
  readonly chain: NoticeChain;
  readonly drafting: Drafting;
}

/** A written notice while it is written. */
export function WriteNoticePage({ request, chain, drafting }: WriteNoticeProps) {
  const { employee } = request;
  const saved = lastSaved(drafting.draft);
  const path = noticePath(request, chain.notice);
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: drafting.form.title, href: path },
          { label: "Write it" },
        ]}
      />
      <Head
        title={drafting.form.title}
        lead={drafting.form.lead ?? `For ${employee.name}. It counts from the day it is received.`}
        state={<StateTag state="draft" words="Draft" />}
      />
      <DraftSections {...drafting} />
      <SaveBar
        {...(saved === undefined
          ? {}
          : { saved: `${stop(`Saved on the server ${sayWhen(saved, request.today)}`)} You can close this page.` })}
        unsaved="Nothing is saved yet."
        {...(drafting.open === undefined ? {} : { form: `write-${drafting.open}` })}
        acts={<LinkButton href={`${path}/give`}>Check and give it</LinkButton>}
      />
    </>
  );
}
