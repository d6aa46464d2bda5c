import { CONNECTION, freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import {
  codeMovedTo,
  DIRECTORY,
  INSTANCE_ROLE,
  KMS_KEY,
  OTHER_DIRECTORY,
  SECRETS,
  VARIABLES,
} from "./parts/example-requests.ts";
import { CONNECTOR, OBSERVING, SCALING, SERVICE } from "./parts/members.ts";
import { A_MOMENT } from "./parts/story.ts";

export default defineScenario({
  id: "code-service-life",
  summary: "the life of a service from code with every optional member set",
  phase: "boundary",
  tell: ({ call }) => {
    const scaling = call("CreateAutoScalingConfiguration", {
      AutoScalingConfigurationName: freshName(1),
      MaxConcurrency: 7,
      MinSize: 2,
      MaxSize: 3,
    });
    const observing = call("CreateObservabilityConfiguration", {
      ObservabilityConfigurationName: freshName(2),
      TraceConfiguration: { Vendor: "AWSXRAY" },
    });
    const connector = call("CreateVpcConnector", {
      VpcConnectorName: freshName(3),
      Subnets: ["subnet-b", "subnet-c", "subnet-a"],
      SecurityGroups: ["sg-2", "sg-1"],
    });
    const created = call("CreateService", {
      ServiceName: freshName(4),
      SourceConfiguration: {
        CodeRepository: {
          RepositoryUrl: "https://github.com/example/monorepo",
          SourceCodeVersion: { Type: "BRANCH", Value: "release/1.0" },
          CodeConfiguration: {
            ConfigurationSource: "API",
            CodeConfigurationValues: {
              Runtime: "PYTHON_3",
              BuildCommand: 'pip install -r "requirements.txt" # größer',
              StartCommand: "python -m app --name='x y'",
              Port: "3000",
              RuntimeEnvironmentVariables: VARIABLES,
              RuntimeEnvironmentSecrets: SECRETS,
            },
          },
          SourceDirectory: DIRECTORY,
        },
        AutoDeploymentsEnabled: false,
        AuthenticationConfiguration: { ConnectionArn: CONNECTION },
      },
      InstanceConfiguration: { Cpu: "2 vCPU", Memory: "4 GB", InstanceRoleArn: INSTANCE_ROLE },
      Tags: [
        { Key: "team", Value: "Grüße 世界" },
        { Key: "empty", Value: "" },
        { Key: "cost-center", Value: "0042" },
      ],
      EncryptionConfiguration: { KmsKey: KMS_KEY },
      HealthCheckConfiguration: {
        Protocol: "HTTP",
        Path: "/health?full=1",
        Interval: 7,
        Timeout: 6,
        HealthyThreshold: 4,
        UnhealthyThreshold: 3,
      },
      AutoScalingConfigurationArn: scaling.get(SCALING),
      NetworkConfiguration: {
        EgressConfiguration: { EgressType: "VPC", VpcConnectorArn: connector.get(CONNECTOR) },
        IngressConfiguration: { IsPubliclyAccessible: false },
        IpAddressType: "DUAL_STACK",
      },
      ObservabilityConfiguration: {
        ObservabilityEnabled: true,
        ObservabilityConfigurationArn: observing.get(OBSERVING),
      },
    });
    const ServiceArn = created.get(SERVICE);
    call("UpdateService", { ServiceArn, SourceConfiguration: codeMovedTo(OTHER_DIRECTORY) }, { when: "at-once" });
    call("DescribeService", { ServiceArn });
    call("ListServices");
    call("ListTagsForResource", { ResourceArn: ServiceArn });
    call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn: scaling.get(SCALING) });
    call("DeleteAutoScalingConfiguration", { AutoScalingConfigurationArn: scaling.get(SCALING) });
    call("UpdateService", { ServiceArn, SourceConfiguration: codeMovedTo(OTHER_DIRECTORY) }, { after: A_MOMENT });
    call("DescribeService", { ServiceArn });
    call("PauseService", { ServiceArn });
    call("StartDeployment", { ServiceArn });
    call("ResumeService", { ServiceArn });
    call("StartDeployment", { ServiceArn });
    call("TagResource", {
      ResourceArn: ServiceArn,
      Tags: [
        { Key: "team", Value: "blue" },
        { Key: "tier", Value: "1" },
      ],
    });
    call("UntagResource", { ResourceArn: ServiceArn, TagKeys: ["empty", "nothing"] });
    call("ListTagsForResource", { ResourceArn: ServiceArn });
    call("ListOperations", { ServiceArn });
    call("DeleteService", { ServiceArn });
    call("DescribeService", { ServiceArn });
    call("ListOperations", { ServiceArn });
    call("ListServices");
    call("DescribeService", { ServiceArn });
    call("DescribeAutoScalingConfiguration", { AutoScalingConfigurationArn: scaling.get(SCALING) });
  },
});
