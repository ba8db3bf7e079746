// Loaded first into a child of ours. Its channel to us closes when we end, even by `kill -9`; then it ends too,
// so that no web server is left holding the port.
process.on("disconnect", () => process.exit(0));
