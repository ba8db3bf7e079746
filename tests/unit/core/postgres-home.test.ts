import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { chooseHome, prepareSocket, socketFolder } from "@/lib/core/postgres/home";
import { canReach, identityIn, mayPass } from "@/lib/core/postgres/identity";

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "staffroom-home-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const server = { uid: 101, gid: 104 };

describe("the user a server runs as", () => {
  it("is postgres where there is one, else nobody", () => {
    const nobody = "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin";
    const postgres = "postgres:x:101:104::/var/lib/postgresql:/bin/bash";
    expect(identityIn(`root:x:0:0::/root:/bin/bash\n${nobody}\n${postgres}\n`)).toEqual(server);
    expect(identityIn(`root:x:0:0::/root:/bin/bash\n${nobody}\n`)).toEqual({ uid: 65534, gid: 65534 });
    expect(identityIn("root:x:0:0::/root:/bin/bash\n")).toBeUndefined();
  });

  it.each([
    [{ uid: 0, gid: 0, mode: 0o40700 }, false],
    [{ uid: 0, gid: 0, mode: 0o40711 }, true],
    [{ uid: 101, gid: 0, mode: 0o40700 }, true],
    [{ uid: 101, gid: 0, mode: 0o40011 }, false],
    [{ uid: 0, gid: 104, mode: 0o40710 }, true],
    [{ uid: 0, gid: 104, mode: 0o40701 }, false],
  ])("passes through %j: %s", (folder, passes) => {
    expect(mayPass(folder, server)).toBe(passes);
  });

  it("cannot reach what lies in a private folder", () => {
    const folder = temporary();
    const stranger = { uid: 4_000_000, gid: 4_000_000 };
    expect(canReach(join(folder, "deeper"), stranger)).toBe(false);
    expect(canReach(join(folder, "deeper"), undefined)).toBe(true);
    chmodSync(folder, 0o711);
    expect(canReach(join(folder, "deeper"), stranger)).toBe(true);
  });
});

describe("the socket", () => {
  it("lies beside the cluster unless the path would be too long for one", () => {
    expect(socketFolder("/srv/data/postgres")).toBe("/srv/data/postgres/socket");
    const long = socketFolder(`/srv/${"é".repeat(60)}`);
    expect(long).toMatch(/^\/tmp\/staffroom-[0-9a-f]{16}$/);
    expect(socketFolder(`/srv/${"é".repeat(60)}`)).toBe(long);
  });

  it.skipIf(process.platform === "win32")("is in a folder that only the server's user can enter", () => {
    const dataDir = temporary();
    chmodSync(dataDir, 0o711);
    const home = chooseHome(dataDir);
    // The cluster's own folder is made by the launcher.
    const beside = { ...home, socket: join(dataDir, "socket") };
    prepareSocket(beside);
    expect(statSync(beside.socket).mode & 0o777).toBe(0o700);
  });
});
