import type { Row, ServiceRow } from "./rows.ts";

/** A number as text that sorts as the number does. */
export function padded(number: number): string {
  return String(number).padStart(16, "0");
}

/**
 * The texts under which a row is listed: prefixes for what is listed together, then the position in the list. Rows
 * that are no longer alive are not listed among the living.
 */
export function indexKeys(row: Row): readonly string[] {
  if (row.kind === "event" || row.kind === "account") return NOWHERE;
  const at = padded(row.seq);
  switch (row.kind) {
    case "service": {
      if (row.service.Status === "DELETED") return [];
      const users = usedBy(row).map((target) => `uses#${target}#${at}`);
      return [`service#${at}`, `service.name#${row.service.ServiceName}#${at}`, ...users];
    }
    case "operation":
      return [`operation#${row.summary.TargetArn}#${at}`];
    case "autoscalingconfiguration":
    case "observabilityconfiguration": {
      const ever = `${row.kind}.ever#${row.name}#${padded(row.revision)}#${at}`;
      if (row.deletedAt !== undefined) return [ever];
      const latest = row.latest ? [`${row.kind}.latest#${at}`, `${row.kind}.latest.name#${row.name}#${at}`] : [];
      return [`${row.kind}#${at}`, `${row.kind}.name#${row.name}#${at}`, ever, ...latest];
    }
    case "connection":
      return [`connection#${at}`, `connection.name#${row.connection.ConnectionName}#${at}`];
    case "vpcconnector":
      if (row.connector.Status === "INACTIVE") return [];
      return [`vpcconnector#${at}`, `vpcconnector.name#${row.connector.VpcConnectorName}#${at}`];
    case "vpcingressconnection": {
      if (row.ingress.Status === "DELETED") return [];
      const { VpcIngressConnectionName: name, ServiceArn } = row.ingress;
      return [`${row.kind}#${at}`, `${row.kind}.name#${name}#${at}`, `ingress#${ServiceArn}#${at}`];
    }
    case "customdomain":
      return [`customdomain#${row.service}#${at}`, `customdomain.name#${row.domain}#${at}`];
  }
}

const NOWHERE: readonly string[] = [];

/** The ARNs of the resources that a service uses. */
export function usedBy(row: ServiceRow): readonly string[] {
  const { SourceConfiguration, NetworkConfiguration, ObservabilityConfiguration } = row.service;
  const targets = [
    row.autoScaling,
    SourceConfiguration.AuthenticationConfiguration?.ConnectionArn,
    NetworkConfiguration?.EgressConfiguration?.VpcConnectorArn,
    ObservabilityConfiguration?.ObservabilityConfigurationArn,
  ];
  return targets.filter((target) => target !== undefined);
}
