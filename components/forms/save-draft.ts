import type { Typed } from "@/lib/core/result";
import type { DraftEvent } from "./draft-machine";

export interface DraftKey {
  kind: string;
  id: string;
  version: number;
}

/** Browsers let about 64 kB outlive the page. */
const canOutliveThePage = 60_000;

/** One save; the answer comes back as what it means for the draft. Never throws. */
export async function saveDraft(key: DraftKey, values: Typed): Promise<DraftEvent> {
  const body = JSON.stringify({ ...key, values });
  try {
    const answer = await fetch("/api/drafts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      keepalive: body.length < canOutliveThePage / 3, // up to three bytes a letter
      redirect: "manual",
      signal: AbortSignal.timeout(20_000),
    });
    const at = Date.now();
    if (answer.status === 200) {
      const { version, savedAt }: { version: number; savedAt: string } = await answer.json();
      return { type: "saved", version, savedAt };
    }
    if (answer.status === 409) {
      const { version, values: other }: { version: number; values: Typed } = await answer.json();
      return { type: "behind", at, version, other };
    }
    if (answer.status === 401 || answer.type === "opaqueredirect") return { type: "signed-out", at };
    if (answer.status === 404) return { type: "gone" };
    return { type: "failed", at };
  } catch {
    return { type: "failed", at: Date.now() };
  }
}
