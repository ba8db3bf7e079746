import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The user a server runs as when root starts it (PostgreSQL refuses to run as root itself). */
export interface Identity {
  uid: number;
  gid: number;
}

/** Whom to run the server as: nobody else unless we are root; then the owner of an existing cluster, else `postgres`, else `nobody`. */
export function serverIdentity(cluster: string): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return identityIn(readFileSync("/etc/passwd", "utf8"));
}

/** Finds `postgres`, else `nobody`, in the text of a passwd file. */
export function identityIn(passwd: string): Identity | undefined {
  const users = new Map(
    passwd.split("\n").map((line) => {
      const [name = "", , uid, gid] = line.split(":");
      return [name, { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }] as const;
    }),
  );
  return users.get("postgres") ?? users.get("nobody");
}

/** Whether the server's user may pass through every folder down to and including this one. */
export function canReach(folder: string, identity: Identity | undefined): boolean {
  if (!identity) return true;
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false });
    if (found && !mayPass(found, identity)) return false;
    if (dirname(at) === at) return true;
  }
}

/** Whether a folder with this owner and mode lets the user through. */
export function mayPass(folder: { uid: number; gid: number; mode: number }, identity: Identity): boolean {
  if (folder.uid === identity.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === identity.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
