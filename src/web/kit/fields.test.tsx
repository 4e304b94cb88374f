import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  Form,
  Radios,
  Rows,
  Select,
  TextArea,
  TextField,
  fieldId,
} from "./index.ts";

const ids = (html: string) => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));

describe("a field with an error", () => {
  const fields = {
    text: <TextField name="targets.0.words" label="Words" hint="What will be seen" error="say what will be seen" />,
    area: <TextArea name="targets.0.words" label="Words" error="say what will be seen" />,
    day: <DateField name="targets.0.words" label="Day" error="choose a work day" value="tomorrow" />,
    select: (
      <Select name="targets.0.words" label="Witness" error="choose a witness" options={[{ value: "a", label: "A" }]} />
    ),
    radios: (
      <Radios name="targets.0.words" label="What is true?" error="choose one" options={[{ value: "a", label: "A" }]} />
    ),
    checkboxes: (
      <Checkboxes name="targets.0.words" label="Who?" error="choose some" options={[{ value: "a", label: "A" }]} />
    ),
    rows: <Rows name="targets.0.words" label="Targets" error="add a target" rows={[]} />,
  };

  test.each(Object.entries(fields))("%s: the summary's link leads to it", (_, field) => {
    const html = renderToString(field);
    const summary = renderToString(<ErrorSummary errors={[{ name: "targets.0.words", message: "Say it" }]} />);
    const target = /href="#([^"]+)"/.exec(summary)?.[1];
    expect(ids(html)).toContain(target);
  });

  test.each(Object.entries(fields))("%s: says “Error:” and is described by it", (_, field) => {
    const html = renderToString(field);
    expect(html).toContain("Error: ");
    const described = [...html.matchAll(/aria-describedby="([^"]*)"/g)].flatMap((match) => (match[1] ?? "").split(" "));
    expect(described).toContain(`${fieldId("targets.0.words")}-error`);
    for (const id of described) expect(ids(html)).toContain(id);
  });
});

describe("a field", () => {
  test("says in words that it is optional, and only then is not required", () => {
    expect(renderToString(<TextField name="a" label="Comment" optional />)).toContain("(if you wish)");
    expect(renderToString(<TextField name="a" label="Comment" optional />)).not.toContain("required");
    expect(renderToString(<TextField name="a" label="Comment" />)).toContain("required");
  });

  test("of a day keeps text that is no day, as it was typed", () => {
    expect(renderToString(<DateField name="a" label="Day" value="2026-12-04" />)).toContain('type="date"');
    const html = renderToString(<DateField name="a" label="Day" value="the 4th of December" />);
    expect(html).toContain('value="the 4th of December"');
    expect(html).not.toContain('type="date"');
  });

  test("with choices marks the chosen ones", () => {
    const options = [
      { value: "yes", label: "Yes" },
      { value: "no", label: "No" },
    ];
    expect(renderToString(<Radios name="a" label="?" value="no" options={options} />)).toMatch(
      /value="no"[^>]*checked/,
    );
    expect(renderToString(<Select name="a" label="?" value="no" options={options} />)).toMatch(
      /<option[^>]*selected[^>]*>No/,
    );
    expect(
      renderToString(<Checkboxes name="a" label="?" values={["yes", "no"]} options={options} />).match(/checked/g),
    ).toHaveLength(2);
  });
});

describe("an error summary", () => {
  test("counts in words, and is not there when there is nothing to put right", () => {
    const errors = [
      { name: "a", message: "Say a" },
      { name: "b", message: "Say b" },
    ];
    expect(renderToString(<ErrorSummary errors={errors} />)).toContain("Two things to put right");
    expect(renderToString(<ErrorSummary errors={[]} />)).toBe("");
  });
});

describe("a form", () => {
  test("can say what Enter does, with a button that comes first and is out of the way", () => {
    const html = renderToString(
      <Form action="/a" hidden={{ csrf: "t" }} onEnter={{ name: "act", value: "save" }}>
        <button type="submit" name="remove" value="0" />
      </Form>,
    );
    expect(html.indexOf('value="save"')).toBeLessThan(html.indexOf('name="remove"'));
    expect(html).toMatch(/<button[^>]*aria-hidden="true"[^>]*>/);
  });
});
