import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDeliver } from "@/lib/notices/deliver";
import { deliverLetter } from "@/lib/notices/delivery";
import { loadLetters } from "@/lib/people/loaders";
import { loadCast } from "@/tests/support/example";
import { post } from "@/tests/support/letters";
import { MailServer } from "@/tests/support/mail-server";
import { one } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

let mail: MailServer;
beforeAll(async () => {
  mail = await MailServer.onFreePort();
  await mail.up();
  process.env.SMTP_URL = mail.url;
  await loadCast();
});
afterAll(() => mail.down());

const letterRow = (id: string) =>
  one<{ sentAt: Date | null; refusedAt: Date | null; refusal: string | null }>(
    'SELECT "sentAt", "refusedAt", refusal FROM "Letter" WHERE id = $1',
    [id],
  );

describe("a letter that a mail server refuses", () => {
  it("for good is noted with its words, told to its receiver, and not tried again", async () => {
    const [id = ""] = await post(1);
    mail.answer = () => ({ code: 550, words: "No such user here" });
    await deliverLetter(id, makeDeliver());
    expect(await letterRow(id)).toMatchObject({ sentAt: null, refusedAt: expect.any(Date) });
    expect((await letterRow(id)).refusal).toContain("550 No such user here");
    mail.answer = () => undefined;
    await deliverLetter(id, makeDeliver());
    expect(mail.received).toEqual([]);
    await signedInAs("tutor01@southend.example");
    const { letters } = await loadLetters();
    expect(letters.find((letter) => letter.id === id)?.refusedAt).toBeInstanceOf(Date);
  });

  it("for now is kept for another try", async () => {
    const [id = ""] = await post(1);
    mail.answer = () => ({ code: 451, words: "Try again later" });
    await expect(deliverLetter(id, makeDeliver())).rejects.toThrow("451");
    expect(await letterRow(id)).toEqual({ sentAt: null, refusedAt: null, refusal: null });
    mail.answer = () => undefined;
    await deliverLetter(id, makeDeliver());
    expect(mail.received.map(({ messageId }) => messageId)).toEqual([id]);
  });
});
