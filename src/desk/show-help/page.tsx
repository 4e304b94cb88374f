import {
  Facts,
  Head,
  Panel,
  DocList,
  Section,
  Sheet,
  Split,
  StateTag,
  Table,
  type State,
} from "../../web/kit/index.ts";

const states: readonly (readonly [State, string, string])[] = [
  ["done", "Done", "The fact is recorded. Its day, its author and what shows it stand beside it."],
  [
    "done-late",
    "Done late by 2 work days",
    "It was recorded after its day. It stays visible with the reason that was given; done late never turns into done.",
  ],
  [
    "done-otherwise",
    "Done otherwise",
    "Something was recorded, and it is not quite what the agreement asks. What differs is said.",
  ],
  [
    "due",
    "Due Monday, Nov 16",
    "It is asked, and its day is near. If the agreement’s date falls on a day off, the day it moved to and the reason are given.",
  ],
  ["later", "Due Mar 12", "It is asked, and not near yet."],
  [
    "overdue",
    "Overdue by 3 work days",
    "Its day has passed and nothing is recorded. It looks the same whoever owes it. It can still be done, with its own day or late.",
  ],
  ["open", "Open until Nov 25", "A right someone may use, such as writing a response. Not using it is not a failing."],
  [
    "blocked",
    "Blocked by the agreement",
    "A clause does not allow it yet. The clause, what the file has and what would make it possible come with it.",
  ],
  ["not-needed", "Not needed", "The rule does not apply here, and the reason is said."],
  [
    "cannot-say",
    "Cannot say yet",
    "A fact is missing, so neither yes nor no would be true. It says which fact, and who can enter it.",
  ],
  [
    "not-in-file",
    "Not in the file",
    "A clause needs it and the file has none. It is not a reproach: it may exist on paper.",
  ],
];

const acts: readonly { readonly term: string; readonly words: string }[] = [
  { term: "Received", words: "You have it since that day. It says nothing about having read or discussed it." },
  { term: "Discussed", words: "The two of you talked about it on that day." },
  {
    term: "Acknowledged",
    words:
      "You have seen it, in exactly the sentence that stood above the button. It does not mean that you agree, and you may still respond.",
  },
  {
    term: "Agreed",
    words:
      "You agree to these very words. If a word is changed, the agreement no longer stands and both are asked again.",
  },
  {
    term: "Declined, witnessed",
    words:
      "You did not acknowledge it, and someone saw that it was offered to you. It holds nothing up, and it is not held against you by this program.",
  },
];

const keys: readonly (readonly [string, string])[] = [
  ["Tab", "Goes to the next link, button or field. The ring shows where you are."],
  ["Shift and Tab", "Goes back."],
  ["Enter", "Follows a link or presses a button."],
  ["Space", "Presses a button, ticks a box, opens a folded part."],
  ["Arrow keys", "Go from one choice to the next within a question."],
  ["Tab, first on a page", "Offers “Skip to the page”, past the navigation."],
];

/** Help: what the words mean, what is kept, and how to get about without a mouse. */
export function HelpPage({ office }: { readonly office: string }) {
  return (
    <>
      <Head
        title="Help"
        lead="What the words on these pages mean, what the program keeps, and how to use it with a keyboard alone."
      />
      <Split label="On this page" aside={<Beside office={office} />}>
        <Section
          first
          id="states"
          heading="What the states mean"
          lead="The word always carries the state; the mark beside it only repeats it."
        >
          <Sheet>
            <Table
              caption="States and what they say"
              columns={[{ heading: "Shown", tight: true }, { heading: "It says" }]}
              rows={states.map(([state, words, means]) => [<StateTag state={state} words={words} />, means])}
            />
          </Sheet>
        </Section>
        <Section
          id="acknowledging"
          heading="Acknowledging is not agreeing"
          lead="These are different acts. The program never takes one for another."
        >
          <Sheet>
            <Facts facts={acts} rows />
          </Sheet>
        </Section>
        <Section
          id="dates"
          heading="Where dates come from"
          lead="Every date and every refusal comes out of the agreement that covers you, and names its clause."
        >
          <Sheet>
            <div class="stack">
              <p>
                The agreement’s own date is the deadline. Where it falls on a day that is not worked, the day it moves
                to is the one it is due, and the reason is said: “November 15 is a Sunday, so it moved to Monday,
                November 16.”
              </p>
              <p>
                Where the agreement is silent, the district fills in a value of its own. Such a value is marked as a
                local setting wherever it is used, and listed on the page of the agreement.
              </p>
              <p>
                <a href="/agreements">Read the agreements, rule by rule</a>
              </p>
            </div>
          </Sheet>
        </Section>
        <Keeps />
        <Section
          id="keyboard"
          heading="With a keyboard"
          lead="Every page works with a keyboard alone, and without scripts."
        >
          <Sheet>
            <Table
              caption="Keys and what they do"
              columns={[{ heading: "Key", tight: true }, { heading: "What it does" }]}
              rows={keys}
            />
          </Sheet>
        </Section>
      </Split>
    </>
  );
}

function Beside({ office }: { readonly office: string }) {
  return (
    <>
      <Panel heading="On this page">
        <DocList
          people
          items={[
            { title: "What the states mean", href: "#states" },
            { title: "Acknowledging is not agreeing", href: "#acknowledging" },
            { title: "Where dates come from", href: "#dates" },
            { title: "What Evenhand keeps", href: "#keeps" },
            { title: "With a keyboard", href: "#keyboard" },
          ]}
        />
      </Panel>
      <Panel heading="Someone to ask">
        <div class="stack-s small">
          <p>{office}. Your representative can be asked first, and need not be named here for that.</p>
          <p>
            <a href="/help/ask">Ask for help</a>, with the page it is about, from the foot of every page.
          </p>
          <p>
            <a href="/help/requests">Your requests</a>
          </p>
          <p>
            <a href="/process">Know your process</a>: the year of each unit, in plain words.
          </p>
          <p>
            <a href="/help/coach">How the coach judges</a>: whether a target can be judged, and a sentence to try it on.
          </p>
        </div>
      </Panel>
    </>
  );
}

function Keeps() {
  return (
    <Section
      id="keeps"
      heading="What Evenhand keeps"
      lead="A file is a list of dated facts about procedure. It holds no scores of persons and no rankings."
    >
      <Sheet>
        <div class="stack">
          <p>
            <b>What happened, with its day and its author.</b> Also when it was entered, if that was later, and the
            reason given.
          </p>
          <p>
            <b>Documents as they were issued, word for word.</b> A correction is a new version; the older one stays
            readable.
          </p>
          <p>
            <b>Mistakes, struck through.</b> An entry made by mistake is struck with a reason. It stays readable, and
            counts for nothing.
          </p>
          <p>
            <b>Drafts, until they are issued or set aside.</b> They are saved on the server as you write. Two people
            writing at once never overwrite each other; both texts are shown.
          </p>
          <p>
            <b>Who opened a file.</b> Every opening by someone other than the employee is written down, under which
            right, and the employee can read the list.
          </p>
          <p>
            <b>What was refused leaves no mark.</b> Trying something the agreement does not allow is not recorded. The
            steps that are missing are shown to both sides alike.
          </p>
          <p>No page draws a legal conclusion, and nothing that was late is hidden.</p>
        </div>
      </Sheet>
    </Section>
  );
}
