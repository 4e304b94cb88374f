import type { ActPage } from "../../web/index.ts";
import { Acts, Button, Crumbs, Form, Head, LinkButton, Radios, Sheet, TextArea } from "../../web/kit/index.ts";
import { capital } from "../../wording/index.ts";
import { EntryDayFields } from "../entry-day-fields.tsx";
import type { NoticeChain } from "../notice-chain.ts";
import { noticeAnswers, type NoticeStep } from "../notice-events.ts";
import { noticeName } from "../notice-name.ts";
import { noticePath } from "../notice-words.tsx";
import { answerWords, stepWords } from "./step-words.ts";

/** One step before a written notice. */
export function NoticeStepPage({ page, step }: { page: ActPage<NoticeChain>; step: NoticeStep }) {
  const { request, shown, value, error } = page;
  const { employee, edition } = request;
  const name = noticeName(shown.notice, edition);
  const words = stepWords[step];
  const chain = noticePath(request, shown.notice);
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: capital(name), href: chain },
          { label: words.button },
        ]}
      />
      <Head title={words.title(name)} lead={words.lead(employee.name)} />
      <Sheet>
        <Form action={page.action} hidden={page.hidden}>
          {step === "answer" ? (
            <Radios
              name="answer"
              label="What is the answer?"
              options={noticeAnswers.map((answer) => ({ value: answer, label: answerWords[answer] }))}
              value={value("answer")}
              error={error("answer")}
            />
          ) : null}
          <EntryDayFields page={page} label={words.day} today={request.today} />
          <TextArea
            name="words"
            label={words.words}
            hint={words.hint}
            rows={5}
            optional={step !== "ask"}
            value={value("words")}
            error={error("words")}
          />
          {page.more}
          <Acts>
            <Button>{words.button}</Button>
            <LinkButton kind="plain" href={chain}>
              Not now
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
    </>
  );
}
