/** Somebody who goes about the running server without a browser and without scripts, as forms allow. */
export class PlainVisitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly home: string) {}

  async signIn(email: string, password: string): Promise<void> {
    const { csrfToken } = (await (await this.get("/api/auth/csrf")).json()) as { csrfToken: string };
    const fields = { csrfToken, email, password, callbackUrl: "/", json: "true" };
    const answer = await this.ask("/api/auth/callback/password", new URLSearchParams(fields));
    const { url } = (await answer.json()) as { url: string };
    if (url.includes("error")) throw new Error(`${email} cannot sign in: ${url}`);
  }

  get(path: string): Promise<Response> {
    return this.ask(path);
  }

  /** Sends JSON, as scripts of a page do. */
  send(path: string, json: unknown): Promise<Response> {
    return this.ask(path, JSON.stringify(json), { "content-type": "application/json" });
  }

  /** Sends the form that has this button, as it stands on the page but for `fields`; answers where that leads. */
  async press(path: string, button: string, fields: Record<string, string> = {}): Promise<string> {
    return (await this.ready(path, button, fields))();
  }

  /** The same in two steps: reads the page, and answers with what sends the form. */
  async ready(
    path: string,
    button: string,
    fields: Record<string, string> = {},
  ): Promise<() => Promise<string>> {
    const page = await (await this.get(path)).text();
    const form = page.match(/<form[\s\S]*?<\/form>/g)?.find((each) => each.includes(`>${button}<`));
    if (!form) throw new Error(`${path} has no form with the button ${button}`);
    const data = new FormData();
    for (const [name, value] of fieldsOf(form)) if (!(name in fields)) data.append(name, value);
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return async () => {
      const answer = await this.ask(path, data);
      if (answer.status >= 400) throw new Error(`${button} on ${path} was answered ${answer.status}`);
      await answer.arrayBuffer();
      return new URL(answer.headers.get("location") ?? path, this.home).pathname;
    };
  }

  private async ask(
    path: string,
    body?: FormData | URLSearchParams | string,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(this.home + path, {
      ...{
        method: body ? "POST" : "GET",
        redirect: "manual",
        headers: { ...headers, cookie, origin: this.home },
      },
      ...(body ? { body } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      this.cookies.set(name, value);
    }
    return answer;
  }
}

/** What a form sends if nobody touches it: its boxes, and of choices those that are made. */
function fieldsOf(form: string): [string, string][] {
  return (form.match(/<(input|button)[^>]*>/g) ?? []).flatMap((tag): [string, string][] => {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type");
    const isChoice = type === "radio" || type === "checkbox";
    if (!name || (isChoice && !/\schecked(=|\s|\/|>)/.test(tag))) return [];
    return tag.startsWith("<button") ? [] : [[name, attribute(tag, "value") ?? ""]];
  });
}

function attribute(tag: string, name: string): string | undefined {
  const value = tag.match(new RegExp(`\\s${name.replace("$", "\\$")}="([^"]*)"`))?.[1];
  return value
    ?.replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
