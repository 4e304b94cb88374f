import {
  Acts,
  Button,
  Checkboxes,
  Crumbs,
  ErrorSummary,
  Form,
  Head,
  LinkButton,
  Notice,
  Radios,
  Section,
  Sheet,
  Stack,
} from "../../web/kit/index.ts";
import type { CalendarAddressShown } from "../calendar-address/section.tsx";
import { CalendarAddress } from "../calendar-address/section.tsx";
import { categoryTitles, channelWords } from "../category-words.ts";
import { categories, channels, type Category, type Channel } from "../notice.ts";
import type { Preferences } from "../preferences.ts";
import type { Requirement } from "../requirements.ts";

export interface ChoicesShown {
  readonly preferences: Preferences;
  readonly requirements: readonly Requirement[];
  /** "10 and 3 work days before", with whose days they are. */
  readonly reminders: readonly string[];
  readonly email: string | undefined;
  readonly sendsMail: boolean;
  readonly form: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly name: string; readonly message: string }[];
  readonly isSaved: boolean;
  readonly calendar: CalendarAddressShown;
}

const trail = [{ label: "Inbox", href: "/inbox" }, { label: "Settings" }];

/** "In the inbox: required by the district (setting “notices.required”)." */
const requiredSaid = (category: Category, requirements: readonly Requirement[]): readonly string[] =>
  channels.flatMap((channel) => {
    const found = requirements.filter(({ required }) => required === `${category}.${channel}`);
    if (found.length === 0) return [];
    const by = found.map(({ by, setting, why }) =>
      by === "district"
        ? `the district (its setting “${setting}”)`
        : `${by.title} (its setting “${setting}”${why === undefined ? "" : `: ${why}`})`,
    );
    return [`${channelWords[channel]}: required by ${by.join(" and by ")}. It cannot be switched off.`];
  });

const isRequired = (category: Category, channel: Channel, requirements: readonly Requirement[]): boolean =>
  requirements.some(({ required }) => required === `${category}.${channel}`);

function CategoryChoice({ category, shown }: { readonly category: Category; readonly shown: ChoicesShown }) {
  const { requirements, preferences, errors } = shown;
  const said = requiredSaid(category, requirements);
  const free = channels.filter((channel) => !isRequired(category, channel, requirements));
  const hint = said.length === 0 ? undefined : said.map((words) => <p key={words}>{words}</p>);
  if (free.length === 0)
    return (
      <div class="field">
        <p class="label">{categoryTitles[category]}</p>
        <div class="hint">{hint}</div>
      </div>
    );
  return (
    <Checkboxes
      name={category}
      label={categoryTitles[category]}
      hint={hint}
      error={errors.find(({ name }) => name === category)?.message}
      values={preferences.on[category]}
      options={free.map((channel) => ({ value: channel, label: channelWords[channel] }))}
    />
  );
}

const mailHint = ({ email, sendsMail }: ChoicesShown): string => {
  if (email === undefined)
    return "The roster has no e-mail address for you, so no mail can be sent; the personnel office can enter it.";
  if (!sendsMail)
    return `Your address is ${email}. This district has no mail server set, so mail is kept and not sent.`;
  return `Mail goes to ${email}. It names no person and no paper; it says that something is there, and where.`;
};

/** What one is told, where, and what cannot be switched off; and the calendar's secret address. */
export function ChoicesPage(shown: ChoicesShown) {
  const { preferences, reminders, form, errors, isSaved, calendar } = shown;
  return (
    <>
      <Crumbs trail={trail} />
      <Head
        title="What you are told"
        lead="You choose what reaches you and where. What the district or an agreement requires stands beside it, with who says so."
      />
      {isSaved ? (
        <Notice kind="recorded" title="Your choices are kept." announce>
          They hold from the next notice on.
        </Notice>
      ) : null}
      <ErrorSummary errors={errors} />
      <Section heading="Notices" first lead={mailHint(shown)}>
        <Sheet>
          <Stack space="l">
            <Stack space="s">
              {reminders.map((words) => (
                <p class="small soft" key={words}>
                  {words}
                </p>
              ))}
            </Stack>
            <Form action="/inbox/settings" hidden={form}>
              {categories.map((category) => (
                <CategoryChoice key={category} category={category} shown={shown} />
              ))}
              <Radios
                name="digest"
                label="A digest by e-mail"
                hint="One message with the number of steps that are due, overdue or not read yet."
                error={errors.find(({ name }) => name === "digest")?.message}
                value={preferences.digest}
                options={[
                  { value: "none", label: "None" },
                  { value: "daily", label: "Each day" },
                  { value: "weekly", label: "Each week" },
                ]}
              />
              <Acts>
                <Button>Keep these choices</Button>
                <LinkButton kind="plain" href="/inbox">
                  Back to the inbox
                </LinkButton>
              </Acts>
            </Form>
          </Stack>
        </Sheet>
      </Section>
      <CalendarAddress {...calendar} />
    </>
  );
}
