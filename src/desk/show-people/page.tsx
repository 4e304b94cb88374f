import { Acts, Button, Empty, Form, Head, Section, Select, Sheet, Table, TextField } from "../../web/kit/index.ts";
import type { People, PersonRow, Sought } from "./view-model.ts";

const columns = [
  { heading: "Name" },
  { heading: "Post" },
  { heading: "Agreement" },
  { heading: "How the file stands" },
];

const cells = ({ name, href, post, agreement, state, overdue }: PersonRow) => [
  href === undefined ? name : <a href={href}>{name}</a>,
  post,
  agreement,
  overdue ? <b>{state}</b> : state,
];

export interface PeopleShown {
  readonly people: People;
  readonly sought: Sought;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly reason: string;
}

/** Whose files are open to one, by school, in alphabetical order; nobody is ranked. */
export function PeoplePage({ people, sought, sites, reason }: PeopleShown) {
  const isSought = sought.name !== "" || sought.school !== "";
  return (
    <>
      <Head title="People" lead={reason} />
      {people.open > 8 || isSought ? (
        <Sheet>
          <search>
            <Form action="/people" method="get">
              <TextField name="name" label="Name, or part of it" value={sought.name} />
              <Select
                name="school"
                label="School"
                value={sought.school}
                options={[
                  { value: "", label: "Every school" },
                  ...sites.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
              <Acts>
                <Button kind="second">Find people</Button>
              </Acts>
            </Form>
          </search>
        </Sheet>
      ) : null}
      {people.schools.map(({ id, name, people: own }) => (
        <Section key={id} heading={name} aside={own.length === 1 ? "1 person" : `${String(own.length)} people`}>
          <Sheet>
            <Table caption={`People of ${name} whose files are open to you`} columns={columns} rows={own.map(cells)} />
          </Sheet>
        </Section>
      ))}
      {people.tooMany ? (
        <Empty title={`${String(people.shown)} people`}>
          Give part of a name, or choose a school, and they are listed.
        </Empty>
      ) : null}
      {people.shown > 0 ? null : (
        <Section heading="Nobody found">
          <Sheet>
            <Empty
              title={
                people.open === 0 ? "No file is open to you" : "Nobody whose file is open to you has that name there"
              }
            >
              {people.open === 0
                ? "Files open by post, by the employee’s own grant, or by a plan one is asked to help with."
                : "Try a shorter part of the name, or every school."}
            </Empty>
          </Sheet>
        </Section>
      )}
    </>
  );
}
