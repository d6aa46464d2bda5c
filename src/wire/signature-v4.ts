/** The signing code, in a module of its own so that it is loaded when it is first needed; bundlers mistake a late import of a CommonJS package for a default export. */
export { SignatureV4 } from "@smithy/signature-v4";
