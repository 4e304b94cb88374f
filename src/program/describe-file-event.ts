import { day } from "../calendar/index.ts";
import { sayDay, sayUnit } from "../wording/index.ts";
import type { EventWords, PostField, PostMove, PostSaid, RecordedEvent } from "../casefile/index.ts";
import { caseFileEvents } from "../casefile/index.ts";
import type { Edition } from "../policy/index.ts";

/** "Moved to Bluff Road Middle School": what changed of the post, as it was and as it is. */
const postWords = (
  { changed, was, now }: PostMove,
  edition: Edition | undefined,
  name: (person: string) => string,
): Pick<EventWords, "title" | "detail"> => {
  const post = ({ title, site }: PostSaid): string => `${title}, ${site}`;
  const under = ({ supervisor }: PostSaid): string => (supervisor === undefined ? "nobody" : name(supervisor));
  if (!was && now) return { title: `A second post begins: ${post(now)}`, detail: `Under ${under(now)}.` };
  if (!was || !now) return { title: was ? `A post ends: ${post(was)}` : "The post changed" };
  const said: Readonly<Record<PostField, () => string>> = {
    site: () => `School: ${was.site}, now ${now.site}.`,
    supervisor: () => `Supervisor: ${under(was)}, now ${under(now)}.`,
    unit: () => `Unit: ${unitWords(was.unit, edition)}, now ${unitWords(now.unit, edition)}.`,
    "job-class": () => `Class of job: ${was["job-class"]}, now ${now["job-class"]}.`,
    title: () => `Title: ${was.title}, now ${now.title}.`,
    post: () => "",
  };
  const moved = changed.includes("site") ? `Moved to ${now.site}` : undefined;
  const changes = changed.includes("supervisor") ? `${under(now)} supervises from here on` : "The post changed";
  return { title: moved ?? changes, detail: changed.map((field) => said[field]()).join(" ") };
};

const unitWords = (unit: string, edition: Edition | undefined): string => sayUnit(unit, edition ?? { words: {} });

/** The file's own events in words: years opened and closed, paper entered, entries struck. */
export const describeFileEvent = (
  recorded: RecordedEvent,
  { edition, name }: { readonly edition: Edition | undefined; readonly name: (person: string) => string },
): EventWords | undefined => {
  const [event] = caseFileEvents([recorded]);
  switch (event?.type) {
    case "CycleOpened":
      return {
        title: `School year ${event.body.schoolYear.replace("-", "–")} opened`,
        ...(edition ? { detail: `Under ${edition.title}.` } : {}),
        side: "office",
      };
    case "CycleRepinned":
      return { title: "Moved to another edition of the agreement", detail: event.body.reason, side: "office" };
    case "CycleClosed":
      return { title: "School year closed", side: "office" };
    case "HistoryEntered":
      return {
        title: "Earlier papers entered",
        detail: `This file is complete back to ${sayDay(day(event.body.since), "full")}.`,
        side: "office",
      };
    case "PostChanged":
      return { ...postWords(event.body, edition, name), side: "office" };
    case "EventStruck":
      return { title: "An entry was struck", detail: event.body.reason, side: "office" };
    case undefined:
      return undefined;
  }
};
