import { LinkButton, Refusal } from "../kit/index.ts";

export function RefusalSample() {
  return (
    <Refusal
      clause={{
        quote:
          "No rating below the middle of the scale is given on a standard without a plan on that standard in the same year.",
        document: "An invented agreement",
        place: "§ 7.2",
        edition: "In force since July 1, 2026.",
        href: "#main",
      }}
      needs={[
        { needs: "A conversation about the concern", state: "done", words: "Done", has: "January 14, on standard 6." },
        {
          needs: "A plan on the same standard",
          state: "not-in-file",
          words: "Not in the file",
          has: "None on standard 6.",
        },
        {
          needs: "The outcome of that plan",
          state: "cannot-say",
          words: "Cannot say yet",
          has: "There is no plan to have an outcome.",
        },
      ]}
      path={[
        { title: "Give written notice of a plan on standard 6", why: "You can do this today." },
        {
          title: "Let it run at least 30 work days, then record its outcome",
          why: "If notice is given today, the earliest outcome is Tuesday, May 25.",
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
