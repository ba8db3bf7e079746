import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type NoticeKind = "info" | "success" | "warning" | "error";

const looks: Record<NoticeKind, { box: string; icon: IconName; sign: string; word: string }> = {
  info: { box: "border-edge bg-quiet-ground", icon: "info", sign: "text-soft", word: "Note" },
  success: { box: "border-action bg-action-ground", icon: "done", sign: "text-action", word: "Done" },
  warning: { box: "border-wait bg-wait-ground", icon: "waiting", sign: "text-wait", word: "Please note" },
  error: { box: "border-bad bg-bad-ground", icon: "attention", sign: "text-bad", word: "Problem" },
};

interface NoticeProps {
  kind?: NoticeKind;
  title?: string;
  children?: ReactNode;
  /** Say it at once to those who listen (it appeared after an act). Leave out for what was always on the page. */
  live?: boolean;
}

export function Notice({ kind = "info", title, children, live = false }: NoticeProps) {
  const look = looks[kind];
  const role = live ? (kind === "error" || kind === "warning" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={`flex max-w-measure gap-3 border-s-4 px-4 py-3 ${look.box}`}>
      <Icon name={look.icon} className={`mt-1 size-5! ${look.sign}`} />
      <div className="min-w-0 flex-1 space-y-1">
        <span className="sr-only">{look.word}: </span>
        {title ? <p className="font-bold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
