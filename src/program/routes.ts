import { caseFileMounts } from "../casefile/pages.ts";
import { deskMounts } from "../desk/pages.ts";
import { developmentMounts } from "../development/pages.ts";
import { documentMounts } from "../documents/pages.ts";
import { papersOnTable } from "../evaluation/index.ts";
import { evaluationMounts } from "../evaluation/pages.ts";
import { helpMounts } from "../help/pages.ts";
import { yearMounts } from "../office/pages.ts";
import { observationMounts } from "../observations/pages.ts";
import { noticeMounts } from "../notices/pages.ts";
import { planMounts } from "../plans/pages.ts";
import { styleGuideMount } from "../web/style-guide/index.ts";
import type { Mount } from "../web/index.ts";
import type { District } from "./district.ts";
import { forwardTo } from "./forward-help.ts";
import { tellDistrictMoves } from "./tell-moves.ts";

/** Every page and act a signed-in person can reach. */
export const districtMounts = ({
  parts,
  agreements,
  storage,
  reached,
  newSecret,
  digest,
  clock,
  newId,
}: District): readonly Mount[] => [
  ...deskMounts({
    drafts: parts.drafts,
    problems: agreements.problems,
    forms: parts.forms,
    accessChecks: storage.accessChecks,
    unread: (person) => storage.notices.unread(person),
    prepared: (observer) => storage.observations.preparedBy(observer),
    mailWorks: async () => reached.mailWorks?.(),
    letIn: async () => [
      ...(await storage.lists.plansIn("running")).map(({ file }) => file),
      ...(await storage.lists.filesWith("ObservationPlanned")),
    ],
  }),
  ...documentMounts(parts),
  ...planMounts(parts),
  ...developmentMounts({ ...parts, tabled: papersOnTable }),
  ...observationMounts(parts),
  ...evaluationMounts(parts),
  ...helpMounts({
    requests: storage.help,
    ...(reached.helpDesk === undefined ? {} : { forward: forwardTo(reached.helpDesk, storage.mails, clock.now) }),
  }),
  ...yearMounts(
    { calendars: storage.calendars, changes: storage.changes },
    {
      store: storage.roster,
      imports: storage.rosterImports,
      settings: storage.settings,
      changes: storage.changes,
      tell: () => tellDistrictMoves({ storage, agreements, clock, newId }),
    },
  ),
  ...noticeMounts({ ...storage, newSecret, reached }, digest),
  ...caseFileMounts,
  styleGuideMount,
];
