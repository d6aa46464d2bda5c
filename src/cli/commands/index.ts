import type { Command } from "../command.ts";

/** The commands, each with its summary and how to load it; only the one that was asked for is loaded. */
export const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  validate: {
    summary: "check configuration files, requests and templates",
    load: async () => (await import("./validate.ts")).default,
  },
  conform: {
    summary: "drive an implementation with property tests and say where it leaves the contract",
    load: async () => (await import("./conform.ts")).default,
  },
  report: {
    summary: "show, merge and compare reports of conform",
    load: async () => (await import("./report.ts")).default,
  },
  sweep: {
    summary: "remove what a run of conform has left behind",
    load: async () => (await import("./sweep.ts")).default,
  },
  explain: {
    summary: "say what is known about a rule, an operation, a shape or a member",
    load: async () => (await import("./explain.ts")).default,
  },
  diff: {
    summary: "say what changed from one release to another",
    load: async () => (await import("./diff.ts")).default,
  },
  schema: {
    summary: "print the contract as JSON Schema",
    load: async () => (await import("./schema.ts")).default,
  },
  generate: {
    summary: "write types, validators, schemas, a server or documentation into your repository",
    load: async () => (await import("./generate.ts")).default,
  },
  emulate: {
    summary: "serve the API on this machine, for the AWS CLI, the SDKs and tests",
    load: async () => (await import("./emulate.ts")).default,
  },
};
