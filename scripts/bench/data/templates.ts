/** A CloudFormation template in YAML with two services, a connector and a role. */
export const TEMPLATE = `AWSTemplateFormatVersion: "2010-09-09"
Description: A shop of two services
Parameters:
  Image:
    Type: String
  Private:
    Type: String
    Default: "false"
Conditions:
  IsPrivate: !Equals [!Ref Private, "true"]
Resources:
  Web:
    Type: AWS::AppRunner::Service
    Properties:
      ServiceName: !Sub "\${AWS::StackName}-web"
      SourceConfiguration:
        AuthenticationConfiguration:
          AccessRoleArn: !GetAtt AccessRole.Arn
        ImageRepository:
          ImageIdentifier: !Ref Image
          ImageRepositoryType: ECR
          ImageConfiguration:
            Port: "8000"
            RuntimeEnvironmentVariables:
              - Name: LOG_LEVEL
                Value: info
      InstanceConfiguration:
        Cpu: 1 vCPU
        Memory: 2 GB
      NetworkConfiguration:
        EgressConfiguration: !If
          - IsPrivate
          - EgressType: VPC
            VpcConnectorArn: !GetAtt Connector.VpcConnectorArn
          - !Ref AWS::NoValue
  Jobs:
    Type: AWS::AppRunner::Service
    Properties:
      SourceConfiguration:
        AuthenticationConfiguration:
          ConnectionArn: arn:aws:apprunner:eu-west-1:123456789012:connection/shop/0123456789abcdef0123456789abcdef
        CodeRepository:
          RepositoryUrl: https://github.com/example/shop
          SourceCodeVersion:
            Type: BRANCH
            Value: main
          CodeConfiguration:
            ConfigurationSource: REPOSITORY
      HealthCheckConfiguration:
        Protocol: HTTP
        Path: /healthz
  Connector:
    Type: AWS::AppRunner::VpcConnector
    Properties:
      Subnets: !Split [",", !ImportValue PrivateSubnets]
  AccessRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal:
              Service: build.apprunner.amazonaws.com
            Action: sts:AssumeRole
`;

/**
 * A template in which several properties, some beside and some inside one another, each hold Fn::If nested so many
 * deep, under conditions of their own. Its length grows with the depth; the mixes of its branches grow beyond counting.
 */
export function nestedTemplate(depth: number): string {
  const conditions: Record<string, unknown> = {};
  const nested = (name: string, leaf: (index: number) => unknown): unknown => {
    let value = leaf(depth);
    for (let index = depth - 1; index >= 0; index--) {
      const condition = `${name}${index}`;
      conditions[condition] = { "Fn::Equals": [{ Ref: "Stage" }, condition] };
      value = { "Fn::If": [condition, leaf(index), value] };
    }
    return value;
  };
  const Properties = {
    ServiceName: nested("Name", (index) => `service-${index}`),
    SourceConfiguration: nested("Source", (index) => ({
      ImageRepository: {
        ImageIdentifier: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:1.${index}`,
        ImageRepositoryType: "ECR",
        ImageConfiguration: { "Fn::If": ["Private", { Port: "8000" }, { Ref: "AWS::NoValue" }] },
      },
      AuthenticationConfiguration: { AccessRoleArn: "arn:aws:iam::123456789012:role/access" },
    })),
    InstanceConfiguration: { Cpu: nested("Cpu", () => "1024"), Memory: nested("Memory", () => "2048") },
    HealthCheckConfiguration: {
      Protocol: nested("Protocol", () => "TCP"),
      Interval: nested("Interval", (index) => 10 + (index % 10)),
      Timeout: nested("Timeout", (index) => 1 + (index % 9)),
    },
    Tags: [{ Key: "stage", Value: nested("Tag", (index) => `${index}`) }],
  };
  conditions.Private = { "Fn::Equals": [{ Ref: "Stage" }, "private"] };
  return JSON.stringify({
    AWSTemplateFormatVersion: "2010-09-09",
    Parameters: { Stage: { Type: "String" } },
    Conditions: conditions,
    Resources: { Service: { Type: "AWS::AppRunner::Service", Properties } },
  });
}
