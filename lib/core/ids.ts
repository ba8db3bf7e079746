import { createHash, randomBytes } from "node:crypto";

/** A secret for a link: 256 bits, safe in an address. Only `hashSecret` of it may be kept. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
