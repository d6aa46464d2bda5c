import * as zlib from "node:zlib";

const TABLE = Uint32Array.from({ length: 1 << 8 }, (_, byte) => {
  let bits = byte;
  for (let round = 0; round < 8; round++) bits = bits & 1 ? (bits >>> 1) ^ 0xedb88320 : bits >>> 1;
  return bits;
});

/** The CRC-32 of bytes as eight hexadecimal digits: Node's own, which is six times as fast, or ours before Node 20.15. */
export function checksum(bytes: Uint8Array): string {
  const { crc32 = ownCrc32 } = zlib as { readonly crc32?: (bytes: Uint8Array) => number };
  return crc32(bytes).toString(16).padStart(8, "0");
}

/** The CRC-32 of bytes. */
export function ownCrc32(bytes: Uint8Array): number {
  let bits = 0xffffffff;
  for (let at = 0; at < bytes.length; at++)
    bits = (TABLE[(bits ^ (bytes[at] as number)) & 0xff] as number) ^ (bits >>> 8);
  return (bits ^ 0xffffffff) >>> 0;
}
