import type {
  ASConfigMaxConcurrency,
  ASConfigMaxSize,
  ASConfigMinSize,
  CertificateValidationRecord,
  Connection,
  CustomDomainAssociationStatus,
  OperationSummary,
  Service,
  Tag,
  TraceConfiguration,
  VpcConnector,
  VpcIngressConnection,
} from "../../generated/latest/types.ts";

/** What every row has. */
interface Base<K extends string> {
  readonly kind: K;
  /** Unique among the rows of the kind. */
  readonly id: string;
  /** Counts up over all rows in the order in which they were made; lists are sorted by it. */
  readonly seq: number;
}

/** What rows have that can be tagged. */
interface Tagged {
  readonly tags: readonly Tag[];
}

/** What the account has once: its default auto scaling configuration, as the ARN of a revision. */
export interface AccountRow extends Base<"account"> {
  readonly defaultAutoScaling: string;
}

/** A service under its ARN, as responses show it but for the summary of its auto scaling configuration. */
export interface ServiceRow extends Base<"service">, Tagged {
  readonly service: Omit<Service, "AutoScalingConfigurationSummary" | "ServiceUrl">;
  /** The host of the service, which responses only show while the service is public. */
  readonly host: string;
  /** The ARN of the auto scaling revision in use. */
  readonly autoScaling: string;
}

/** What was done to a service, under the id of the operation. */
export interface OperationRow extends Base<"operation"> {
  readonly summary: OperationSummary & { readonly TargetArn: string };
}

/** Its id is its ARN. */
interface Revision<K extends string> extends Base<K>, Tagged {
  readonly name: string;
  readonly revision: number;
  readonly latest: boolean;
  readonly createdAt: number;
  /** Present on an INACTIVE revision only. */
  readonly deletedAt?: number;
}

/** One revision of an auto scaling configuration. */
export interface AutoScalingRow extends Revision<"autoscalingconfiguration"> {
  readonly bounds: {
    readonly MaxConcurrency: ASConfigMaxConcurrency;
    readonly MinSize: ASConfigMinSize;
    readonly MaxSize: ASConfigMaxSize;
  };
}

/** One revision of an observability configuration. */
export interface ObservabilityRow extends Revision<"observabilityconfiguration"> {
  readonly trace?: TraceConfiguration;
}

/** A row of either kind that has revisions. */
export type RevisionRow = AutoScalingRow | ObservabilityRow;

/** A connection under its ARN. */
export interface ConnectionRow extends Base<"connection">, Tagged {
  readonly connection: Connection;
}

/** A VPC connector under its ARN. */
export interface VpcConnectorRow extends Base<"vpcconnector">, Tagged {
  readonly connector: VpcConnector;
}

/** A VPC ingress connection under its ARN. */
export interface VpcIngressRow extends Base<"vpcingressconnection">, Tagged {
  readonly ingress: VpcIngressConnection & { readonly ServiceArn: string };
}

/** A custom domain under `SERVICE-ARN#DOMAIN`. */
export interface CustomDomainRow extends Base<"customdomain"> {
  readonly service: string;
  readonly domain: string;
  readonly www: boolean;
  readonly status: CustomDomainAssociationStatus;
  readonly records: readonly CertificateValidationRecord[];
}

/** Something that will happen to another row; its id begins with the padded time at which it is due. */
export interface EventRow extends Base<"event"> {
  /** In seconds since 1970-01-01 UTC. */
  readonly due: number;
  readonly happening: Happening;
}

/** What can happen by itself. */
export type Happening =
  | {
      readonly what: "service-settles";
      readonly service: string;
      readonly operation: string;
      readonly to: Service["Status"];
      readonly result: NonNullable<OperationSummary["Status"]>;
      /** What a failed update goes back to. */
      readonly back?: Pick<ServiceRow, "service" | "autoScaling">;
    }
  | { readonly what: "service-is-forgotten"; readonly service: string }
  | { readonly what: "connection-settles"; readonly connection: string; readonly to: NonNullable<Connection["Status"]> }
  | {
      readonly what: "ingress-settles";
      readonly ingress: string;
      readonly to: NonNullable<VpcIngressConnection["Status"]>;
    }
  | {
      readonly what: "domain-settles";
      readonly domain: string;
      /** The status that the domain has until then; in any other one something else has come between. */
      readonly from: CustomDomainAssociationStatus;
      /** The statuses still to come, the nearest first; after the last one of a deletion the domain is gone. */
      readonly steps: readonly CustomDomainAssociationStatus[];
      readonly gone: boolean;
    };

/** The rows of each kind. */
export interface Rows {
  readonly account: AccountRow;
  readonly service: ServiceRow;
  readonly operation: OperationRow;
  readonly autoscalingconfiguration: AutoScalingRow;
  readonly observabilityconfiguration: ObservabilityRow;
  readonly connection: ConnectionRow;
  readonly vpcconnector: VpcConnectorRow;
  readonly vpcingressconnection: VpcIngressRow;
  readonly customdomain: CustomDomainRow;
  readonly event: EventRow;
}

/** The kinds of row. */
export type Kind = keyof Rows;

/** Any row: plain JSON. */
export type Row = Rows[Kind];
