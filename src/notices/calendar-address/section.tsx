import { Acts, Button, Facts, Form, Notice, Radios, Section, Sheet, Stack } from "../../web/kit/index.ts";
import type { FeedTitles } from "../stores.ts";

export interface CalendarAddressShown {
  readonly feed: { readonly titles: FeedTitles; readonly made: string; readonly fetched: string } | undefined;
  /** Shown once, right after it was made: only its hash is kept. */
  readonly address?: string;
  readonly form: Readonly<Record<string, string>>;
}

const titleChoices = [
  {
    value: "discreet",
    label: "Discreet: “Evenhand: something is due”",
    hint: "It says nothing on a lock screen or to whoever sees your calendar.",
  },
  {
    value: "full",
    label: "Full: what is due, and with whom",
    hint: "Names then stand in your calendar, and on your lock screen if it shows them.",
  },
];

/** The secret address under which a calendar program reads what one owes. */
export function CalendarAddress({ feed, address, form }: CalendarAddressShown) {
  return (
    <Section
      id="calendar"
      heading="Your calendar"
      lead="A calendar program can show what you owe on its days. It reads an address that nobody can guess; whoever has it can read those days, so give it to nobody."
    >
      <Sheet>
        <Stack space="l">
          {address === undefined ? null : (
            <Notice kind="recorded" title="This is your calendar’s address. It is shown only now." announce>
              <p>
                Copy it into your calendar program, where it asks for a calendar by its address (subscribe, or from
                URL).
              </p>
              <p class="secret">
                <a href={address}>{address}</a>
              </p>
            </Notice>
          )}
          {feed === undefined ? (
            <p class="small soft">You have no calendar address.</p>
          ) : (
            <Facts
              facts={[
                { term: "Made", words: feed.made },
                { term: "Last read by a calendar", words: feed.fetched },
              ]}
            />
          )}
          <Form action="/inbox/calendar" hidden={form}>
            <Radios
              name="titles"
              label="Titles in your calendar"
              value={feed?.titles ?? "discreet"}
              options={titleChoices}
            />
            <Acts>
              {feed === undefined ? (
                <Button kind="second" name="do" value="make">
                  Make a calendar address
                </Button>
              ) : (
                <>
                  <Button kind="second" name="do" value="titles">
                    Keep these titles
                  </Button>
                  <Button kind="second" name="do" value="make">
                    Make a new address and end this one
                  </Button>
                  <Button kind="plain" name="do" value="end">
                    End this address
                  </Button>
                </>
              )}
            </Acts>
          </Form>
        </Stack>
      </Sheet>
    </Section>
  );
}
