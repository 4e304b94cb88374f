import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { arriving, choose, fill, follow, pathOf, press, wordsOf } from "./steps/page.ts";
import { inWords, openSection, saysOf, section } from "./steps/section.ts";

const title = "Rationale";
const his = "The plans name no purpose for two lessons in five. The bell schedule moved in October.";
const hers = "The plans of two lessons in five say only what book is read. They can say what it is read for.";

describeBoth("Two people write the same section", (journey) => {
  let marisol: Page;
  let june: Page;
  let draft = "";

  beforeAll(async () => {
    marisol = await journey.signInAs("Marisol Quade");
    june = await journey.signInAs("June Bellweather");
    await june.goto("/files/june-bellweather");
    await follow(june, /^PIP, 2\.1 Purpose of each lesson/);
    draft = `${pathOf(june)}/write`;
  });

  test("whoever comes second is shown both texts", async () => {
    for (const page of [marisol, june]) {
      await page.goto(draft);
      await openSection(page, title);
    }
    await inWords(his)(section(marisol, title));
    await press(marisol, "Save this section");
    await inWords(hers)(section(june, title));
    if (journey.script) {
      await june.getByText("Somebody else saved this section while you were writing.").waitFor();
      await arriving(june, () => june.getByRole("link", { name: "See both texts" }).click());
    } else {
      await press(june, "Save this section");
    }
    const shown = await saysOf(section(june, title));
    expect(shown).toContain("Marisol Quade saved this section while you were writing. Both texts are kept.");
    for (const words of [his, hers]) expect(shown).toContain(words);
    await journey.expectClean(june);
  });

  test("the one who came first still reads what stands, and the other text is not imposed", async () => {
    await marisol.goto(draft);
    expect(await saysOf(section(marisol, title))).toContain(his);
  });

  test("they write it together, and neither text is lost on the way", async () => {
    await press(june, "Write it together", section(june, title));
    const open = section(june, title);
    expect(await open.getByRole("textbox").first().inputValue()).toBe(his);
    expect(await saysOf(open)).toContain(hers);
    await journey.expectClean(june);
    await open.getByRole("textbox").first().fill(`${his} ${hers}`);
    await press(june, "Save this section", open);
    await marisol.goto(draft);
    const words = await saysOf(section(marisol, title));
    for (const each of [his, hers]) expect(words).toContain(each);
  });

  test("two windows of one person do not overwrite each other either", async () => {
    const other = await journey.anotherWindowOf("June Bellweather");
    for (const page of [june, other]) {
      await page.goto(draft);
      await openSection(page, title);
    }
    await inWords("From the first window, with its own end.")(section(june, title));
    await press(june, "Save this section");
    await inWords("From the second window, which nobody else has seen.")(section(other, title));
    await press(other, "Save this section");
    const shown = await saysOf(section(other, title));
    expect(shown).toContain("You saved this section in another window while you were writing. Both texts are kept.");
    expect(shown).toContain("From the first window, with its own end.");
    expect(shown).toContain("From the second window, which nobody else has seen.");
    await journey.expectClean(other);
    await other.close();
  });
});

describeBoth("A form is sent twice, late, or by nobody", (journey) => {
  const file = "/files/nadia-ferreira";
  const form = `${file}/raise-concern`;
  let marisol: Page;

  beforeAll(async () => {
    marisol = await journey.signInAs("Marisol Quade");
  });

  const write = async (page: Page, said: string): Promise<void> => {
    await page.goto(form);
    await choose(page, "checkbox", "4.2 Student engagement");
    await fill(page, "What was said", said);
  };
  const timesSaid = async (page: Page, said: string): Promise<number> => (await wordsOf(page)).split(said).length - 1;
  const record = "Record the conversation";
  const first = "We talked about the ten minutes after recess.";
  const stairs = "We talked on the stairs.";
  const again = "We talked again, about the first task.";

  test("a form whose answer got lost and that the browser sends again counts once", async () => {
    await write(marisol, first);
    await marisol.route(
      (url) => url.pathname === form,
      async (route) => {
        await route.fetch({ maxRedirects: 0 });
        await route.continue();
      },
      { times: 1 },
    );
    await press(marisol, record);
    expect(await wordsOf(marisol)).toContain("This is recorded already");
    await journey.expectClean(marisol);
    await follow(marisol, /^Read the file of/);
    expect(await timesSaid(marisol, first)).toBe(1);
  });

  test("a form that the file has moved past is not lost: what changed is shown, and going on works", async () => {
    await write(marisol, again);
    const other = await journey.anotherWindowOf("Marisol Quade");
    await write(other, stairs);
    await press(other, record);
    await other.close();
    await press(marisol, record);
    const words = await wordsOf(marisol);
    expect(words).toContain("The file changed while you were writing");
    expect(words).toContain("Talked about a concern, by Marisol Quade");
    expect(words).toContain(again);
    await journey.expectClean(marisol);
    await press(marisol, "Go on with what I wrote");
    expect(pathOf(marisol)).toBe(file);
    for (const said of [first, stairs, again]) expect(await timesSaid(marisol, said)).toBe(1);
  });

  test("whoever stepped out in another window loses nothing of what was written", async () => {
    const said = "We talked about the second adult in the room.";
    await write(marisol, said);
    const other = await journey.anotherWindowOf("Marisol Quade");
    await other.goto("/help");
    if (!(await other.getByRole("button", { name: "Step out" }).isVisible()))
      await other.getByText("Menu", { exact: true }).click();
    await press(other, "Step out");
    await press(marisol, record);
    expect(await wordsOf(marisol)).toContain("You are no longer signed in");
    expect(await wordsOf(marisol)).toContain(said);
    await journey.expectClean(marisol);
    await press(other, "Step in as Marisol Quade");
    await other.goto(file);
    expect(await timesSaid(other, said)).toBe(0);
  });
});
