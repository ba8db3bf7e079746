"use client";

import { FormNotices } from "@/components/forms/form-notices";
import { SubmitButton } from "@/components/forms/submit-button";
import { useSend } from "@/components/forms/use-send";
import { Notice } from "@/components/ui/notice";
import type { FeedShown } from "@/lib/calendar/actions";
import { SUBSCRIBE_WORDS } from "@/lib/calendar/labels";
import type { FormAction } from "@/lib/core/result";

/** Makes the address with one press and shows it, this once, with how to use it. */
export function FeedForm({ action, label }: { action: FormAction; label: string }) {
  const { state, post, send, pending, lost, round } = useSend(action);
  const { address } = (state.shown as FeedShown | undefined) ?? {};
  return (
    <form
      action={post}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        send(() => data);
      }}
      className="space-y-4"
    >
      <FormNotices state={state} lost={lost} prefix="" news={round} />
      {address ? (
        <>
          <Notice kind="warning" title="This address is shown only now">
            <p>
              Whoever has it can see when and where you meet whom: give it to nobody. If it gets about, make a
              new one, and this one stops working.
            </p>
          </Notice>
          <code className="block max-w-measure select-all break-all font-sans">{address}</code>
          <dl className="max-w-measure space-y-2">
            {SUBSCRIBE_WORDS.map(({ where, how }) => (
              <div key={where}>
                <dt className="font-bold">{where}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      <SubmitButton pending={pending} kind="secondary">
        {label}
      </SubmitButton>
    </form>
  );
}
