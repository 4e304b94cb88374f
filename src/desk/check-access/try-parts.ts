import type { CheckedPart } from "../../help/index.ts";
import { howMany, listed } from "../counting-words.ts";
import type { StepAhead } from "./steps-ahead.ts";

/** What a try finds at hand; pages are really opened, with the supervisor's own session. */
export interface TryingParts {
  readonly post: string | undefined;
  readonly email: string | undefined;
  readonly staff: readonly { readonly name: string; readonly hasYear: boolean }[];
  /** Whether the page opens and holds a form. */
  readonly opens: (path: string) => Promise<boolean>;
  /** Whether mail can be handed over now; `undefined` where the district sends none. */
  readonly mailWorks: () => Promise<boolean | undefined>;
  readonly name: (person: string) => string;
}

/** Forms opened for one step: enough to know, without knocking at every file of a large school. */
const formsTried = 12;

/** Tries the account, the staff list and the mail: what every step needs. */
export const tryOwnParts = async (trying: TryingParts): Promise<readonly CheckedPart[]> => {
  const { post, email, staff, mailWorks } = trying;
  const without = staff.filter(({ hasYear }) => !hasYear).map(({ name }) => name);
  const mail = await mailWorks();
  return [
    post === undefined
      ? { what: "account", ok: false, words: "You hold no post today, so no file is open to you as a supervisor." }
      : { what: "account", ok: true, words: `You are signed in, and hold the post ${post}.` },
    staff.length === 0
      ? { what: "staff", ok: false, words: "Nobody is listed as supervised by you." }
      : { what: "staff", ok: true, words: `${howMany(staff.length, "person is", "people are")} listed as yours.` },
    without.length === 0
      ? { what: "year", ok: true, words: "The year of each of them is open." }
      : {
          what: "year",
          ok: false,
          words: `No year is open for ${listed(without)}: nothing can be recorded there yet.`,
        },
    email === undefined
      ? {
          what: "mail",
          ok: false,
          words: "The roster has no mail address for you: reminders reach you in the inbox alone.",
        }
      : {
          what: "mail",
          ok: mail !== false,
          words:
            mail === undefined
              ? `Mail would go to ${email}. The district has set up no mail yet; notices wait in your inbox.`
              : mail
                ? `Mail goes to ${email}, and the mail server answered.`
                : `The district’s mail server does not answer. Notices wait in your inbox.`,
        },
  ];
};

/** Opens the form of a step for the people it is still owed to. */
export const tryForms = async ({ files }: StepAhead, { opens, name }: TryingParts): Promise<CheckedPart> => {
  const withForm = files.filter((file) => file.path !== undefined).slice(0, formsTried);
  const closed: string[] = [];
  for (const { path, employee } of withForm) if (!(await opens(path ?? ""))) closed.push(name(employee));
  if (closed.length > 0) return { what: "form", ok: false, words: `The form does not open for ${listed(closed)}.` };
  if (withForm.length === 0) return { what: "form", ok: true, words: "This step has no form of its own." };
  return { what: "form", ok: true, words: `The form opens for ${howMany(withForm.length, "person", "people")}.` };
};
