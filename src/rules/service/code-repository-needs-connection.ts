import providers from "../../../schemas/facts/providers.json" with { type: "json" };
import { defineRule } from "../../core/define.ts";
import { isKnown, type Unknown } from "../../core/unknown.ts";
import { lacking } from "./about/authentication.ts";

const REPOSITORY = {
  RepositoryUrl: "https://github.com/example/app",
  SourceCodeVersion: { Type: "BRANCH", Value: "main" },
  CodeConfiguration: { ConfigurationSource: "REPOSITORY" },
};

export default defineRule<"SourceConfiguration">({
  id: "code-repository-needs-connection",
  severity: "error",
  shape: "SourceConfiguration",
  intents: ["create", "unknown"],
  evidence: "documented",
  source: "AuthenticationConfiguration.ConnectionArn",
  service: "unknown",
  summary: "A new service reads a repository on GitHub or Bitbucket through a connection.",
  examples: {
    invalid: [{ CodeRepository: REPOSITORY }, { CodeRepository: REPOSITORY, AuthenticationConfiguration: {} }],
    valid: [
      {
        CodeRepository: REPOSITORY,
        AuthenticationConfiguration: {
          ConnectionArn: "arn:aws:apprunner:us-east-1:123456789012:connection/github/0123456789abcdef0123456789abcdef",
        },
      },
    ],
  },
  inspect(source, at) {
    const { CodeRepository, ImageRepository } = source;
    if (!isKnown(CodeRepository) || ImageRepository !== undefined || isElsewhere(CodeRepository.RepositoryUrl))
      return [];
    const path = lacking(source, "ConnectionArn");
    if (!path) return [];
    const host = isKnown(CodeRepository.RepositoryUrl) ? hostOf(CodeRepository.RepositoryUrl) : undefined;
    return [
      {
        path,
        severity: at.intent === "create" ? "error" : "warning",
        message: `The code repository${host && HOSTS.has(host) ? ` on ${host}` : ""} has no ConnectionArn.`,
        why: "App Runner reads repositories of GitHub and Bitbucket only through a connection.",
        help: "Create a connection, confirm it in the console, and put its ARN into AuthenticationConfiguration.ConnectionArn.",
      },
    ];
  },
});

const HOSTS: ReadonlySet<string> = new Set(Object.values(providers.providers).map(({ host }) => host));

/** Whether an address surely leads to a host that no connection leads to. */
function isElsewhere(url: string | Unknown | undefined): boolean {
  const host = isKnown(url) ? hostOf(url) : undefined;
  return host?.includes(".") === true && !HOSTS.has(host);
}

/** The host of an address in the form of a URL, of `host/path`, or of `user@host:path`. */
function hostOf(url: string): string | undefined {
  return /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?(?:www\.)?([^/:]+)/iu.exec(url.trim())?.[1]?.toLowerCase();
}
