import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { CommandError } from "@/lib/commands/command";
import { followingChild, nextTool } from "@/lib/commands/node-child";

/** Refuses a port that somebody else listens on. */
export function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", (error: NodeJS.ErrnoException) => {
      const why =
        error.code === "EADDRINUSE" ? "is in use by another program" : `cannot be used (${error.code})`;
      reject(
        new CommandError(
          `Port ${port} ${why}: stop it, or choose another, for example PORT=${port + 1} npm start`,
        ),
      );
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

/** The web server, in a process of its own that is started again whenever it ends by itself. */
export class Web {
  private child: ChildProcess | undefined;
  private stopping = false;

  constructor(
    private readonly mode: "start" | "dev",
    private readonly port: number,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  /** Starts it and returns when it answers. */
  async start(): Promise<void> {
    const ended = this.launch();
    for (let failure: string | undefined; !(await this.answers()); await sleep(100)) {
      failure = await Promise.race([ended, sleep(0, undefined)]);
      if (failure !== undefined && !this.stopping)
        throw new CommandError(`The web server ended at once (${failure})`);
      if (this.stopping) return;
    }
    void this.keepUp(ended);
  }

  /** Ends it, by force if it has not ended after ten seconds. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
  }

  private launch(): Promise<string> {
    const noting = ["--import", new URL("./note-address.mjs", import.meta.url).href];
    const child = followingChild(
      [...noting, nextTool(), this.mode, "-p", String(this.port)],
      this.environment,
    );
    this.child = child;
    return new Promise((resolve) => {
      child.on("error", (error) => resolve(error.message));
      child.on("exit", (code, signal) => resolve(signal ?? `code ${code}`));
    });
  }

  private async keepUp(first: Promise<string>): Promise<void> {
    let pause = 500;
    for (let ended = first; ; ended = this.launch()) {
      const since = Date.now();
      const how = await ended;
      if (this.stopping) return;
      pause = Date.now() - since > 60_000 ? 500 : Math.min(pause * 2, 30_000);
      console.error(`The web server ended by itself (${how}); starting it again in ${pause / 1000} s.`);
      await sleep(pause);
      if (this.stopping) return;
    }
  }

  private async answers(): Promise<boolean> {
    try {
      const { status } = await fetch(`http://127.0.0.1:${this.port}/api/live`, {
        signal: AbortSignal.timeout(30_000),
      });
      return status < 500;
    } catch {
      return false;
    }
  }
}
