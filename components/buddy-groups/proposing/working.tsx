"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { Working as WorkingData } from "@/lib/buddy-groups/rules/proposals";
import { GroupsForming } from "./groups-forming";

interface WorkingProps {
  draftId: string;
  href: string;
  initial: WorkingData;
}

/** How often it is asked how far the proposal is, in milliseconds. */
const LOOK_MS = 700;

/** How far a proposal is: in words, as a bar and as a picture. When it has ended the page is asked for anew. */
export function Working({ draftId, href, initial }: WorkingProps) {
  const [working, setWorking] = useState(initial);
  const router = useRouter();

  useEffect(() => {
    const look = setInterval(async () => {
      if (document.hidden) return;
      const answer = await fetch(`/api/boards/${draftId}/proposal`).catch(() => null);
      if (answer?.status === 200) setWorking(await answer.json());
      else if (answer) router.refresh();
    }, LOOK_MS);
    return () => clearInterval(look);
  }, [draftId, router]);

  const { words, done, nearness, groups, more } = working;
  return (
    <div className="my-4 space-y-3">
      <label className="block max-w-measure">
        <span aria-live="polite">{words}</span>
        <progress value={done} max={1} className="mt-2 block h-3 w-full accent-action" />
      </label>
      {groups.length > 0 ? <GroupsForming groups={groups} more={more} /> : null}
      {nearness ? <p className="text-small text-soft">{nearness}</p> : null}
      <noscript>
        <p>
          <a className="underline" href={href}>
            Look again how far it is
          </a>
        </p>
      </noscript>
    </div>
  );
}
