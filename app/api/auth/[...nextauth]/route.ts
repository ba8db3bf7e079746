import NextAuth from "next-auth";
import { authOptions } from "@/lib/access/auth";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own doors. What it cannot make sense of it calls a fault of the server; it is the request's. */
async function handler(request: Request, context: Context): Promise<Response> {
  const parts = (await context.params).nextauth;
  const readable = request.clone();
  const makesSense =
    request.method !== "POST" ||
    !request.headers.get("content-type")?.includes("json") ||
    (await readable.json().then(
      (body) => typeof body === "object" && body !== null,
      () => false,
    ));
  const opensCallback = request.method === "GET" && parts[0] === "callback";
  if (!makesSense || opensCallback) return new Response("Bad request", { status: 400 });
  return NextAuth(request as never, context as never, authOptions());
}

export { handler as GET, handler as POST };
