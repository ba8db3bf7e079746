import type { ReactNode } from "react";
import { ExternalLink } from "@/components/ui/external-link";
import { Facts } from "@/components/ui/facts";

interface WorkshopFactsProps {
  workshop: {
    when: string;
    movedFrom: string | null;
    reason: string;
    place: string;
    onlineAt: string;
    leaders: string[];
  };
  more?: { label: string; value: ReactNode }[];
}

/** When, where and with whom. A day that was moved still shows the first one. */
export function WorkshopFacts({ workshop, more = [] }: WorkshopFactsProps) {
  const { when, movedFrom, reason, place, onlineAt, leaders } = workshop;
  return (
    <Facts
      facts={[
        { label: "When", value: when },
        ...(movedFrom ? [{ label: "First planned for", value: movedFrom }] : []),
        ...(reason ? [{ label: "Why it changed", value: reason }] : []),
        ...(place ? [{ label: "Where", value: place }] : []),
        ...(onlineAt
          ? [{ label: "Online", value: <ExternalLink href={onlineAt}>{onlineAt}</ExternalLink> }]
          : []),
        ...(leaders.length > 0 ? [{ label: "Led by", value: leaders.join(", ") }] : []),
        ...more,
      ]}
    />
  );
}
