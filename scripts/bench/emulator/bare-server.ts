import { createServer } from "node:http";

/** The least that a server can do: takes the body, and answers always the same bytes, which it is given as JSON. */
const { headers, body } = JSON.parse(process.argv[2] as string) as { headers: Record<string, string>; body: string };
const server = createServer((incoming, outgoing) => {
  incoming.resume().on("end", () => outgoing.writeHead(200, headers).end(body));
});
server.listen(0, "127.0.0.1", () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as { port: number }).port}\n`),
);
