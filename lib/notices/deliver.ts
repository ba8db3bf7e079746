import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { env } from "@/lib/core/env";

/** A letter ready to go. */
export interface Envelope {
  id: string;
  to: { name: string; address: string };
  subject: string;
  body: string;
}

export type Deliver = (envelope: Envelope) => Promise<void>;

/**
 * Sends by SMTP where `SMTP_URL` is set, and otherwise keeps each letter as a file in the data directory.
 * The Message-ID comes from the letter's own id, so a repeat can be recognised as one.
 */
export function makeDeliver(): Deliver {
  const { smtpUrl, mailFrom, appUrl, dataDir } = env();
  const message = ({ id, to, subject, body }: Envelope) => ({
    from: mailFrom,
    to,
    subject,
    text: body,
    messageId: `<${id}@${new URL(appUrl).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated" },
  });
  if (smtpUrl) {
    const transport = nodemailer.createTransport(smtpUrl);
    return async (envelope) => {
      await transport.sendMail(message(envelope));
    };
  }
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return async (envelope) => {
    const folder = join(dataDir, "mail");
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { message: bytes } = await writer.sendMail(message(envelope));
    const file = join(folder, `${envelope.id}.eml`);
    await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
}
