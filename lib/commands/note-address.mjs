// Loaded into the web server's process. The framework hands a page the headers of a request and not its
// connection, so the connection's own address is noted in a header, over whatever the request claimed. The
// throttle of sign-in counts by it.
import { subscribe } from "node:diagnostics_channel";

subscribe("http.server.request.start", ({ request, socket }) => {
  request.headers["x-staffroom-address"] = socket.remoteAddress ?? "unknown";
});
