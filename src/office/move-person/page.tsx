import type { Person, Post, Roster } from "../../roster/index.ts";
import type { PageRequest } from "../../web/index.ts";
import {
  Acts,
  Button,
  Crumbs,
  DateField,
  ErrorSummary,
  Facts,
  Form,
  Head,
  LinkButton,
  Notice,
  Radios,
  Section,
  Select,
  Sheet,
  TextArea,
  TextField,
} from "../../web/kit/index.ts";
import { sayDay } from "../../wording/index.ts";
import { rosterPath } from "../import-roster/show-roster.tsx";
import { unitWords } from "../years/unit-words.ts";

export interface MoveShown {
  readonly request: PageRequest;
  readonly person: Person;
  readonly posts: readonly Post[];
  readonly units: readonly string[];
  readonly revision: number;
  readonly value: (field: string) => string;
  readonly errors: readonly { readonly name: string; readonly message: string }[];
  readonly movedOn: boolean;
}

const postLine = ({ title, site, unit, supervisor, from, to }: Post, roster: Roster, request: PageRequest): string => {
  const today = request.app.today();
  const under = supervisor === undefined ? "no supervisor" : `under ${roster.person(supervisor)?.name ?? supervisor}`;
  const until = to === undefined ? "" : ` to ${sayDay(to, "plain", today)}`;
  return `${title}, ${roster.site(site)?.name ?? site}, ${unitWords(unit)}, ${under}; since ${sayDay(from, "plain", today)}${until}`;
};

/** A move during the year, a second post or the end of one, recorded by hand. */
export function MovePage(shown: MoveShown) {
  const { request, person, posts, revision, value, errors, movedOn } = shown;
  const { roster } = request.viewer;
  const error = (name: string): string | undefined => errors.find((each) => each.name === name)?.message;
  const path = `/office/people/${person.id}/move`;
  return (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "Roster", href: rosterPath },
          { label: person.name },
        ]}
      />
      <ErrorSummary errors={errors} />
      <Head
        title={`A change of post: ${person.name}`}
        lead="On its day the old supervisor’s access ends and the new one’s begins. The file, its plans and the development plan go along as they are."
      />
      {movedOn ? (
        <Notice kind="put-right" title="The roster changed while this page was open. Nothing was recorded." announce>
          <p>Look at the posts as they are now, and record it again: what you typed is kept.</p>
        </Notice>
      ) : null}
      <Section heading={posts.length === 0 ? "No post today" : "As it is now"} first>
        <Sheet>
          <Facts
            facts={posts.map((post, at) => ({
              term: posts.length === 1 ? "Post" : `Post ${String(at + 1)}`,
              words: postLine(post, roster, request),
            }))}
          />
        </Sheet>
      </Section>
      <Form action={path} hidden={{ ...request.form, planned: String(revision) }}>
        <Section heading="What changes">
          <Sheet>
            <Radios
              name="how"
              label="What becomes of the post?"
              value={value("how")}
              error={error("how")}
              options={[
                ...(posts.length === 0
                  ? []
                  : [{ value: "change", label: "It changes: another school, title, unit or supervisor" }]),
                { value: "second", label: posts.length === 0 ? "A post begins" : "A second post begins beside it" },
                ...(posts.length === 0
                  ? []
                  : [{ value: "end", label: "It ends", hint: "Only the first day without it is asked for below." }]),
              ]}
            />
            {posts.length < 2 ? null : (
              <Select
                name="post"
                label="Which post?"
                value={value("post")}
                error={error("post")}
                optional
                prompt="Choose a post"
                options={posts.map((post) => ({
                  value: post.id,
                  label: `${post.title}, ${roster.site(post.site)?.name ?? post.site}`,
                }))}
              />
            )}
            <DateField
              name="from"
              label="From which day?"
              hint="The first day of what is new; what ends has its last day the day before. A day to come is possible, a past one needs a reason."
              value={value("from")}
              error={error("from")}
            />
          </Sheet>
        </Section>
        <PostFields shown={shown} error={error} />
        <Section heading="For the log">
          <Sheet>
            <TextArea
              name="reason"
              label="Why"
              hint="Needed where the day is past."
              rows={2}
              optional
              value={value("reason")}
              error={error("reason")}
            />
            <Acts>
              <Button>Record this change</Button>
              <LinkButton kind="plain" href={rosterPath}>
                Back to the roster
              </LinkButton>
            </Acts>
          </Sheet>
        </Section>
      </Form>
    </>
  );
}

/** The post as it will be. */
function PostFields({
  shown: { request, units, value },
  error,
}: {
  readonly shown: MoveShown;
  readonly error: (name: string) => string | undefined;
}) {
  const { roster } = request.viewer;
  return (
    <Section heading="The post from then on">
      <Sheet>
        <TextField name="title" label="Title of the post" value={value("title")} error={error("title")} />
        <Select
          name="site"
          label="School or site"
          value={value("site")}
          error={error("site")}
          prompt="Choose a site"
          options={roster.sites().map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="unit"
          label="Bargaining unit"
          hint="The year that is open keeps its agreement; another unit counts from the next year on, or once a year is opened for it."
          value={value("unit")}
          error={error("unit")}
          prompt="Choose a unit"
          options={units.map((unit) => ({ value: unit, label: unitWords(unit) }))}
        />
        <TextField
          name="job-class"
          label="Class of job"
          hint="Such as: teacher, support, principal."
          value={value("job-class")}
          error={error("job-class")}
        />
        <TextField
          name="staff-group"
          label="Staff group, whose work calendar counts"
          value={value("staff-group")}
          error={error("staff-group")}
        />
        <TextField
          name="supervisor"
          label="Supervisor"
          hint="Name, e-mail address or employee number. Leave it empty where there is none."
          optional
          value={value("supervisor")}
          error={
            error("supervisor") &&
            "Nobody else on the roster is surely meant by this: give the employee number, the e-mail address or the whole name."
          }
        />
      </Sheet>
    </Section>
  );
}
