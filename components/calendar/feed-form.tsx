"use client";

import { ShownForm } from "@/components/forms/shown-form";
import { Notice } from "@/components/ui/notice";
import type { FeedShown } from "@/lib/calendar/actions";
import { SUBSCRIBE_WORDS } from "@/lib/calendar/labels";
import type { FormAction } from "@/lib/core/result";

/** Makes the address with one press and shows it, this once, with how to use it. */
export const FeedForm = ({ action, label }: { action: FormAction; label: string }) => (
  <ShownForm<FeedShown>
    action={action}
    label={label}
    kind="secondary"
    show={(shown) => (shown ? <Address {...shown} /> : null)}
  />
);

const Address = ({ address }: FeedShown) => (
  <>
    <Notice kind="warning" title="This address is shown only now">
      <p>
        Whoever has it can see when and where you meet whom: give it to nobody. If it gets about, make a new
        one, and this one stops working.
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
);
