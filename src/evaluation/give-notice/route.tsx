import { checkValues, draftValues, sealDraft, type DocumentParts } from "../../documents/index.ts";
import { sayFormErrors } from "../../documents/pages.ts";
import { sayDay } from "../../wording/index.ts";
import { defineAct, type Mount } from "../../web/index.ts";
import { firstLeftEmpty } from "../left-empty.ts";
import { noFormInstead } from "../no-form.tsx";
import { chainNamed } from "../notice-chain.ts";
import { openNotice } from "../notice-draft.tsx";
import { groundIn } from "../notice-grounds.ts";
import { noSuchNotice, noticePath } from "../notice-words.tsx";
import { decide, type GiveNotice } from "./decide.ts";
import { GiveNoticePage, type NoticeShown } from "./page.tsx";

export const route = (parts: DocumentParts): Mount =>
  defineAct<GiveNotice, NoticeShown>({
    name: "give-notice",
    path: "/notices/:notice/give",
    permission: "give-notice",
    title: (_, { sealed }) => `Check before giving: ${sealed.frozen.title}`,
    show: async (request) => {
      const chain = chainNamed(request.edition, request.cycle, request.params["notice"] ?? "");
      if (!chain) return noSuchNotice;
      const { notice } = chain;
      const writing = await openNotice(parts, request, chain);
      if (!writing) return noFormInstead({ evaluation: notice }, request);
      const { draft, form } = writing;
      const back = `${noticePath(request, notice)}/write`;
      if (draft.header.closed || draft.entries.length === 0)
        return {
          instead: {
            title: draft.header.closed ? "This notice is given" : "Nothing is written in this notice yet",
            text: draft.header.closed ? "Its words are closed." : "Write it first; it is saved as you go.",
            href: back,
            label: draft.header.closed ? "Read it" : "Write the notice",
          },
        };
      const values = draftValues(draft);
      const error = checkValues(form, values)[0] ?? firstLeftEmpty(form, values);
      if (error)
        return {
          instead: {
            title: "One thing to put right first",
            text: sayFormErrors(form, [error])(error.section, error.field) ?? "One answer cannot be read.",
            href: `${back}?edit=${error.section}#section-${error.section}`,
            label: "Put it right",
          },
        };
      const sealed = sealDraft(form, draft, { digest: parts.digest, sayDay: (day) => sayDay(day, "full") });
      const ground = groundIn(values);
      return { notice, sealed: ground === undefined ? sealed : { ...sealed, ground }, draft: draft.header.id, back };
    },
    read: (_, { cycle }, { notice, sealed, draft }) => ({
      ok: true,
      input: { notice, sealed, draft, cycle: cycle.id },
    }),
    decide,
    labels: {},
    page: (page) => <GiveNoticePage page={page} />,
    done: (request, _, { sealed }) => `/files/${request.employee.id}/documents/${sealed.document}?done=issued`,
    closesDraft: ({ draft }) => draft,
  });
