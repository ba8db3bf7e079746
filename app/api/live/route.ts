export const dynamic = "force-dynamic";

/** This process runs. Says nothing of the database. */
export const GET = () => Response.json({ status: "ok" });
