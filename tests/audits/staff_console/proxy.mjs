/** A line to the server that can be cut: before what is sent arrives, or after it has and before the answer does. */
import { connect, createServer } from "node:net";

export async function aLine(address) {
  const { hostname, port } = new URL(address);
  const open = new Set();
  const line = { mode: "whole", address: "", close: () => server.close() };
  const server = createServer((near) => {
    if (line.mode === "cut") return near.destroy();
    const far = connect(Number(port), hostname);
    open.add(near).add(far);
    for (const [one, other] of [[near, far], [far, near]]) {
      one.on("error", () => {});
      one.on("close", () => (open.delete(one), other.destroy()));
    }
    near.on("data", (part) => (line.mode === "cut" ? near.destroy() : far.write(part)));
    far.on("data", (part) => (line.mode === "whole" ? near.write(part) : near.destroy()));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  line.address = `http://127.0.0.1:${server.address().port}`;
  return line;
}
