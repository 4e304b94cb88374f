import { sayDay, sayRole } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Checkboxes, Panel, Radios, TextArea } from "../../web/kit/index.ts";
import { ActSheet, type OfPlan } from "../act-sheet.tsx";
import { EntryDayFields } from "../entry-day.tsx";
import { progressWords } from "../events.ts";
import { benchmarksOf, targetsOf } from "../parts-of-plan.ts";
import { capital } from "../plan-page.tsx";
import { progressSaid } from "../plan-words.ts";
import { PromiseFields } from "../promise-fields.tsx";
import { alsoThere } from "./form.ts";

type Props = { page: ActPage<OfPlan> };

function WhichMeeting({ page }: Props) {
  const { request, shown, value, error } = page;
  return (
    <Radios
      name="benchmark"
      label="Which meeting was it?"
      options={[
        ...benchmarksOf(shown.plan).map(({ id, number, day, lookAt }) => ({
          value: id,
          label: `Benchmark ${number}${day ? `, ${sayDay(day, "table", request.today)}` : ""}`,
          ...(lookAt === "" ? {} : { hint: lookAt }),
        })),
        { value: "other", label: "Another meeting" },
      ]}
      value={value("benchmark")}
      error={error("benchmark")}
    />
  );
}

function Progress({ page }: Props) {
  const { request, shown, value, error } = page;
  return (
    <>
      <h2>Progress on each target</h2>
      {targetsOf(shown.plan).map(({ id, number, text, measure, day }) => (
        <fieldset class="row" key={id}>
          <legend>Target {number}</legend>
          <div class="stack-s">
            <p class="record">{text}</p>
            <p class="small soft">
              {measure}
              {day ? `. By ${sayDay(day, "table", request.today)}` : ""}
            </p>
          </div>
          <Radios
            name={`progress.${id}`}
            label="What does the record show?"
            options={progressWords.map((word) => ({ value: word, label: progressSaid[word] }))}
            value={value(`progress.${id}`)}
            error={error(`progress.${id}`)}
          />
          <TextArea
            name={`evidence.${id}`}
            label="Which record shows it"
            rows={2}
            value={value(`evidence.${id}`)}
            error={error(`evidence.${id}`)}
          />
        </fieldset>
      ))}
    </>
  );
}

export function HoldReviewPage({ page }: Props) {
  const { request, value, values, error } = page;
  const { employee, edition, today } = request;
  return (
    <ActSheet
      page={page}
      here="Benchmark meeting"
      title="Record a benchmark meeting"
      lead={`What you and ${employee.name} looked at, how each target stands, and what became of what each of you promised.`}
      button="Record the meeting and issue the note"
      aside={
        <Panel heading="What comes of it">
          <p class="small">
            {employee.name} receives it as a review note and can add comments. It moves no day of the plan.
          </p>
        </Panel>
      }
    >
      <WhichMeeting page={page} />
      <EntryDayFields page={page} label="Which day was it held?" today={today} />
      <Checkboxes
        name="also"
        label="Who else took part?"
        hint={`You and ${employee.name} are always named.`}
        optional
        options={alsoThere.map((role) => ({ value: role, label: capital(sayRole(role, edition)) }))}
        values={values("also")}
        error={error("also")}
      />
      <TextArea name="words" label="What was looked at" rows={4} value={value("words")} error={error("words")} />
      <Progress page={page} />
      <PromiseFields page={page} />
      <TextArea
        name="next"
        label="What happens until the next meeting"
        optional
        rows={3}
        value={value("next")}
        error={error("next")}
      />
    </ActSheet>
  );
}
