import type {
  ListServicesRequest,
  ListServicesResponse,
  PauseServiceRequest,
  PauseServiceResponse,
  TagResourceRequest,
  TagResourceResponse,
} from "./types.js";

/** One way in which a value breaks its shape, in the words of JSON Schema. */
export interface ValidationError {
  /** The RFC 6901 pointer of the value. */
  readonly instancePath: string;
  /** The constraint, such as `required`, `type`, `pattern` or `additionalProperties`. */
  readonly keyword: string;
  /** What the constraint demands, such as the bound or the missing member. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
  /** The key of a map that is meant, where it is not the value. */
  readonly propertyName?: string;
}

/** Tells whether a value has a shape; `errors` tells in which ways the value of the last call had not. */
export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: null | readonly ValidationError[];
}

export declare const validateListServicesRequest: Validator<ListServicesRequest>;
export declare const validateListServicesResponse: Validator<ListServicesResponse>;
export declare const validatePauseServiceRequest: Validator<PauseServiceRequest>;
export declare const validatePauseServiceResponse: Validator<PauseServiceResponse>;
export declare const validateTagResourceRequest: Validator<TagResourceRequest>;
export declare const validateTagResourceResponse: Validator<TagResourceResponse>;
