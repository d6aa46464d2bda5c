/** A place in a request that is filled in when the request is sent, because its value is only known then. */
export type Reference =
  | {
      readonly is: "answer";
      /** The command of the script, counted from 0, whose answer holds the value. */
      readonly of: number;
      /** Where in its answer, such as `Service.ServiceArn`. */
      readonly member: string;
      /**
       * What is made of the value: an ARN of the same form that leads to nothing, an ARN that stops at the name or at
       * the revision, the same resource under another kind.
       */
      readonly twist?: "unknown" | "name-only" | "without-id" | "another-kind";
    }
  | {
      readonly is: "name";
      /** Names with one number are one name; others differ from every name that the run has used. */
      readonly number: number;
      /** The length in characters; one that reads well when absent. */
      readonly length?: number;
      /** What stands before and after the name, for names that are to be refused and still tell whose they are. */
      readonly before?: string;
      readonly after?: string;
    }
  | {
      /** The ARN of a connection with which the implementation lets code be deployed; absent where it wants none. */
      readonly is: "connection";
    };

/** A reference inside a request; everything else in a request is JSON. */
export class Placeholder {
  readonly reference: Reference;

  constructor(reference: Reference) {
    this.reference = reference;
  }
}

/** The member of the answer to an earlier command, such as `answer(0, "Service.ServiceArn")`. */
export function answer(
  of: number,
  member: string,
  twist?: "unknown" | "name-only" | "without-id" | "another-kind",
): Placeholder {
  return new Placeholder({ is: "answer", of, member, ...(twist && { twist }) });
}

/** A name that the run has not used before; the same number gives the same name within one script. */
export function freshName(number: number, length?: number): Placeholder {
  return new Placeholder({ is: "name", number, ...(length !== undefined && { length }) });
}

/** The text of a name with what stands around it. */
export function nameOf({ before = "", after = "" }: Extract<Reference, { is: "name" }>, name: string): string {
  return `${before}${name}${after}`;
}

/** A placeholder for a name with texts around it. */
export function nameWithin(reference: Extract<Reference, { is: "name" }>, before: string, after: string): Placeholder {
  return new Placeholder({ ...reference, ...(before !== "" && { before }), ...(after !== "" && { after }) });
}

/** The ARN of a connection that code may be deployed with. */
export const CONNECTION = new Placeholder({ is: "connection" });
