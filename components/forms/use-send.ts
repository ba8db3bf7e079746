"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { useActionState, useRef, useState, useTransition } from "react";
import type { FormAction, FormState } from "@/lib/core/result";
import type { Lost } from "./refusal-words";

/**
 * Sends a form and keeps what was typed, whatever happens on the way.
 * `post` is for the browser without JavaScript (or before it is ready); `send` for the one with it. React must never
 * run `post` itself: it would empty the fields, and a cut connection would take the page away with the text.
 */
export function useSend(action: FormAction) {
  const [posted, post] = useActionState(action, {});
  const [live, setLive] = useState<FormState>();
  const [lost, setLost] = useState<Lost>();
  const [pending, start] = useTransition();
  const [round, setRound] = useState(0);
  const busy = useRef(false);

  /** `gather` is called once, when it is this form's turn; a second press meanwhile does nothing. */
  async function send(
    gather: () => FormData | Promise<FormData>,
    settled: (answer?: FormState) => void = () => {},
  ) {
    if (busy.current) return;
    busy.current = true;
    const data = await gather();
    start(async () => {
      try {
        const answer: FormState | undefined = await action({}, data);
        if (!answer) return; // on its way to another page
        setLive(answer);
        setLost(undefined);
        settled(answer);
      } catch (error) {
        unstable_rethrow(error); // a redirect is not a failure
        setLost(unstable_isUnrecognizedActionError(error) ? "NEW_VERSION" : "NOT_SENT");
        settled();
      } finally {
        busy.current = false;
        setRound((count) => count + 1);
      }
    });
  }

  return { state: live ?? posted, post, send, pending, lost, round };
}
