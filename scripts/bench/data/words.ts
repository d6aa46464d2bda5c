import type { Random } from "./random.ts";

const SUBJECTS = [
  "orders",
  "billing",
  "catalog",
  "search",
  "invoices",
  "accounts",
  "sessions",
  "shipping",
  "reports",
  "media",
];
const PARTS = ["api", "web", "worker", "gateway", "admin", "events"];
const SETTINGS = {
  LOG_LEVEL: ["info", "debug", "warn"],
  CACHE_URL: ["redis://cache.internal:6379/0", "redis://cache.internal:6379/1"],
  FEATURE_FLAGS: ["checkout,search", "search"],
  ALLOWED_ORIGINS: ["https://example.com", "https://www.example.com"],
  POOL_SIZE: ["10", "25"],
  TIMEZONE: ["Europe/Berlin", "Etc/UTC"],
  BASE_PATH: ["/v1", "/v2"],
} as const;
const SECRETS = ["DATABASE_URL", "SESSION_KEY", "MAIL_TOKEN", "PAYMENT_KEY"];

/** A service's name, such as `orders-api-17`. */
export function serviceName(random: Random, index: number): string {
  return `${random.pick(SUBJECTS)}-${random.pick(PARTS)}-${index}`;
}

/** Names of environment variables with values in the clear; several, each once. */
export function variables(random: Random): readonly (readonly [name: string, value: string])[] {
  const chosen = Object.entries(SETTINGS).filter(() => random.chance(0.5));
  return chosen.map(([name, values]) => [name, random.pick<string>(values)]);
}

/** Names of environment variables with the ARNs of the secrets that fill them; several, each once. */
export function secrets(
  random: Random,
  region: string,
  account: string,
): readonly (readonly [name: string, from: string])[] {
  return SECRETS.filter(() => random.chance(0.4)).map((name) => [
    name,
    random.chance(0.5)
      ? `arn:aws:secretsmanager:${region}:${account}:secret:${random.pick(SUBJECTS)}/${name.toLowerCase()}-Ab${random.digits(4)}`
      : `arn:aws:ssm:${region}:${account}:parameter/${random.pick(SUBJECTS)}/${name.toLowerCase()}`,
  ]);
}
