import { decideIssueDocument } from "../../documents/index.ts";
import {
  conferenceOf,
  decideHoldObservation,
  decideHoldObservationConference,
  decidePlanObservation,
  observationsIn,
  type Observation,
} from "../../observations/index.ts";
import { both } from "../acts-of-concern.ts";
import { sealed } from "../sealed.ts";
import type { Act } from "../story.ts";
import type { ToldFile } from "../told-file.ts";
import type { Chance } from "./chance.ts";
import { fillForm } from "./fill-form.ts";

const minutes = 35;

/** Something is seen at work: a formal visit announced and prepared in a talk, or a look in without notice. */
export const observes =
  ({ formal }: { readonly formal: boolean }): Act =>
  async (file) => {
    const { cycle, today } = file;
    let observation = file.newId();
    if (formal) {
      const plan = { formal, on: today.toString(), at: "10:20", setting: "The work of the day", cycle: cycle.id };
      const [planned] = await file.does("supervisor", decidePlanObservation, plan);
      observation = (planned?.body as { readonly observation?: string }).observation ?? observation;
      await file.does("supervisor", decideHoldObservationConference, {
        ...{ observation, meeting: "pre-observation", with: both, day: today },
        words: "We talked over what will be seen, and what to look for.",
      });
    }
    await file.does("supervisor", decideHoldObservation, {
      ...{
        observation,
        formal,
        announced: formal,
        from: "10:20",
        to: "10:55",
        minutes,
        setting: "The work of the day",
      },
      ...{ day: today, cycle: cycle.id },
    });
  };

/** The observation held last that is still waiting for something. */
const waitingFor = async (file: ToldFile, lacks: (held: Observation) => boolean): Promise<Observation | undefined> =>
  [...observationsIn((await file.opened()).events).values()].findLast((each) => each.held && lacks(each));

/** What was seen is talked over with the employee. */
export const talksOver: Act = async (file) => {
  const held = await waitingFor(file, (each) => conferenceOf(each, "post-observation") === undefined);
  if (!held) return;
  await file.does("supervisor", decideHoldObservationConference, {
    ...{ observation: held.id, meeting: "post-observation", with: both, day: file.today },
    words: "We read the notes together, and settled on one thing to try next.",
  });
};

/** The written report of what was seen. */
export const reportsOnObservation =
  (chance: Chance): Act =>
  async (file) => {
    const known = new Set((await file.opened()).events.map(({ document }) => document));
    const held = await waitingFor(file, ({ id }) => !known.has(`report-${id}`));
    if (!held) return;
    const form = file.form("observation-report");
    const values = fillForm(form, { chance, by: "supervisor", day: file.today.toString() });
    const paper = sealed(file, "observation-report", "supervisor", values, `report-${held.id}`);
    await file.does("supervisor", decideIssueDocument, {
      sealed: { ...paper, observation: held.id },
      ...{ cycle: file.cycle.id, draft: `${paper.document}-draft` },
    });
  };
