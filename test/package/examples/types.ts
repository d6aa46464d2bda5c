// The types of the API, with timestamps as on the wire or as the JavaScript SDK has them.
import type { CreateServiceRequest, Operations, Service } from "apprunner-contract/types";
import type { Service as SdkService } from "apprunner-contract/types/sdk";

const request: CreateServiceRequest = {
  ServiceName: "orders-api",
  SourceConfiguration: {
    ImageRepository: { ImageIdentifier: "public.ecr.aws/example/api:1", ImageRepositoryType: "ECR_PUBLIC" },
  },
};
type Errors = Operations["PauseService"]["errors"];
const error: Errors = "InvalidStateException";
const seconds = (service: Service): number => service.CreatedAt;
const date = (service: SdkService): Date => service.CreatedAt;

export { date, error, request, seconds };
