import { isHealthy } from "@/lib/core/health";

export const dynamic = "force-dynamic";

/** Ready to serve: the database answers and every migration has been applied. */
export async function GET() {
  return (await isHealthy())
    ? Response.json({ status: "ok" })
    : Response.json({ status: "unavailable" }, { status: 503 });
}
