import { sayRole } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import {
  Acts,
  Button,
  Form,
  LinkButton,
  PageTitle,
  PaperAndAnswer,
  Radios,
  Statement,
  TextArea,
} from "../../web/kit/index.ts";
import { WhatNext } from "../pages/what-next.tsx";
import type { AskedAcknowledgment } from "../asked-acknowledgment.ts";
import { sayMeaning, sentenceOf, type DocumentShown } from "../pages/document-page.tsx";
import { ClauseLine } from "../pages/clause-line.tsx";
import { FirstCall } from "../pages/first-call.tsx";
import { IssuedView } from "../pages/issued-view.tsx";
import { stateOf } from "../state.ts";

export type ToAcknowledge = DocumentShown & { readonly asked: AskedAcknowledgment };

/** The paper on the left; on the right whom to call first, three answers of equal weight, and what comes next. */
export function AcknowledgePage(act: ActPage<ToAcknowledge>) {
  const { shown, request, action, hidden, value, error, more } = act;
  const { asked } = shown;
  return (
    <>
      <PaperAndAnswer
        paper={<IssuedView request={request} shown={shown} titleAs="h2" />}
        answer={
          <>
            <div>
              <PageTitle>Acknowledge this form</PageTitle>
              <Statement>“{sentenceOf(asked)}”</Statement>
            </div>
            <FirstCall request={request} told={shown.told.filter(({ contact }) => contact !== undefined)} />
            <Form
              action={action}
              hidden={{
                ...hidden,
                version: String(shown.version.issued.body.version),
                hash: shown.version.issued.body.hash,
              }}
            >
              <Radios
                name="answer"
                label="What is true?"
                value={value("answer")}
                error={error("answer")}
                options={choices(act)}
              />
              <TextArea
                name="comment"
                label="Comment on the form"
                hint="Becomes part of the form. You can write, for example: I will be writing a response."
                optional
                rows={3}
                value={value("comment")}
                error={error("comment")}
              />
              {more}
              <Acts>
                <Button>Record my answer</Button>
                <LinkButton kind="plain" href={shown.href}>
                  Not now
                </LinkButton>
              </Acts>
            </Form>
            {asked.source.slice(0, 1).map((source) => (
              <p key={source.title} class="small soft">
                Asked for by <ClauseLine request={request} rule={asked.rule} source={source} />
              </p>
            ))}
          </>
        }
      />
      <WhatNext request={request} document={shown.document.id} />
    </>
  );
}

const choices = ({ shown, request }: ActPage<ToAcknowledge>) => {
  const { asked, version } = shown;
  const supervisor = request.supervisor?.name ?? sayRole("supervisor", request.edition);
  const witness =
    asked.witness === undefined
      ? ""
      : ` A witness (${sayRole(asked.witness, request.edition)}) records only that the form was offered to you.`;
  const undiscussed =
    asked.means === "discussed"
      ? "I have seen it, but nobody has discussed it with me yet"
      : "I have received it, and say no more today";
  return [
    {
      value: "acknowledge",
      label: sentenceOf(asked),
      hint: `Recorded as “${sayMeaning(asked.means).toLowerCase()}”, in exactly these words.`,
    },
    ...(stateOf(version) === "issued" || asked.means === "discussed"
      ? [
          {
            value: "received",
            label: undiscussed,
            hint: `Recorded as “received”.${asked.means === "discussed" ? ` ${supervisor} can see that a talk is still to come.` : ""}`,
          },
        ]
      : []),
    {
      value: "decline",
      label: "I decline to acknowledge it",
      hint: `You may. No reason is asked for.${witness} The form stays issued either way.`,
    },
  ];
};
