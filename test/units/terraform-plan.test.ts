import { describe, expect, it } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { walk } from "../../src/contract/walk.ts";
import { toPointer } from "../../src/core/pointer.ts";
import { isPlan, planSubjects } from "../../src/read/terraform-plan.ts";

const contract = contractAt(LATEST);

const SERVICE = {
  service_name: "web-app",
  source_configuration: [
    {
      auto_deployments_enabled: false,
      authentication_configuration: [],
      code_repository: [],
      image_repository: [
        {
          image_identifier: "public.ecr.aws/a/b:1",
          image_repository_type: "ECR_PUBLIC",
          image_configuration: [{ port: "8000", start_command: null, runtime_environment_variables: { A: "b" } }],
        },
      ],
    },
  ],
  instance_configuration: [{ cpu: "1024", memory: "2048", instance_role_arn: null }],
  tags: { team: "web-app" },
  arn: null,
};

function planOf(values: object, later: object = {}, actions: string[] = ["create"], type = "aws_apprunner_service") {
  return {
    format_version: "1.2",
    planned_values: { root_module: { resources: [{ address: "a.b", mode: "managed", type, values }] } },
    resource_changes: [{ address: "a.b", change: { actions, after_unknown: later } }],
  };
}

function found(plan: object): string[] {
  const said: string[] = [];
  for (const subject of planSubjects(plan as never, contract)) {
    const shape = contract.shape(subject.shape);
    if (!shape) throw new Error(subject.shape);
    walk(subject, shape, {
      violation: ({ kind, path }) => said.push(`${kind} ${toPointer(path)}`),
      wants: (name) => name === "ImageRepository",
      visit: (_, __, place) =>
        said.push(`${toPointer(place.path())} ${toPointer(place.resolve(["ImageConfiguration", "Port"], "value"))}`),
    });
  }
  return said;
}

const VALUES = "/planned_values/root_module/resources/0/values";
const IMAGE = `${VALUES}/source_configuration/0/image_repository/0`;
const SEEN = `${IMAGE.slice(0, -2)} ${IMAGE}/image_configuration/0/port`;

describe("planSubjects", () => {
  it("reads arguments as the request's members", () => {
    const [subject] = planSubjects(planOf(SERVICE), contract);
    expect(subject).toMatchObject({
      shape: "CreateServiceRequest",
      intent: "create",
      value: {
        ServiceName: "web-app",
        SourceConfiguration: { ImageRepository: { ImageConfiguration: { Port: "8000" } } },
      },
    });
    expect(found(planOf(SERVICE))).toEqual([SEEN]);
  });

  it("points into the plan as written", () => {
    const values = structuredClone(SERVICE);
    values.instance_configuration[0] = { cpu: "3 vCPU", memory: "2048", instance_role_arn: null };
    Object.assign(values.source_configuration[0]?.image_repository[0]?.image_configuration[0] ?? {}, {
      runtime_environment_variables: { A: 1, B: { c: 1 } },
    });
    expect(found(planOf(values))).toEqual([
      `wrong-type ${IMAGE}/image_configuration/0/runtime_environment_variables/B`,
      SEEN,
      `pattern ${VALUES}/instance_configuration/0/cpu`,
    ]);
    expect(found(planOf({ service_name: "web-app" }))).toEqual([`missing-member ${VALUES}/source_configuration`]);
  });

  it("does not judge what is known after apply", () => {
    const later = { source_configuration: [{ image_repository: [{ image_identifier: true }] }] };
    const values = structuredClone(SERVICE) as Record<string, unknown>;
    values.source_configuration = [{ image_repository: [{ image_repository_type: "ECR_PUBLIC" }] }];
    expect(found(planOf(values, later))).toEqual([SEEN.replace("image_configuration/0", "image_configuration")]);
    expect(found(planOf({ service_name: "web-app" }, { source_configuration: true }))).toEqual([]);
  });

  it.each([
    ["aws_apprunner_vpc_ingress_connection", { name: "abc" }, "VpcIngressConnectionName"],
    ["aws_apprunner_custom_domain_association", { enable_www_subdomain: true }, "EnableWWWSubdomain"],
    ["aws_apprunner_vpc_connector", { vpc_connector_name: "abc" }, "VpcConnectorName"],
    ["aws_apprunner_auto_scaling_configuration_version", { max_concurrency: 5 }, "MaxConcurrency"],
    ["aws_apprunner_connection", { provider_type: "GITHUB" }, "ProviderType"],
    [
      "aws_apprunner_observability_configuration",
      { trace_configuration: [{ vendor: "AWSXRAY" }] },
      "TraceConfiguration",
    ],
  ])("%s: %j is %s", (type, values, member) => {
    const [subject] = planSubjects(planOf(values, {}, ["update"], type), contract);
    expect(Object.keys(subject?.value as object)).toEqual([member]);
    expect(subject?.intent).toBe("unknown");
  });

  it("goes through modules, and passes over data sources and other types", () => {
    const { resources } = planOf(SERVICE).planned_values.root_module;
    const others = [
      { ...resources[0], mode: "data" },
      { ...resources[0], type: "aws_s3_bucket" },
    ];
    const plan = {
      format_version: "1.2",
      planned_values: { root_module: { resources: others, child_modules: [{ child_modules: [{ resources }] }] } },
    };
    expect(isPlan(plan)).toBe(true);
    const paths = planSubjects(plan, contract).map(({ path }) => toPointer(path));
    expect(paths).toEqual(["/planned_values/root_module/child_modules/0/child_modules/0/resources/0/values"]);
  });
});
