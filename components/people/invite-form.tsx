"use client";

import { ShownForm } from "@/components/forms/shown-form";
import type { ButtonKind } from "@/components/ui/button-look";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/core/result";
import type { LinksShown } from "@/lib/people/actions/invitations";

interface InviteFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  label: string;
  about?: string;
  kind?: ButtonKind;
}

/** Invites with one press. Where no mail is sent, its links are shown above the button, this once. */
export const InviteForm = ({ label, about, ...form }: InviteFormProps) => (
  <ShownForm<LinksShown>
    {...form}
    label={
      <span>
        {label}
        {about ? <span className="sr-only"> {about}</span> : null}
      </span>
    }
    show={(shown) => (shown && shown.links.length > 0 ? <Links {...shown} /> : null)}
  />
);

const Links = ({ links }: LinksShown) => (
  <>
    <Notice kind="warning" title="These links are shown only now">
      <p>
        No e-mail is set up here, so hand each link to its own person yourself. Whoever holds a link can take
        the person’s place: give it to nobody else, and do not keep a copy. If one is lost, invite the person
        again, and the old link stops working.
      </p>
    </Notice>
    <ul className="max-w-measure border-line border-t">
      {links.map(({ name, address }) => (
        <li key={address} className="border-line border-b py-3">
          <span className="font-bold">{name}</span>
          <code className="block select-all break-all font-sans">{address}</code>
        </li>
      ))}
    </ul>
  </>
);
