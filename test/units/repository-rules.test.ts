import { describe, expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { TreeFile, TreeRule } from "../../src/core/define.ts";
import { type Path, toPointer } from "../../src/core/pointer.ts";
import { lighter } from "../../src/core/severity.ts";
import { check } from "../../src/engine/check.ts";
import { ruleBook } from "../../src/engine/inspect.ts";
import { readText } from "../../src/engine/read-text.ts";
import { RULES } from "../../src/rules/index.ts";
import apiSourceIgnoresConfigurationFile from "../../src/rules/repository/api-source-ignores-configuration-file.ts";
import { REPOSITORY_RULES } from "../../src/rules/repository/index.ts";
import sourceDirectoryHoldsConfiguration from "../../src/rules/repository/source-directory-holds-configuration.ts";

const options = { contract: contractAt(LATEST), rules: RULES, book: ruleBook(RULES) };

async function diagnose(text: string, file = "apprunner.yaml") {
  const { report } = check(await readText(text, file), file, options);
  return report.diagnostics;
}

async function found(text: string, file?: string): Promise<readonly string[]> {
  return (await diagnose(text, file)).map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`);
}

/** A configuration file that is right but for the parts given. */
function file({
  version = "1.0",
  runtime = "nodejs22",
  build = "  commands:\n    build:\n      - npm ci\n",
  run = "",
}) {
  return `version: ${version}\nruntime: ${runtime}\nbuild:\n${build}run:\n  command: npm start\n${run}`;
}

const python = (build: string, run = "") =>
  file({ runtime: "python311", build: `  commands:\n    build:\n${build}`, run });

describe("the name of the file", () => {
  test.each([
    ["apprunner.yaml", []],
    ["services/orders/apprunner.yaml", []],
    ["services\\orders\\apprunner.yaml", []],
    ["apprunner.yml", ["warning file-is-named-apprunner-yaml "]],
    ["AppRunner.yaml", ["warning file-is-named-apprunner-yaml "]],
    ["infra/app_runner.yaml", ["warning file-is-named-apprunner-yaml "]],
    [".apprunner.yaml", ["warning file-is-named-apprunner-yaml "]],
    ["apprunner-worker.yaml", ["info file-is-named-apprunner-yaml "]],
    ["apprunner-dont-use.yaml", ["info file-is-named-apprunner-yaml "]],
    ["<stdin>", []],
    ["config.yaml", []],
    ["docs/examples/python.yaml", []],
  ])("%s", async (name, wanted) => {
    expect(await found(file({}), name)).toEqual(wanted);
  });
});

describe("version", () => {
  test.each([
    ["1.0", []],
    ["1", []],
    ["1.00", []],
    ["1.10", ["warning format-version-is-one /version"]],
    ["3", ["warning format-version-is-one /version"]],
    ['"1.0"', ["info format-version-is-a-number /version"]],
    ["v1", ["warning format-version-is-a-number /version"]],
  ])("%s", async (version, wanted) => {
    expect(await found(file({ version }))).toEqual(wanted);
  });
});

describe("runtime", () => {
  test.each([
    ["nodejs20", "nodejs22"],
    ["node", "nodejs22"],
    ["nodejs18.x", "nodejs18"],
    ["Nodejs 12", "nodejs12"],
    ["NODEJS_22", "nodejs22"],
    ["python", "python311"],
    ["python312", "python311"],
    ["python3.8", "python3"],
    ["python3.11", "python311"],
    ["corretto21", "corretto11"],
    ["java8", "corretto8"],
    ["go1.18", "go1"],
    ["dotnet8", "dotnet6"],
    ["pyhton311", "python311"],
    ["22", undefined],
    ["rust", undefined],
  ])("%s means %s", async (runtime, meant) => {
    const [first, ...more] = await diagnose(file({ runtime }));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ rule: "runtime-is-managed", severity: "error", pointer: "/runtime" });
    expect(first?.help).toBe(
      meant ? `Use ${meant}.` : "Use one of them, or deploy a container image instead of this file.",
    );
  });

  // biome-ignore lint/suspicious/noTemplateCurlyInString: the variable of a shell
  test.each(["${RUNTIME}", "<%= runtime %>", "{{ runtime }}", '"{{ runtime }}"'])(
    "%s is to be replaced",
    async (runtime) => {
      expect(await found(file({ runtime }))).toEqual(["warning placeholder /runtime"]);
    },
  );

  test.each(["docker", "DOCKER", "Dockerfile", "image", "docker-compose"])("%s is an image", async (runtime) => {
    const [first] = await diagnose(file({ runtime }));
    expect(first).toMatchObject({ rule: "runtime-is-managed", message: expect.stringContaining("container image") });
  });

  test("only a spelling is mended by itself", async () => {
    expect((await diagnose(file({ runtime: "python3.11" })))[0]?.fix?.text).toBe("python311");
    expect((await diagnose(file({ runtime: "python312" })))[0]?.fix).toBeUndefined();
  });
});

describe("runtime-version", () => {
  test.each([
    ["python311", "3.11", []],
    ["python311", '"3.11.9"', []],
    ["python3", "3.8.16", ["info managed-runtime-is-supported /runtime"]],
    ["nodejs22", "22.14.0", []],
    ["nodejs22", "22.0", []],
    ["corretto11", "17", []],
    ["corretto11", "latest", ["warning runtime-version-fits-runtime /run/runtime-version"]],
    ["python311", "3.10", ["warning runtime-version-fits-runtime /run/runtime-version"]],
    ["python311", "3.1", ["warning runtime-version-fits-runtime /run/runtime-version"]],
    ["nodejs22", "2", ["warning runtime-version-fits-runtime /run/runtime-version"]],
    ["nodejs22", "lts", ["warning runtime-version-fits-runtime /run/runtime-version"]],
    ["nodejs22", "22.10", ["warning runtime-version-fits-runtime /run/runtime-version"]],
    ["nodejs22", '"22.10"', []],
  ])("%s %s", async (runtime, version, wanted) => {
    expect(await found(file({ runtime, run: `  runtime-version: ${version}\n` }))).toEqual(wanted);
  });

  test("a number that loses a zero is put into quotes as it was written", async () => {
    const [first] = await diagnose(file({ run: "  runtime-version: 22.10\n" }));
    expect(first?.fix?.text).toContain("22.10");
  });
});

describe("pre-run and Python packages", () => {
  const PIP = "      - pip install -r requirements.txt\n";
  const MISSING = "python-packages-reach-the-run /run/pre-run";
  test.each([
    ["nothing is installed", python("      - echo done\n"), []],
    ["installed again", python(PIP, "  pre-run:\n    - pip3 install -r requirements.txt\n"), []],
    ["installed by a script", python(PIP, "  pre-run:\n    - ./scripts/install\n"), []],
    ["installed by make", python(PIP, "  pre-run:\n    - make dependencies\n"), []],
    ["not installed again", python(PIP), [`warning ${MISSING}`]],
    ["pre-run does something else", python(PIP, "  pre-run:\n    - mkdir -p uploads\n"), [`warning ${MISSING}`]],
    ["a virtual environment in the folder", python(`      - python3 -m venv .venv\n${PIP}`), []],
    ["a folder of the application", python("      - pip install -t lib -r requirements.txt\n"), []],
    ["only tools", python("      - pip install --upgrade pip\n      - pip install uv\n      - uv sync\n"), []],
    ["pipenv", python("      - pip install pipenv\n      - pipenv install\n"), [`warning ${MISSING}`]],
    ["poetry in the folder", python("      - poetry config virtualenvs.in-project true\n      - poetry install\n"), []],
    ["python -m pip", python("      - python3 -m pip install flask\n"), [`warning ${MISSING}`]],
    ["Django only migrates", python(PIP, "  pre-run:\n    - python3 manage.py migrate\n"), [`warning ${MISSING}`]],
    ["a script of the application", python(PIP, "  pre-run:\n    - python3 copy_packages.py\n"), []],
    ["started with python", python(PIP).replace("npm start", "python3 app.py"), [`warning ${MISSING}`]],
    ["installed at the start", python(PIP).replace("npm start", 'sh -c "pip3 install . && flask run"'), []],
    ["another runtime", file({ build: `  commands:\n    build:\n${PIP}` }), []],
    [
      "an original runtime",
      file({ runtime: "corretto11", run: "  pre-run:\n    - echo done\n" }),
      ["error pre-run-needs-a-revised-runtime /run/pre-run"],
    ],
    [
      "an unknown runtime",
      file({ runtime: "java", run: "  pre-run:\n    - a\n" }),
      ["error runtime-is-managed /runtime"],
    ],
  ])("%s", async (_, text, wanted) => {
    expect(await found(text)).toEqual(wanted);
  });

  test("a start script may install, so that is only worth knowing", async () => {
    const text = python(PIP).replace("npm start", "sh start.sh");
    expect(await found(text)).toEqual([`info ${MISSING}`]);
  });
});

describe("commands", () => {
  const commands = (lines: string) => file({ build: `  commands:\n${lines}` });
  test.each([
    ["a list under commands", commands("    - npm ci\n"), ["error commands-are-lists-of-texts /build/commands"]],
    [
      "a text under commands",
      file({ build: "  commands: npm ci\n" }),
      ["error commands-are-lists-of-texts /build/commands"],
    ],
    [
      "a text under build",
      commands("    build: npm ci\n"),
      ["error commands-are-lists-of-texts /build/commands/build"],
    ],
    [
      "an unquoted colon",
      commands("    build:\n      - npm ci\n      - echo ready: yes\n"),
      ["error commands-are-lists-of-texts /build/commands/build/1"],
    ],
    [
      "a truth value",
      commands("    build:\n      - true\n"),
      ["warning commands-are-lists-of-texts /build/commands/build/0"],
    ],
    [
      "start commands",
      file({}).replace("command: npm start", "command:\n    - npm start"),
      ["error commands-are-lists-of-texts /run/command"],
    ],
    ["a phase whose commands are commented out", commands("    pre-build:\n    build:\n      - npm ci\n"), 1],
  ])("%s", async (_, text, wanted) => {
    if (typeof wanted === "number") expect((await diagnose(text)).map(({ severity }) => severity)).toEqual(["warning"]);
    else expect(await found(text)).toEqual(wanted);
  });
});

describe("variables and secrets", () => {
  const SECRET = "  secrets:\n    - name: TOKEN\n      value-from: orders-token\n";
  test.each([
    ["a map", "  env:\n    MODE: test\n", ["error variables-are-name-value-pairs /run/env"]],
    ["assignments", "  env:\n    - MODE=test\n", ["error variables-are-name-value-pairs /run/env/0"]],
    [
      "names as keys",
      "  env:\n    - MODE: test\n    - LEVEL: info\n",
      ["error variables-are-not-keys /run/env/0/MODE"],
    ],
    ["a number", "  env:\n    - name: A\n      value: 1.10\n", ["warning variable-value-is-text /run/env/0/value"]],
    ["nothing", "  env:\n    - name: A\n      value:\n", ["warning variable-value-is-text /run/env/0/value"]],
    ["a template", "  env:\n    - name: A\n      value: {{ A }}\n", ["error variable-value-is-text /run/env/0/value"]],
    [
      "a name twice",
      "  env:\n    - name: A\n      value: a\n    - name: A\n      value: b\n",
      ["warning variable-names-are-unique /run/env/1/name"],
    ],
    [
      "a name in both lists",
      `  env:\n    - name: TOKEN\n      value: ""\n${SECRET}`,
      ["warning variables-and-secrets-differ /run/env/0/name"],
    ],
    [
      "PORT as a variable",
      '  env:\n    - name: PORT\n      value: "80"\n',
      ["warning port-is-no-variable /run/env/0/name"],
    ],
    ["PORT as a secret", SECRET.replace("TOKEN", "PORT"), ["warning port-is-no-variable /run/secrets/0/name"]],
    ["PORT as the variable of the port", "  network:\n    port: 80\n    env: PORT\n", []],
    [
      "a password",
      "  env:\n    - name: DB_PASSWORD\n      value: hunter22!\n",
      ["warning file-holds-no-credentials /run/env/0/value"],
    ],
    [
      "a reference in env",
      "  env:\n    - name: T\n      value-from: orders\n",
      ["error value-from-stands-under-secrets /run/env/0/value-from"],
    ],
    [
      "a value in secrets",
      "  secrets:\n    - name: T\n      value: orders\n",
      ["error secrets-take-value-from /run/secrets/0/value"],
    ],
    ["another spelling", SECRET.replace("value-from", "valueFrom"), 1],
    [
      "a connection string",
      SECRET.replace("orders-token", "postgres://db/orders"),
      ["error secret-has-a-source /run/secrets/0/value-from"],
    ],
    [
      "an ARN cut short",
      SECRET.replace("orders-token", "arn:aws:ssm:us-east-1"),
      ["warning secret-has-a-source /run/secrets/0/value-from"],
    ],
    [
      "a list as network.env",
      "  network:\n    env:\n      - name: A\n        value: a\n",
      ["error network-env-is-a-name /run/network/env"],
    ],
    ["a port out of range", "  network:\n    port: 80800\n", ["warning network-port-in-range /run/network/port"]],
    ["a port as text", '  network:\n    port: "8080"\n', []],
    [
      "environment",
      "  environment:\n    - name: A\n      value: a\n",
      ["warning variables-stand-under-env /run/environment"],
    ],
  ])("%s", async (_, run, wanted) => {
    if (typeof wanted === "number") expect(await diagnose(file({ run }))).toHaveLength(wanted);
    else expect(await found(file({ run }))).toEqual(wanted);
  });

  test("a number is put into quotes as it was written", async () => {
    const [first] = await diagnose(file({ run: "  env:\n    - name: A\n      value: 1.10\n" }));
    expect(first?.fix?.text).toContain("1.10");
  });

  test("the value of a secret is never repeated", async () => {
    const text = file({ run: "  secrets:\n    - name: T\n      value-from: postgres://u:hunter22@db/orders\n" });
    expect(JSON.stringify(await diagnose(text))).not.toContain("hunter22");
  });
});

describe("settings of the service", () => {
  test.each(["health_check", "healthCheck", "cpu", "auto-scaling", "dockerfile", "instance_configuration", "tags"])(
    "%s stands elsewhere",
    async (name) => {
      expect(await found(file({ run: `  ${name}: {}\n` }))).toEqual([
        `warning settings-of-the-service-stand-elsewhere /run/${name}`,
      ]);
      expect(await found(`${file({})}${name}: {}\n`)).toEqual([
        `warning settings-of-the-service-stand-elsewhere /${name}`,
      ]);
    },
  );

  test("a file about an image has one explanation, besides its name", async () => {
    const text = "version: 1.0\nruntime: docker\ndockerfile_path: ./Dockerfile\nport: 3000\n";
    expect(await found(text)).toEqual(["error file-describes-a-source-build /runtime"]);
    expect(await found(text, "apprunner.yml")).toEqual([
      "warning file-is-named-apprunner-yaml ",
      "error file-describes-a-source-build /runtime",
    ]);
  });
});

describe("several files", () => {
  const REPOSITORY = { path: ["SourceConfiguration", "CodeRepository"], configurationSource: "REPOSITORY" };
  const request = (name: string, ...repositories: TreeFile["repositories"]): TreeFile => ({
    file: name,
    kind: "request",
    repositories: repositories.map((one) => ({ ...REPOSITORY, ...one })),
  });
  const configuration = (name: string): TreeFile => ({ file: name, kind: "apprunner-yaml", repositories: [] });
  const at = (sourceDirectory: string, path: Path = REPOSITORY.path) => ({ path, sourceDirectory });
  const places = (rule: unknown, files: readonly TreeFile[]) => {
    const { severity, inspect } = rule as TreeRule;
    return [...inspect(files)].map(
      (one) => `${lighter(severity, one.severity ?? severity)} ${one.file} ${toPointer(one.path ?? [])}`,
    );
  };
  const LOST = "warning infra/orders.json /SourceConfiguration/CodeRepository/SourceDirectory";

  test.each([
    [
      "the file stayed at the root",
      [request("infra/orders.json", at("/orders")), configuration("apprunner.yaml")],
      [LOST],
    ],
    ["Windows paths", [request("infra/orders.json", at("orders/")), configuration("C:\\app\\apprunner.yaml")], [LOST]],
    ["the file lies there", [request("infra/orders.json", at("/orders/")), configuration("orders/apprunner.yaml")], []],
    [
      "the root is checked from above",
      [request("infra/orders.json", at("orders")), configuration("/home/me/app/orders/apprunner.yaml")],
      [],
    ],
    [
      "only part of a folder's name fits",
      [request("infra/orders.json", at("orders")), configuration("old-orders/apprunner.yaml")],
      [LOST],
    ],
    ["no configuration file at all", [request("infra/orders.json", at("/orders"))], []],
    ["the whole repository", [request("infra/orders.json", at("/")), configuration("orders/apprunner.yaml")], []],
    ["a placeholder", [request("infra/orders.json", at("/<directory>")), configuration("apprunner.yaml")], []],
    [
      "the other file is another service's",
      [request("infra/orders.json", at("/orders"), at("/bills")), configuration("bills/apprunner.yaml")],
      [],
    ],
    [
      "a file of another name",
      [request("infra/orders.json", at("/orders")), configuration("apprunner-orders.yaml")],
      [],
    ],
    [
      "the source API",
      [request("infra/orders.json", { ...at("/orders"), configurationSource: "API" }), configuration("apprunner.yaml")],
      [],
    ],
  ])("REPOSITORY: %s", (_, files, wanted) => {
    expect(places(sourceDirectoryHoldsConfiguration, files)).toEqual(wanted);
  });

  const IGNORED = "info infra/orders.json /SourceConfiguration/CodeRepository/CodeConfiguration/ConfigurationSource";
  const api = (sourceDirectory?: string) => ({
    path: REPOSITORY.path,
    configurationSource: "API",
    ...(sourceDirectory !== undefined && { sourceDirectory }),
  });

  test.each([
    [
      "the file lies there",
      [request("infra/orders.json", api("/orders")), configuration("orders/apprunner.yaml")],
      [IGNORED],
    ],
    [
      "the file lies above the request",
      [request("infra/orders.json", api()), configuration("apprunner.yaml")],
      [IGNORED],
    ],
    [
      "the file lies beside the request",
      [request("infra/orders.json", api("/")), configuration("infra/apprunner.yaml")],
      [IGNORED],
    ],
    [
      "the file lies in a folder of its own",
      [request("infra/orders.json", api()), configuration("orders/apprunner.yaml")],
      [],
    ],
    [
      "the file is another service's",
      [request("infra/orders.json", api("/orders")), configuration("apprunner.yaml")],
      [],
    ],
    [
      "the source REPOSITORY",
      [request("infra/orders.json", at("/orders")), configuration("orders/apprunner.yaml")],
      [],
    ],
  ])("API: %s", (_, files, wanted) => {
    expect(places(apiSourceIgnoresConfigurationFile, files)).toEqual(wanted);
  });

  const trees = REPOSITORY_RULES.filter((rule): rule is TreeRule => rule.on === "tree");
  const parsed = (files: readonly { readonly file: string; readonly text: string }[]): readonly TreeFile[] =>
    files.map(({ file: name, text }) => {
      if (!name.endsWith(".json")) return configuration(name);
      const { SourceDirectory, CodeConfiguration } = JSON.parse(text).SourceConfiguration.CodeRepository;
      return request(name, { ...at(SourceDirectory), configurationSource: CodeConfiguration.ConfigurationSource });
    });

  test.each(trees.map((rule) => [rule.id, rule] as const))("%s finds what its examples show", (_, rule) => {
    for (const files of rule.examples.invalid) expect([...rule.inspect(parsed(files))]).toHaveLength(1);
    for (const files of rule.examples.valid) expect([...rule.inspect(parsed(files))]).toHaveLength(0);
  });
});
