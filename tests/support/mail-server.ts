import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Received {
  messageId: string;
  to: string[];
  text: string;
}

/** An answer other than yes to a message or to a receiver. */
type Answer = (received: Received) => { code: number; words: string } | undefined;

/** A real mail server on a port of its own, which can be taken away and come back. */
export class MailServer {
  readonly received: Received[] = [];
  answer: Answer = () => undefined;
  /** Called when a message has come in, before it is acknowledged. */
  onReceived: (received: Received) => void = () => {};
  private server: SMTPServer | undefined;

  private constructor(readonly port: number) {}

  static async onFreePort(): Promise<MailServer> {
    const probe = createServer();
    const port = await new Promise<number>((resolve) =>
      probe.listen(0, "127.0.0.1", () => resolve((probe.address() as { port: number }).port)),
    );
    await new Promise((closed) => probe.close(closed));
    return new MailServer(port);
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async up(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          const messageId = /^Message-ID: <(.*)@.*>\r?$/m.exec(text)?.[1] ?? "";
          const received = { messageId, text, to: session.envelope.rcptTo.map(({ address }) => address) };
          const no = this.answer(received);
          if (no) return done(Object.assign(new Error(no.words), { responseCode: no.code }));
          this.received.push(received);
          this.onReceived(received);
          done();
        });
      },
    });
    this.server.on("error", () => {}); // a client that was killed
    await new Promise<void>((ready) => this.server?.listen(this.port, "127.0.0.1", ready));
  }

  async down(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((closed) => server.close(closed));
  }
}
