import { hash, verify } from "@node-rs/argon2";

/** argon2id with the parameters OWASP recommends first: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

// Somebody who does not exist must take as long to refuse as somebody who does.
let nobody: Promise<string> | undefined;

/** Whether the password fits the hash; with no hash the same work is done, and the answer is no. */
export async function passwordFits(password: string, hashed: string | undefined): Promise<boolean> {
  nobody ??= hashPassword("nobody has this password");
  const fits = await verify(hashed ?? (await nobody), password);
  return hashed !== undefined && fits;
}
