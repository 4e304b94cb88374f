import {
  Acts,
  Button,
  Checkboxes,
  DateField,
  ErrorSummary,
  Form,
  Radios,
  Rows,
  Select,
  Sheet,
  SummaryList,
  TaskList,
  TextArea,
  TextField,
} from "../kit/index.ts";

function Answered() {
  return (
    <Sheet>
      <Form action="#forms">
        <DateField name="met" label="Date of the meeting" hint="A work day in the next ten." value="2026-12-04" />
        <Select
          name="witness"
          label="Who can witness it?"
          hint="Someone who is not your supervisor. They see this form and nothing else."
          prompt="Choose a witness"
          options={[
            { value: "office", label: "Alma Reyes-Whitby, personnel office" },
            { value: "rep", label: "Lucan Weir, representative" },
          ]}
        />
        <Radios
          name="support"
          label="Was support given as promised?"
          value="part"
          options={[
            { value: "yes", label: "Yes" },
            { value: "part", label: "In part, or not yet", hint: "You will be asked what is missing." },
          ]}
        />
        <Checkboxes
          name="tell"
          label="Who is told"
          optional
          values={["employee"]}
          options={[
            { value: "employee", label: "The employee" },
            { value: "rep", label: "The representative", hint: "Only while the grant lasts." },
          ]}
        />
        <TextArea name="comment" label="Comment" optional rows={3} value="I will be writing a response." />
        <Acts>
          <Button kind="second">Save the draft</Button>
        </Acts>
      </Form>
    </Sheet>
  );
}

function ToPutRight() {
  const errors = [
    { name: "held", message: "Say when the meeting was. November 26 is a holiday; choose a work day" },
    { name: "record", message: "Name a record that both of you can open" },
  ];
  return (
    <Sheet>
      <Form action="#forms">
        <ErrorSummary errors={errors} />
        <DateField name="held" label="Date of the meeting" value="November 26" error={errors[0]?.message} />
        <TextField name="record" label="Where is target 1 recorded?" error={errors[1]?.message} />
        <TextField name="minutes" label="How many minutes?" numeric value="30" />
        <Rows
          name="targets"
          label="Targets"
          hint="What will be seen, how much of it, by when, and in which record."
          rows={[
            {
              key: "1",
              legend: "Target 1",
              children: (
                <TextField
                  name="targets.0.words"
                  label="What will be seen"
                  value="Exit slips are sorted the same day"
                />
              ),
              remove: { name: "remove", value: "0", label: "Remove target 1" },
            },
          ]}
          add={{ name: "add", value: "target", label: "Add another target" }}
        />
      </Form>
    </Sheet>
  );
}

export function FormsSample() {
  return (
    <div id="forms" class="stack">
      <div class="cols2">
        <Answered />
        <ToPutRight />
      </div>
      <Sheet>
        <SummaryList
          rows={[
            { question: "Which indicator?", answer: "3.2 Asking questions that make students think", change: "#main" },
            {
              question: "Rationale",
              answer: "Three visits in October.\nThe same five students answered.",
              change: "#main",
            },
            { question: "Comment", change: "#main" },
          ]}
        />
      </Sheet>
      <Sheet>
        <TaskList
          tasks={[
            { title: "One indicator", href: "#main", state: "done", words: "Agreed by both" },
            { title: "Targets", href: "#main", hint: "Two so far", state: "draft", words: "Open to both" },
            { title: "Benchmarks", state: "cannot-say", words: "Needs an end date" },
          ]}
        />
      </Sheet>
    </div>
  );
}
