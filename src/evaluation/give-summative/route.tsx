import type { DocumentParts, Form } from "../../documents/index.ts";
import { defineAct, type Mount } from "../../web/index.ts";
import { openSummative, reportOf, summativePath } from "../summative-draft.tsx";
import { decide, type GiveSummative } from "./decide.ts";
import { read } from "./form.ts";
import { GiveSummativePage, type GiveShown } from "./page.tsx";

export const route = (parts: DocumentParts): Mount =>
  defineAct<GiveSummative, GiveShown & { readonly form: Form }>({
    name: "give-summative",
    path: "/summative/give",
    permission: "give-summative",
    title: () => "Check and give the report",
    show: async (request) => {
      const { draft, form } = await openSummative(parts, request);
      if (draft.entries.length === 0)
        return {
          instead: {
            title: "Nothing is written in this report yet",
            text: "Write it first; it is saved as you go.",
            href: summativePath(request),
            label: "Write the report",
          },
        };
      if (draft.header.closed)
        return {
          instead: { title: "This report is given", text: "Its words are closed. The file shows it as it was given." },
        };
      return { form, report: reportOf(form, draft, request.cycle.id, parts) };
    },
    read: (typed, _, shown) => read(typed, shown),
    decide,
    labels: {},
    page: (page) => <GiveSummativePage page={page} />,
    done: (request, _, { sealed }) => `/files/${request.employee.id}/documents/${sealed.document}`,
    closesDraft: ({ draft }) => draft,
  });
