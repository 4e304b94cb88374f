import { defineAct, type Mount } from "../../web/index.ts";
import { noticeName } from "../notice-name.ts";
import { noSuchNotice, noticePath } from "../notice-words.tsx";
import { chainNamed, type NoticeChain } from "../notice-chain.ts";
import { noticeSteps, type NoticeStep } from "../notice-events.ts";
import { stepPermissions } from "../notice-steps.ts";
import { decide, type TakeNoticeStep } from "./decide.ts";
import { labels, read } from "./form.ts";
import { NoticeStepPage } from "./page.tsx";
import { stepWords } from "./step-words.ts";

const stepRoute = (step: NoticeStep): Mount =>
  defineAct<TakeNoticeStep, NoticeChain>({
    name: `${step}-notice`,
    path: `/notices/:notice/${step}`,
    permission: stepPermissions[step],
    title: ({ edition }, { notice }) => stepWords[step].title(noticeName(notice, edition)),
    show: ({ edition, cycle, params }) => chainNamed(edition, cycle, params["notice"] ?? "") ?? noSuchNotice,
    start: ({ today }) => ({ on: today.toString() }),
    read: (typed, { cycle, today }, { notice }) => read(typed, { notice, step, cycle: cycle.id, today }),
    decide,
    labels,
    page: (page) => <NoticeStepPage page={page} step={step} />,
    done: (request, _, { notice }) => noticePath(request, notice),
  });

/** The steps before a written notice: proposing it, reviewing the proposal, answering it. */
export const routes: readonly Mount[] = noticeSteps.map(stepRoute);
