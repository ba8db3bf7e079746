import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every letter that has gone out, as it was sent. */
export function letters(): string[] {
  const folder = join(process.env.E2E_DATA_DIR ?? "", "mail");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .map((name) =>
      readFileSync(join(folder, name), "utf8")
        .replace(/=\r?\n/g, "")
        .replace(/=3D/g, "="),
    )
    .map((text) => text.replace(/\r/g, ""));
}
