import { defineAct, type Mount } from "../../web/index.ts";
import { certificatesOf } from "../certificates.ts";
import { developmentPath } from "../own-plan.tsx";
import { developmentOf } from "../state.ts";
import { decide, type RecordCertificate } from "./decide.ts";
import { read } from "./form.ts";
import { RecordCertificatePage, type CertificateShown } from "./page.tsx";

export const route: Mount = defineAct<RecordCertificate, CertificateShown>({
  name: "record-certificate",
  path: "/development/certificate",
  permission: "record-certificate",
  title: () => "Record a certificate",
  show: ({ file, employee }) => ({
    held: certificatesOf(developmentOf(file), employee)
      .filter(({ replaced }) => !replaced)
      .map(({ name }) => name),
  }),
  start: (_, { held: [first, ...more] }) =>
    first === undefined ? { how: "entered" } : more.length === 0 ? { how: "renewed", from: first } : {},
  read: (typed, { cycle }, { held }) => read(typed, { cycle: cycle.id, held }),
  decide,
  labels: {
    how: "What happened",
    from: "Which certificate it was",
    name: "Name of the certificate",
    issued: "Valid from",
    expires: "Valid until",
    needed: "Credits needed for the next renewal",
  },
  page: (page) => <RecordCertificatePage page={page} />,
  done: (request) => `${developmentPath(request)}?done=certificate`,
});
