import Link from "next/link";
import { Icon } from "../ui/icon";

/** Always at hand: safeguarding never waits for a form. */
export function WorriedLink() {
  return (
    <Link
      href="/worried-about-a-learner"
      prefetch={false}
      className="inline-flex min-h-11 items-center gap-2 font-semibold text-bad hover:text-bad-deep"
    >
      <Icon name="heart" />
      Worried about a learner?
    </Link>
  );
}
