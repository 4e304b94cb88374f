import type { Hono } from "hono";
import type { App } from "./app.ts";
import { Button, Form, Page, Panel, Section, Sheet, Split, renderPage } from "./kit/index.ts";
import type { Mount } from "./mount.ts";
import { problemPage } from "./problem-page.tsx";
import { safePath } from "./safe-path.ts";
import { beginSession } from "./sign-in.ts";
import { frameFor, postWords } from "./viewer.ts";

/** Someone worth stepping into first, and why. */
export interface Featured {
  readonly person: string;
  readonly about: string;
}

function StepIn({ person, name, to }: { person: string; name: string; to: string }) {
  return (
    <Form action="/demo/step-in" hidden={{ person, to }}>
      <Button kind="second" small>
        Step in as {name}
      </Button>
    </Form>
  );
}

/** Demo mode only: step into anyone's role, without a password. Never mounted in a real district. */
export const demoPicker = (featured: readonly Featured[], newSecret: () => string): Mount => {
  return (router: Hono, app: App) => {
    router.get("/demo", async (c) => {
      const roster = await app.roster();
      const to = safePath(c.req.query("to"));
      const name = (id: string): string => roster.person(id)?.name ?? id;
      const others = roster.people().filter(({ id }) => !featured.some(({ person }) => person === id));
      const title = "Step into the demo district";
      return c.html(
        renderPage(
          <Page frame={frameFor(app, undefined)} title={title}>
            <div class="head">
              <div>
                <h1>{title}</h1>
                <p class="lead">
                  {app.district.name} is invented, and so is everyone in it. Choose whose day to see: nothing you do
                  here touches a real record, and everyone in the district sees what you did.
                </p>
              </div>
            </div>
            <Split
              aside={
                <Panel heading="What to try">
                  <p class="small">
                    Open someone’s file, issue a form, acknowledge it as the employee, then write a plan together. Try
                    what the agreement does not allow; the refusal says which clause, and what would make it possible.
                  </p>
                </Panel>
              }
            >
              <ul class="picker">
                {featured.map(({ person, about }) => (
                  <li key={person} class="sheet">
                    <div>
                      <h2>{name(person)}</h2>
                      <p class="small soft">{postWords(person, roster, app)}</p>
                      <p class="small">{about}</p>
                    </div>
                    <StepIn person={person} name={name(person)} to={to} />
                  </li>
                ))}
              </ul>
            </Split>
            <Section heading="Everyone else">
              <Sheet>
                <ul class="picker-all">
                  {others.map((person) => (
                    <li key={person.id}>
                      <span>
                        <b>{person.name}</b>
                        <span class="small soft">{postWords(person.id, roster, app)}</span>
                      </span>
                      <StepIn person={person.id} name={person.name} to={to} />
                    </li>
                  ))}
                </ul>
              </Sheet>
            </Section>
          </Page>,
        ),
      );
    });
    router.post("/demo/step-in", async (c) => {
      const form = await c.req.formData().catch(() => undefined);
      const person = form?.get("person");
      const to = form?.get("to");
      const roster = await app.roster();
      if (typeof person !== "string" || !roster.person(person))
        return c.html(
          problemPage(frameFor(app, undefined), {
            title: "There is no such person in the demo district",
            text: "Choose someone from the list.",
          }),
          404,
        );
      await beginSession(c, app, person, newSecret);
      return c.redirect(safePath(typeof to === "string" ? to : undefined), 303);
    });
  };
};
