import { answerDraftPost } from "../../documents/pages.ts";
import type { DocumentParts } from "../../documents/index.ts";
import { defineFileAction, defineFilePage, type Answered, type FileRequest, type Mount } from "../../web/index.ts";
import { NoFormPage } from "../no-form.tsx";
import { chainNamed } from "../notice-chain.ts";
import { beginNotice, givenNotice, openNotice } from "../notice-draft.tsx";
import { noSuchNotice, noticePath } from "../notice-words.tsx";
import { writtenAlone } from "../write-report/drafting.tsx";
import { WriteNoticePage } from "./page.tsx";

const { title } = noSuchNotice.instead;
const none: Answered = { page: <h1>{title}</h1>, title, status: 404 };

const noForm = (request: FileRequest, notice: string): Answered => ({
  title: "No form yet",
  current: "people",
  status: 409,
  page: <NoFormPage report={{ evaluation: notice }} request={request} />,
});

/** The draft of a written notice: reading it, and everything sent from it. */
export const routes = (parts: DocumentParts): readonly Mount[] => [
  defineFilePage({
    path: "/notices/:notice/write",
    permission: "give-notice",
    show: async (request) => {
      const chain = chainNamed(request.edition, request.cycle, request.params["notice"] ?? "");
      if (!chain) return none;
      const given = givenNotice(request, chain.notice);
      if (given) return { go: given };
      const writing = await openNotice(parts, request, chain);
      if (!writing) return noForm(request, chain.notice);
      const drafting = writtenAlone(request, { ...writing, action: `${noticePath(request, chain.notice)}/write` });
      return {
        title: `${writing.form.title}, draft`,
        current: "people",
        page: <WriteNoticePage request={request} chain={chain} drafting={drafting} />,
      };
    },
  }),
  defineFileAction({
    path: "/notices/:notice/write",
    permission: "give-notice",
    handle: async (request, posted, wantsJson) => {
      const chain = chainNamed(request.edition, request.cycle, request.params["notice"] ?? "");
      if (!chain) return none;
      const given = givenNotice(request, chain.notice);
      if (given) return { go: given };
      const writing = await beginNotice(parts, request, chain);
      if (!writing) return noForm(request, chain.notice);
      return answerDraftPost({
        store: parts.drafts,
        ...writing,
        writer: request.actor,
        posted,
        wantsJson,
        at: request.app.now(),
        page: `${noticePath(request, chain.notice)}/write`,
      });
    },
  }),
];
