import { defineRule } from "../../core/define.ts";
import { looksLikeCredential } from "../environment-names.ts";

export default defineRule({
  id: "no-plain-text-secret",
  severity: "warning",
  shape: "RuntimeEnvironmentVariables",
  evidence: "advice",
  source: "facts/secret-names",
  service: "unknown",
  summary: "A credential is a secret, not a variable in clear text.",
  examples: {
    invalid: [
      { DB_PASSWORD: "correct-horse-battery" },
      { DATABASE_URL: "postgresql://orders:correct-horse@db.example.com:5432/orders" },
      { CELERY_BROKER_URL: "redis://:correct-horse@cache.example.com:6379/1" },
      { DATABASE_URL: "Host=db.example.com;Username=orders;Password=correct-horse;SSL Mode=Require" },
      { JWT_SECRET: "pa$word-of-letters" },
      { AWS_SECRET_ACCESS_KEY: "c0rrectHorse/Battery1Staple2Words3Of4Lett" },
    ],
    valid: [
      { DB_PASSWORD: "", API_KEY: "$API_KEY", JWT_SECRET: "<your-secret>" },
      { TOKEN_TTL: "3600", TOKEN_URL: "https://auth.example.com/token", REFRESH_TOKEN: "true" },
      { TLS_PRIVATE_KEY: "/run/secrets/tls.pem", JWT_PUBLIC_KEY: "-----BEGIN PUBLIC KEY-----" },
      { SECRET_NAME: "orders", DB_SECRET: "orders/prod/db", MAX_TOKENS: "4096" },
      { TLS_PRIVATE_KEY: "certificates/ordersofthewarehouse.pem", DB_SECRET: "region2/ordersofthewholewarehouse" },
      { DB_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:123456789012:secret:orders-AbCdEf" },
      { DATABASE_URL: "postgresql://orders:<password>@db.example.com/orders", MONGO_URI: "mongodb+srv://..." },
      { NOTE: "https://example.com:see the wiki@home", DATABASE_URL: "postgresql://orders:@db.example.com/orders" },
      { REDIS_URL: "redis://:$REDIS_PASSWORD@cache.example.com:6379/0", LINK: "https://example.com/a:b@c" },
      {
        DATABASE_URL: "Host=db.example.com;Username=orders;Password=$DB_PASSWORD",
        LINK: "https://example.com/?password=",
      },
      { LIMITS: "://a:b@c", MATRIX: "https://a:8080/@b:c" },
      { REPOSITORY: "https://user@example.com/orders.git", SQLITE_URL: "sqlite:////tmp/orders.db" },
    ],
  },
  inspect: (variables) =>
    Object.keys(variables)
      .filter((name) => isCredential(name, variables[name]))
      .map((name) => ({
        path: [name],
        message: `${name} holds a credential in clear text.`,
        why: "Everyone who may read this file or describe the service can read it.",
        help: `Store it in Secrets Manager or Parameter Store, and name it in RuntimeEnvironmentSecrets.`,
      })),
});

const isCredential = (name: string, value: unknown) => typeof value === "string" && looksLikeCredential(name, value);
