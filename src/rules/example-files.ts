import type { FileExample } from "../core/define.ts";

const SERVICE = "arn:aws:apprunner:us-east-1:123456789012:service/orders-api/8fe1e10304f84fd2b0df550fe98a71fa";

/** An example of an UpdateService request that is right but for the members given. */
export function updateService(members: object): FileExample {
  return { file: "update-service.json", text: json({ ServiceArn: SERVICE, ...members }) };
}

/** An example of a CreateService request that is right but for the members given. */
export function createService(members: object): FileExample {
  return {
    file: "create-service.json",
    text: json({ ServiceName: "orders-api", SourceConfiguration: PUBLIC_IMAGE, ...members }),
  };
}

/** An example of an apprunner.yaml file. */
export function repositoryFile(text: string): FileExample {
  return { file: "apprunner.yaml", text };
}

/** An example of a template with one service. */
export function serviceTemplate(properties: object): FileExample {
  const Properties = { SourceConfiguration: PUBLIC_IMAGE, ...properties };
  return {
    file: "template.json",
    text: json({ Resources: { Service: { Type: "AWS::AppRunner::Service", Properties } } }),
  };
}

/** An example of a template with one service whose image is configured as given. */
export function imageTemplate(ImageConfiguration: object): FileExample {
  const ImageRepository = { ...PUBLIC_IMAGE.ImageRepository, ImageConfiguration };
  return serviceTemplate({ SourceConfiguration: { ...PUBLIC_IMAGE, ImageRepository } });
}

const PUBLIC_IMAGE = {
  ImageRepository: { ImageIdentifier: "public.ecr.aws/example/orders-api:1.4.2", ImageRepositoryType: "ECR_PUBLIC" },
  AutoDeploymentsEnabled: false,
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
