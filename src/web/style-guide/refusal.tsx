import { Clause, LinkButton, RefusalBody } from "../kit/index.ts";

export function RefusalSample() {
  return (
    <RefusalBody
      title="“Below the middle” cannot be given here"
      lead="You chose it for standard 6. The agreement asks for a plan on that standard first. This file has none. Your other answers are saved."
      clauses={
        <Clause
          says="No rating below the middle of the scale is given on a standard without a plan on that standard in the same year."
          document="An invented agreement"
          place="§ 7.2"
          edition="2026–27 edition"
          href="#main"
        />
      }
      needs={[
        {
          need: "A conversation about the concern",
          state: { state: "done", words: "Done" },
          inFile: "January 14, on standard 6.",
        },
        {
          need: "A plan on the same standard",
          state: { state: "not-in-file", words: "Not in the file" },
          inFile: "None on standard 6.",
        },
        {
          need: "The outcome of that plan",
          state: { state: "cannot-say", words: "Cannot say yet" },
          inFile: "There is no plan to have an outcome.",
        },
      ]}
      wayOn={[
        { title: "Give written notice of a plan on standard 6", text: "You can do this today.", href: "#main" },
        {
          title: "Let it run at least 30 work days, then record its outcome",
          text: "If notice is given today, the earliest outcome is Tuesday, May 25.",
          clause: { label: "§ 5.3", href: "#main" },
        },
      ]}
      acts={
        <>
          <LinkButton href="#main">Choose another rating</LinkButton>
          <LinkButton href="#main" kind="second">
            Write the notice
          </LinkButton>
          <LinkButton href="#main" kind="plain">
            Leave it as a draft
          </LinkButton>
        </>
      }
      panels={[
        {
          heading: "If you think this is wrong",
          words: (
            <p>
              Perhaps a plan was kept on paper. The personnel office can record it, with a reason; nobody can switch the
              rule off for one file.
            </p>
          ),
        },
        { heading: "Who sees this", words: <p>A choice that was refused leaves no mark on the file.</p> },
      ]}
    />
  );
}
