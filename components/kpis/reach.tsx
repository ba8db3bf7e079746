import type { KpisPageProps } from "@/components/kpis/kpis-page";
import { Facts } from "@/components/ui/facts";

/** Whom the programme reached, in plain numbers. */
export function Reach({ programme, reach, subjects }: KpisPageProps) {
  const colleges = programme.colleges.map(
    ({ college }) => `${reach.byCollege.get(college.id) ?? 0} at ${college.shortName}`,
  );
  const fresh = subjects.filter(({ isNew }) => isNew).map(({ name }) => name);
  const { learners } = reach;
  return (
    <Facts
      facts={[
        { label: "Practitioners", value: `${reach.tutors} (${colleges.join(", ")})` },
        ...(reach.withdrawn ? [{ label: "Withdrew", value: reach.withdrawn }] : []),
        {
          label: "Action learning sets",
          value: `${reach.sets}, with ${reach.facilitators} practitioner facilitators; ${reach.meetings} meetings held`,
        },
        { label: "Visits that took place", value: reach.visits },
        {
          label: "Learners in visited classes",
          value: `${learners.learners}, added up over the ${learners.visits} visits that told it; ${learners.distinct} with each class counted once`,
        },
        {
          label: "Subject areas",
          value: `${subjects.length}${fresh.length ? `; new this year: ${fresh.join(", ")}` : ""}`,
        },
      ]}
    />
  );
}
