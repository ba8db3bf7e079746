/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Argon2 is a native module; the worker and the driver are resolved at run time.
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino"],
  experimental: { serverActions: { bodySizeLimit: "3mb" } },
  // Types are checked by `npm test`, once, with the same compiler.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    rules: {
      // React Aria brings its announcements in thirty languages; ours are in English, and every page says so.
      "**/react-aria/dist/private/intl/*/{a,b,c,d,el,es,et,f,h,i,j,k,l,n,p,r,s,t,u,z}*.mjs": {
        loaders: ["./lib/commands/no-words.cjs"],
        as: "*.mjs",
      },
    },
  },
};
