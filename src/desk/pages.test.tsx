import { describe, expect, test } from "vitest";
import { htmlProblems } from "../../tests/journeys/support/html-problems.ts";
import { day } from "../calendar/index.ts";
import { Page, renderPage, type PageFrame, type Words } from "../web/kit/index.ts";
import * as told from "./file.fixture.ts";
import { policies, roster } from "./district.fixture.ts";
import { planDraft, readBy, readerOn } from "./reading.fixture.ts";
import { AgreementPage } from "./show-agreement/page.tsx";
import { agreement } from "./show-agreement/view-model.ts";
import { AgreementsPage } from "./show-agreements/page.tsx";
import { agreements } from "./show-agreements/view-model.ts";
import { FilePage } from "./show-file/page.tsx";
import { shownFile } from "./show-file/shown-file.fixture.ts";
import { HelpPage } from "./show-help/page.tsx";
import { MyWorkPage } from "./show-my-work/page.tsx";
import { lately } from "./show-my-work/lately.ts";
import { myWork } from "./show-my-work/view-model.ts";
import { PeoplePage } from "./show-people/page.tsx";
import { people } from "./show-people/view-model.ts";

const today = day("2026-11-18");
const stories = {
  "corinne-abara": [...told.untilRunning("corinne-abara"), told.secondProposed],
  "june-bellweather": told.untilProposed("june-bellweather"),
  "rafael-montclair": [told.yearOpened("mo-certified-1091@2023-07-01", "certified")],
};
const frame: PageFrame = {
  districtName: "Harrow Bend Public Schools",
  home: "/",
  nav: [{ key: "work", href: "/", label: "My work" }],
  styles: [],
  person: { name: "Marisol Quade", post: "Principal" },
};

const page = (title: string, words: Words): string =>
  renderPage(
    <Page frame={frame} title={title}>
      {words}
    </Page>,
  );

const workPage = async (person: string): Promise<string> => {
  const files = await readBy(person, today, stories);
  const work = myWork(files, () => [planDraft("june-bellweather")], readerOn(person, today));
  const news = lately(
    files,
    { person, today },
    (id) => id,
    ({ type }) => ({ title: type, href: "/files/x" }),
  );
  return page("My work", <MyWorkPage today="Today" work={work} lately={news} />);
};

const edition = policiesEdition();
function policiesEdition() {
  const found = policies.edition("mo-certified-1091@2023-07-01");
  if (!found) throw new Error("the certified staff’s agreement is not shipped");
  return found;
}

const filePage = async (): Promise<string> =>
  page("Corinne Abara", <FilePage shown={await shownFile(stories["corinne-abara"], { today })} />);

const pages: Readonly<Record<string, () => Promise<string>>> = {
  "my work of a principal": () => workPage("marisol-quade"),
  "my work of a teacher": () => workPage("corinne-abara"),
  "my work of nobody’s keeper": () => workPage("hollis-adeyemi"),
  "a file": () => filePage(),
  people: async () =>
    page(
      "People",
      <PeoplePage
        people={people(await readBy("lena-marchetti", today, stories), roster, { name: "", school: "" })}
        sought={{ name: "a", school: "" }}
        sites={roster.sites()}
        reason="Your office opens every file."
      />,
    ),
  agreements: () =>
    Promise.resolve(
      page(
        "Agreements",
        <AgreementsPage
          agreements={agreements(policies.all(), today)}
          problems={[{ folder: "policies", file: "a.yaml", line: 3, column: 1, reason: "It has no source." }]}
        />,
      ),
    ),
  "an agreement": () => Promise.resolve(page("An agreement", <AgreementPage agreement={agreement(edition)} />)),
  help: () => Promise.resolve(page("Help", <HelpPage office="Personnel office, 555-0142" />)),
};

describe("every page of the desk", () => {
  test.each(Object.entries(pages))("%s is valid HTML", async (_, render) => {
    expect(await htmlProblems(await render())).toEqual([]);
  });
});

test("a clause is one click away: every rule a file names stands on the agreement’s page", async () => {
  const file = await pages["a file"]?.();
  const place = (await pages["an agreement"]?.()) ?? "";
  const rules = [...(file ?? "").matchAll(/href="\/agreements\/mo-certified-1091\/2023-07-01#([^"]+)"/g)].map(
    ([, rule = ""]) => rule,
  );
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter((rule) => !place.includes(`id="${rule}"`))).toEqual([]);
});
