import type { ReactNode } from "react";
import type { FormAction } from "@/lib/core/result";
import type { ButtonKind } from "../ui/button-look";
import { ActionForm } from "./action-form";
import type { Hidden } from "./use-version";

interface ActButtonProps {
  action: FormAction;
  label: string;
  kind?: ButtonKind;
  hidden?: Hidden;
  /** Ask first: the button only opens this question, a second one does it. */
  confirm?: { question: ReactNode; label: string };
  /** What the button is about, for those who hear it out of its row: "Withdraw" + "the visit to Ana". */
  about?: string;
}

/** One act, one button. Works without JavaScript, the question before it too. */
export function ActButton({ action, label, kind = "secondary", hidden, confirm, about }: ActButtonProps) {
  const spoken = (words: string) => (
    <span>
      {words}
      {about ? <span className="sr-only"> {about}</span> : null}
    </span>
  );
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      submitLabel={spoken(confirm?.label ?? label)}
      submitKind={kind}
      fold={confirm && { label: spoken(label), question: confirm.question, kind }}
    />
  );
}
