import type { Day } from "../../calendar/index.ts";
import { sayDay } from "../../wording/index.ts";
import { reportedInTime, stateOf, type EntryKind, type HelpRequest, type RequestState } from "../help-request.ts";
import { pageWords } from "../page-words.ts";

export const stateWords: Readonly<Record<RequestState, string>> = {
  waiting: "Waiting for an answer",
  answered: "Answered",
  closed: "Closed",
};

const entryWords: Readonly<Record<EntryKind, string>> = {
  asked: "asked",
  added: "added",
  answered: "answered",
  forwarded: "sent it on to the help desk by mail",
  closed: "closed it",
};

export interface ShownRequest {
  readonly number: number;
  readonly state: string;
  readonly asker: string;
  readonly facts: readonly { readonly term: string; readonly words: string; readonly href?: string }[];
  readonly entries: readonly { readonly who: string; readonly when: string; readonly words: string }[];
}

export interface Shows {
  readonly name: (person: string) => string;
  readonly today: Day;
  /** Whether the reader may know whose file it is about: help with the program needs no names. */
  readonly mayKnowFile: boolean;
}

/** One request as its asker, the personnel office or the administrator reads it. */
export const shownRequest = (request: HelpRequest, { name, today, mayKnowFile }: Shows): ShownRequest => {
  const { number, person, on, page, file, step, entries } = request;
  const stepFacts = step
    ? [
        {
          term: "It stands in the way of",
          words: step.due === undefined ? step.asks : `${step.asks}. Due ${sayDay(step.due, "full")}.`,
        },
        {
          term: "When it was reported",
          words: reportedInTime(request)
            ? `${sayDay(on, "full")}, before the step’s day had passed. The file says so.`
            : `${sayDay(on, "full")}, after the step’s day. The file says so.`,
        },
      ]
    : [];
  return {
    number,
    state: stateWords[stateOf(request)],
    asker: name(person),
    facts: [
      { term: "Asked by", words: name(person) },
      { term: "From", words: pageWords(page), ...(mayKnowFile ? { href: page } : {}) },
      ...(file !== undefined && mayKnowFile
        ? [{ term: "In the file of", words: name(file), href: `/files/${file}` }]
        : []),
      ...(mayKnowFile ? stepFacts : stepFacts.slice(1)),
    ],
    entries: entries.map((entry) => ({
      who: `${name(entry.person)} ${entryWords[entry.kind]}`,
      when: sayDay(entry.on, "table", today),
      words: entry.words,
    })),
  };
};
