/** The input of CreateService for a monorepo's service. */
export function serviceInput(name: string): object {
  return {
    ServiceName: name,
    SourceConfiguration: {
      CodeRepository: {
        RepositoryUrl: "https://github.com/example/monorepo",
        SourceCodeVersion: { Type: "BRANCH", Value: "main" },
        SourceDirectory: `/services/${name}`,
        CodeConfiguration: {
          ConfigurationSource: "API",
          CodeConfigurationValues: {
            Runtime: "NODEJS_22",
            BuildCommand: "npm ci",
            StartCommand: "node server.js",
            Port: "8080",
          },
        },
      },
    },
    InstanceConfiguration: { Cpu: "1 vCPU", Memory: "2 GB" },
    Tags: [{ Key: "team", Value: "platform" }],
  };
}
