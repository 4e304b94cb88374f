import type { ActPage } from "../../web/index.ts";
import { Acts, Button, Form, LinkButton, PageTitle, PaperAndAnswer, Statement, TextArea } from "../../web/kit/index.ts";
import type { AskedAcknowledgment } from "../asked-acknowledgment.ts";
import { ClauseLine } from "../pages/clause-line.tsx";
import { sayMeaning, sentenceOf, type DocumentShown } from "../pages/document-page.tsx";
import { IssuedView } from "../pages/issued-view.tsx";

export type ToJoin = DocumentShown & { readonly both: AskedAcknowledgment };

/** The paper on the left; on the right the sentence that both sides acknowledge, each for themselves. */
export function JoinAcknowledgmentPage({ shown, request, action, hidden, value, error, more }: ActPage<ToJoin>) {
  const { both, href, version } = shown;
  const { body } = version.issued;
  return (
    <PaperAndAnswer
      paper={<IssuedView request={request} shown={shown} titleAs="h2" />}
      answer={
        <>
          <div>
            <PageTitle>Acknowledge it as well</PageTitle>
            <Statement>“{sentenceOf(both)}”</Statement>
          </div>
          <p class="small soft">
            The agreement asks both of you. Yours is recorded as “{sayMeaning(both.means).toLowerCase()}”, in exactly
            these words, beside that of {request.employee.name}.
          </p>
          <Form action={action} hidden={{ ...hidden, version: String(body.version), hash: body.hash }}>
            <TextArea
              name="comment"
              label="Comment on the form"
              hint="Becomes part of the form."
              optional
              rows={3}
              value={value("comment")}
              error={error("comment")}
            />
            {more}
            <Acts>
              <Button>Acknowledge: {sayMeaning(both.means).toLowerCase()}</Button>
              <LinkButton kind="plain" href={href}>
                Not now
              </LinkButton>
            </Acts>
          </Form>
          {both.source.slice(0, 1).map((source) => (
            <p key={source.title} class="small soft">
              Asked for by <ClauseLine request={request} rule={both.rule} source={source} />
            </p>
          ))}
        </>
      }
    />
  );
}
