import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";
import type { Invite } from "@/lib/core/appointments";
import { inviteFile } from "@/lib/core/calendar-file";
import { env } from "@/lib/core/env";

/** A letter ready to go. */
export interface Envelope {
  id: string;
  to: { name: string; address: string };
  subject: string;
  body: string;
  calendar?: { invite: Invite; stamp: Date };
}

/** How long a silent mail server is waited for before the letter is put back and tried again later. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

export type Deliver = (envelope: Envelope) => Promise<void>;

/**
 * Sends by SMTP where `SMTP_URL` is set, and otherwise keeps each letter as a file in the data directory.
 * The Message-ID comes from the letter's own id, so a repeat can be recognised as one.
 */
export function makeDeliver(): Deliver {
  const { smtpUrl, mailFrom, appUrl, dataDir } = env();
  const message = ({ id, to, subject, body, calendar }: Envelope) => ({
    from: mailFrom,
    to,
    subject,
    text: body,
    messageId: `<${id}@${new URL(appUrl).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    ...(calendar && {
      icalEvent: {
        method: calendar.invite.method,
        filename: calendar.invite.method === "CANCEL" ? "cancel.ics" : "invite.ics",
        content: inviteFile(calendar.invite, sender(mailFrom), to, calendar.stamp),
      },
    }),
  });
  if (smtpUrl) {
    const transport = nodemailer.createTransport({ ...PATIENCE, url: smtpUrl });
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

/** Who the letters come from, as the settings name them: `Staffroom <staffroom@college.example>`, or an address alone. */
function sender(mailFrom: string): { name: string; address: string } {
  const [, name = "", address = mailFrom] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(mailFrom) ?? [];
  return { name: name.replace(/^"(.*)"$/, "$1"), address };
}
