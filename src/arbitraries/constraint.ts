/** One thing that a message must keep to, as coverage counts it. */
export interface Constraint {
  /** `CreateServiceRequest.ServiceName maxLength`, `CreateServiceRequest.SourceConfiguration.CodeRepository required`, `rule ID at PLACE`. */
  readonly id: string;
  readonly operation: string;
  /** The path from the message, with `[]` for items, `{}` for values and `{key}` for keys of maps. */
  readonly place: string;
  readonly kind:
    | "required"
    | "type"
    | "enum"
    | "pattern"
    | "minLength"
    | "maxLength"
    | "minimum"
    | "maximum"
    | "minItems"
    | "maxItems"
    | "rule";
  readonly limit?: number;
  /** The id of the rule; only rules that the service is known to enforce. */
  readonly rule?: string;
}

/** Fills members whose values only the sender knows; what is not answered for gets a well-formed value. */
export interface Pool {
  /** The value of a member that names a resource, such as ServiceArn of PauseServiceRequest. */
  readonly reference?: (shape: string, member: string, place: string) => unknown;
  /** A name for something new, of exactly `length` characters when given. */
  readonly name?: (shape: string, member: string, length?: number) => unknown;
}

/** A message made to stand on, or to cross, one edge of the contract. */
export interface BoundaryCase {
  /** In a few words, unique within its operation: `SourceDirectory of 4096 characters`, `without ServiceName`. */
  readonly title: string;
  readonly operation: string;
  readonly input: unknown;
  /** The constraint that it breaks, and no other; absent for a valid message. */
  readonly breaks?: Constraint;
  /** It fits its shape, but a careful implementer may refuse it, so that either answer is right. */
  readonly doubtful?: true;
}
