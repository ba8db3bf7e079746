import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { makeDataDir } from "@/lib/core/kept-secret";
import { canReach, type Identity, serverIdentity } from "@/lib/core/postgres/identity";

/** Something that keeps the database from starting, in one line for the person who started it. */
export class PostgresError extends Error {
  override name = "PostgresError";
}

/** Where one embedded server keeps everything: `cluster`, its owner's password, its log, its socket. */
export interface Home {
  dir: string;
  cluster: string;
  socket: string;
  log: string;
  password: string;
  /** Where binaries are copied to if the server's user cannot reach them where they are. */
  copies: string;
  identity: Identity | undefined;
}

const stateFolder = "/var/lib/staffroom";
// sun_path holds 104 bytes on macOS and 108 on Linux, with the closing NUL.
const longestSocket = 103;

/**
 * Decides where the cluster of a data directory lives: in it, or, when root runs us from a folder that the
 * server's own user cannot pass through, in the system's state folder, with a link to it from the data directory.
 */
export function chooseHome(dataDir: string): Home {
  makeDataDir(dataDir);
  const real = realpathSync(dataDir);
  const place = join(real, "postgres");
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (there?.isSymbolicLink()) return homeAt(followed(place, real), stateFolder);
  const identity = serverIdentity(join(place, "cluster"));
  if (canReach(real, identity)) return homeAt(place, real);
  if (there) {
    throw new PostgresError(
      `The database in ${place} cannot be reached by the user it runs as: make the folders above it passable (chmod o+x), or set DATA_DIR`,
    );
  }
  return homeAt(linked(place, real), stateFolder);
}

/** Makes the folder for the socket, for the server's user alone, and refuses one that somebody else made. */
export function prepareSocket(home: Home): void {
  const owner = home.identity?.uid ?? process.getuid?.();
  mkdirSync(home.socket, { recursive: true, mode: 0o700 });
  if (home.identity) chownSync(home.socket, home.identity.uid, home.identity.gid);
  const found = lstatSync(home.socket);
  if (!found.isDirectory() || (owner !== undefined && found.uid !== owner)) {
    throw new PostgresError(`The folder for the database's socket, ${home.socket}, belongs to somebody else`);
  }
  chmodSync(home.socket, 0o700);
}

/** The folder for the socket: beside the cluster, or in the temporary folder if that path would be too long. */
export function socketFolder(dir: string, temporary = "/tmp"): string {
  const beside = join(dir, "socket");
  if (Buffer.byteLength(join(beside, ".s.PGSQL.5432")) <= longestSocket) return beside;
  return join(temporary, `staffroom-${createHash("sha256").update(dir).digest("hex").slice(0, 16)}`);
}

function homeAt(dir: string, copies: string): Home {
  const cluster = join(dir, "cluster");
  return {
    dir,
    cluster,
    socket: socketFolder(dir),
    log: join(dir, "postgres.log"),
    password: join(dir, "owner-password"),
    copies,
    identity: serverIdentity(cluster),
  };
}

/** A new place in the state folder. The link comes first, so that no cluster is ever without one. */
function linked(place: string, real: string): string {
  mkdirSync(stateFolder, { recursive: true, mode: 0o711 });
  const target = join(stateFolder, randomBytes(8).toString("hex"));
  try {
    symlinkSync(target, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return followed(place, real);
}

/** Follows the link, unless the data directory is a copy of one that is still in use: a copy gets its own place. */
function followed(place: string, real: string): string {
  const target = readlinkSync(place);
  const label = `${target}.belongs-to`;
  const owner = existsSync(label) ? readFileSync(label, "utf8").trim() : real;
  if (owner !== real && sameLink(join(owner, "postgres"), target)) {
    rmSync(place);
    return linked(place, real);
  }
  mkdirSync(stateFolder, { recursive: true, mode: 0o711 });
  if (owner !== real || !existsSync(label)) writeFileSync(label, `${real}\n`, { mode: 0o600 });
  return target;
}

function sameLink(place: string, target: string): boolean {
  return (
    lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true && readlinkSync(place) === target
  );
}
