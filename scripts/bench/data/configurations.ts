import { seeded } from "./random.ts";
import { secrets, variables } from "./words.ts";

const RUNTIMES = [
  {
    name: "python311",
    version: "3.11",
    prepare: "pip3 install --requirement requirements.txt",
    start: "python3 -m gunicorn app:app",
  },
  { name: "nodejs22", version: "22", prepare: "npm ci --omit=dev", start: "node dist/server.js" },
] as const;

/** A valid apprunner.yaml of about a kilobyte; every index gives another, always the same. */
export function configurationText(index: number): string {
  const random = seeded(index);
  const { name, version, prepare, start } = random.pick(RUNTIMES);
  const region = random.pick(["eu-west-1", "us-east-1", "ap-southeast-2"]);
  const plain = variables(random).map(([variable, value]) => `    - name: ${variable}\n      value: "${value}"`);
  const stored = secrets(random, region, random.digits(12)).map(
    ([variable, from]) => `    - name: ${variable}\n      value-from: "${from}"`,
  );
  return [
    `# Service ${index} of the shop, built by its own repository.`,
    "version: 1.0",
    `runtime: ${name}`,
    "build:",
    "  commands:",
    "    pre-build:",
    `      - echo "stage ${random.below(100)} begins"`,
    "    build:",
    `      - ${prepare}`,
    "      - make assets",
    "    post-build:",
    "      - make test",
    "  env:",
    "    - name: STAGE",
    `      value: "${random.pick(["test", "live"])}"`,
    "run:",
    `  runtime-version: "${version}"`,
    "  pre-run:",
    `    - ${prepare}`,
    `  command: ${start}`,
    "  network:",
    `    port: ${8000 + random.below(1000)}`,
    "    env: APP_PORT",
    ...(plain.length > 0 ? ["  env:", ...plain] : []),
    ...(stored.length > 0 ? ["  secrets:", ...stored] : []),
    "",
  ].join("\n");
}

/** An apprunner.yaml with commands as a text, a port out of range and a misspelt key. */
export function faultyConfigurationText(): string {
  return configurationText(1)
    .replace(/post-build:\n +- make test/, "post-build: make test")
    .replace(/port: \d+/, "port: 99999")
    .replace("pre-run:", "prerun:");
}
