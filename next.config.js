/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Argon2 is a native module; the worker and the driver are resolved at run time.
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino"],
  experimental: { serverActions: { bodySizeLimit: "3mb" } },
  // Types are checked by `npm test`, once, with the same compiler.
  typescript: { ignoreBuildErrors: true },
};
