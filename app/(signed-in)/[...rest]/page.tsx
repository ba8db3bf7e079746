import { notFound } from "next/navigation";
import { requireActor } from "@/lib/access/session";

/** Any other address: sign in first, then it is not found. */
export default async function Elsewhere() {
  await requireActor();
  notFound();
}
