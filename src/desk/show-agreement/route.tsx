import { definePage, type Mount } from "../../web/index.ts";
import { Head } from "../../web/kit/index.ts";
import { AgreementPage } from "./page.tsx";
import { agreement } from "./view-model.ts";

/** One edition of one agreement; its rules are the anchors that every clause in the program links to. */
export const agreementRoute: Mount = definePage("/agreements/:policy/:from", ({ app, params }) => {
  const edition = app.policies().edition(`${params["policy"] ?? ""}@${params["from"] ?? ""}`);
  if (edition)
    return { title: edition.title, current: "agreements", page: <AgreementPage agreement={agreement(edition)} /> };
  const title = "There is no such edition";
  const page = (
    <>
      <Head title={title} lead="The district has no edition of an agreement from that day." />
      <p>
        <a href="/agreements">All agreements</a>
      </p>
    </>
  );
  return { title, current: "agreements", status: 404, page };
});
