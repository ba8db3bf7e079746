import { Shell } from "@/components/shell/shell";
import NothingHere from "./(public)/not-found";

export default function NotFound() {
  return (
    <Shell>
      <NothingHere />
    </Shell>
  );
}
