import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { StateMark, StateTag, states } from "./state-tag.tsx";

const withoutMarks = (html: string) => html.replace(/<svg.*?<\/svg>/gs, "").replace(/<[^>]+>/g, "");

describe("a state tag", () => {
  test.each(states)("of state %s still says everything when its mark and tint are taken away", (state) => {
    const html = renderToString(<StateTag state={state} words="Done late by 2 work days" />);
    expect(withoutMarks(html)).toBe("Done late by 2 work days");
  });

  test.each(states)("of state %s keeps its mark from being read aloud", (state) => {
    const html = renderToString(<StateTag state={state} words="Due Mar 12" />);
    expect(html.match(/<svg/g)?.length ?? 0).toBe(html.match(/<svg[^>]*aria-hidden="true"/g)?.length ?? 0);
  });

  test("has a mark of its own shape, except that a right someone may use looks like what is not near yet", () => {
    const shapes = states
      .filter((state) => state !== "issued" && state !== "open")
      .map((state) => renderToString(<StateMark state={state} />));
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(renderToString(<StateMark state="open" />)).toBe(renderToString(<StateMark state="later" />));
  });
});
