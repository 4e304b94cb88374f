import { definePage, type Mount } from "../../web/index.ts";
import type { DeskParts } from "../parts.ts";
import { AgreementsPage } from "./page.tsx";
import { agreements } from "./view-model.ts";

/** The list of agreements; those who keep the data files also see what is wrong with them. */
export const agreementsRoute = ({ problems }: DeskParts): Mount =>
  definePage("/agreements", ({ app, viewer }) => {
    const offices = viewer.roster.officesOf(viewer.person.id, app.today());
    const keeps = offices.includes("administrator") || offices.includes("personnel");
    return {
      title: "Agreements",
      current: "agreements",
      page: (
        <AgreementsPage agreements={agreements(app.policies().all(), app.today())} problems={keeps ? problems() : []} />
      ),
    };
  });
