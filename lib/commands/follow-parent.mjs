// Loaded first into a child of ours. Its channel to us closes when we end, even by `kill -9`; then it ends too,
// so that no web server is left holding the port. The channel alone is no reason for it to go on. The child's own
// children load this as well, and are none of our business: they talk to their parent over channels of their own.
if (process.env.STAFFROOM_PARENT === String(process.ppid)) {
  process.on("disconnect", () => process.exit(0));
  process.channel?.unref();
}
