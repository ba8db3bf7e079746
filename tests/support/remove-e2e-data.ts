import { rmSync } from "node:fs";

/** Removes what the browser tests' server kept. Only at the very end: the server is still up. */
export default function removeData(): void {
  const folder = process.env.E2E_DATA_DIR;
  if (folder) process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}
