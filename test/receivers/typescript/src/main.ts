// Begun by apprunner-contract 0.1.0 from App Runner release 2025-04-24; yours to change, and never overwritten.

import type { AddressInfo } from "node:net";
import { handlers } from "./handlers.js";
import { createApiServer } from "./server.js";

const server = createApiServer(handlers, { onFault: (fault, operation) => console.error(operation, fault) });
server.listen(Number(process.env["PORT"] ?? 0), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
