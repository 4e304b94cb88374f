import { defineFilePage, type Mount } from "../../web/index.ts";
import { capital } from "../../wording/index.ts";
import { chainNamed } from "../notice-chain.ts";
import { noticeName } from "../notice-name.ts";
import { noSuchNotice } from "../notice-words.tsx";
import { ShowNoticePage } from "./page.tsx";
import { chainSteps } from "./steps.tsx";

/** A notice the agreement speaks of: its steps, what is on record of each, and the clauses they stand in. */
export const route: Mount = defineFilePage({
  path: "/notices/:notice",
  permission: "see-file",
  looks: ({ params }) => `the steps before a notice (${params["notice"] ?? ""})`,
  show: (request) => {
    const chain = chainNamed(request.edition, request.cycle, request.params["notice"] ?? "");
    const { title } = noSuchNotice.instead;
    if (!chain) return { page: <h1>{title}</h1>, title, status: 404 };
    return {
      title: capital(noticeName(chain.notice, request.edition)),
      current: "people",
      page: <ShowNoticePage request={request} chain={chain} steps={chainSteps(request, chain)} />,
    };
  },
});
