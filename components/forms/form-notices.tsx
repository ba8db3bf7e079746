"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/core/result";
import { ExternalLink } from "../ui/external-link";
import { Notice } from "../ui/notice";
import { ErrorSummary } from "./error-summary";
import { type Lost, lostWords, refusalWords } from "./refusal-words";

interface FormNoticesProps {
  state: FormState;
  lost?: Lost;
  prefix: string;
  /** Shown when only a reload helps: the way to take one's words along. */
  rescue?: React.ReactNode;
  /** Changes with every answer; focus then comes here. */
  news: number;
}

/** Above the fields: what came of the last press of the button. */
export function FormNotices({ news, ...said }: FormNoticesProps) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer with the same words is news too
  useEffect(() => {
    place.current?.querySelector<HTMLElement>("[tabindex]")?.focus();
  }, [news]);

  return (
    <div ref={place} className="empty:hidden">
      <Said {...said} />
    </div>
  );
}

function Said({ state, lost, prefix, rescue }: Omit<FormNoticesProps, "news">) {
  if (lost)
    return (
      <Heard>
        <Notice kind="error" live>
          <p>{lostWords[lost]}</p>
          {lost === "NEW_VERSION" ? rescue : null}
        </Notice>
      </Heard>
    );
  const errors = state.fieldErrors ?? {};
  if (state.refusal === "INVALID" || Object.keys(errors).length > 0)
    return <ErrorSummary errors={errors} prefix={prefix} />;
  if (state.refusal)
    return (
      <Heard>
        <Notice kind={state.refusal === "STALE" ? "warning" : "error"} live>
          <p>{refusalWords[state.refusal]}</p>
          {state.refusal === "SIGNED_OUT" ? (
            <p>
              <ExternalLink href="/sign-in">Sign in</ExternalLink>
            </p>
          ) : null}
        </Notice>
      </Heard>
    );
  if (state.done)
    return (
      <Heard>
        <Notice kind="success" live>
          <p>{state.done}</p>
        </Notice>
      </Heard>
    );
  return null;
}

function Heard({ children }: { children: React.ReactNode }) {
  return (
    <div tabIndex={-1} className="max-w-measure">
      {children}
    </div>
  );
}
