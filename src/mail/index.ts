/** The edge to the district's mail server. Knows no inbox and no file: it hands over what it is given. */
export { type MailSettings, smtpMailer, type SmtpMailer } from "./smtp-mailer.ts";
