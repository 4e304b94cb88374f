import { Fragment } from "preact";
import {
  Acts,
  Button,
  Empty,
  Form,
  Head,
  Ledger,
  LedgerGroup,
  LinkButton,
  Notice,
  Section,
  Sheet,
  type LedgerEntryProps,
} from "../../web/kit/index.ts";
import type { DigestGroup, InboxEntry } from "./view-model.ts";

export const shows = ["all", "new", "own-duties", "other-side", "events"] as const;
export type Show = (typeof shows)[number];

const showWords: Readonly<Record<Show, string>> = {
  all: "Everything",
  new: "New",
  "own-duties": "What you owe",
  "other-side": "What others owe",
  events: "What was recorded",
};

export interface InboxShown {
  readonly lead: string;
  readonly unread: number;
  readonly show: Show;
  readonly isDigest: boolean;
  readonly entries: readonly InboxEntry[];
  readonly digest: readonly DigestGroup[];
  readonly hasMore: boolean;
  readonly form: Readonly<Record<string, string>>;
  readonly isMarked: boolean;
}

const entryProps = ({ day, title, href, about, isNew, words, people, notices }: InboxEntry): LedgerEntryProps => ({
  day,
  title,
  href,
  who: isNew ? (
    <>
      <b>New.</b> {about}
    </>
  ) : (
    <>Read. {about}</>
  ),
  why: (
    <>
      {words}
      {people.map((person, at) => (
        <Fragment key={person.href}>
          {at === 0 ? " " : ", "}
          <a href={person.href}>{person.name}</a>
        </Fragment>
      ))}
      {isNew ? (
        <span class="entry-act">
          <Button kind="plain" small name="notice" value={notices.join(" ")}>
            Mark as read<span class="vh">: {title}</span>
          </Button>
        </span>
      ) : null}
    </>
  ),
});

function Filters({ show, isDigest }: Pick<InboxShown, "show" | "isDigest">) {
  const links = [
    ...shows.map((each) => ({
      href: each === "all" ? "/inbox" : `/inbox?show=${each}`,
      label: showWords[each],
      isHere: !isDigest && each === show,
    })),
    { href: "/inbox?view=digest", label: "Digest of the week", isHere: isDigest },
  ];
  return (
    <nav class="filters" aria-label="What the inbox shows">
      <ul>
        {links.map(({ href, label, isHere }) => (
          <li key={href}>
            <a href={href} aria-current={isHere ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const emptyOf = (show: Show): readonly [string, string] =>
  show === "new"
    ? ["Nothing new", "What you were told before stands under Everything."]
    : [
        "Nothing was told to you here yet",
        "Before a step of yours is due, and when something is recorded, it is said here.",
      ];

/** What a person was told, newest first, with where it leads. */
export function InboxPage(shown: InboxShown) {
  const { lead, unread, show, isDigest, entries, digest, hasMore, form, isMarked } = shown;
  const [title, words] = emptyOf(show);
  const list = (
    <Sheet>
      {entries.length === 0 ? <Empty title={title}>{words}</Empty> : <Ledger entries={entries.map(entryProps)} />}
    </Sheet>
  );
  return (
    <>
      <Head
        title="Inbox"
        lead={lead}
        actions={
          <LinkButton kind="second" href="/inbox/settings">
            Settings
          </LinkButton>
        }
      />
      {isMarked ? (
        <Notice kind="recorded" title="Marked as read." announce>
          Nothing was done in any file: whoever owes a step still owes it.
        </Notice>
      ) : null}
      <Filters show={show} isDigest={isDigest} />
      {isDigest ? <DigestView digest={digest} /> : null}
      <Section heading={isDigest ? "Told in the last seven days" : showWords[show]} first={!isDigest}>
        {unread === 0 ? (
          list
        ) : (
          <Form action="/inbox/read" hidden={{ ...form, back: isDigest ? "digest" : show }}>
            <Acts>
              <Button kind="second" small name="notice" value="all">
                Mark everything as read
              </Button>
            </Acts>
            {list}
          </Form>
        )}
        {hasMore ? <p class="small soft">Older notices are kept, and are not listed here.</p> : null}
      </Section>
    </>
  );
}

function DigestView({ digest }: Pick<InboxShown, "digest">) {
  return (
    <Section heading="Your own steps" first>
      <Sheet>
        {digest.length === 0 ? (
          <Empty title="Nothing of yours is due in the next seven days">And nothing of yours is past its day.</Empty>
        ) : (
          digest.map(({ state, heading, entries }) => (
            <LedgerGroup
              key={heading}
              state={state}
              heading={heading}
              entries={entries.map(({ day, title, href, clause }) => ({ day, title, href, why: clause }))}
            />
          ))
        )}
      </Sheet>
    </Section>
  );
}
