import { defineScenario } from "./define.ts";
import { codeMovedTo, codeService, imageService } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

const ODD = ["/with space/and  two", "/a%2Fb", "/trailing/", "/up/../down", "relative/folder", "/Grüße/世界"];

export default defineScenario({
  id: "source-directory-edges",
  summary: "SourceDirectory at both ends of its length, and in every spelling that is easily changed",
  phase: "boundary",
  tell: ({ call, has, contract }) => {
    if (!has("CodeRepository", "SourceDirectory")) return;
    const { minLength = 0, maxLength = 0 } = contract.shape("SourceDirectory") ?? {};
    const longest = `/${"d".repeat(maxLength - 1)}`;
    const odd = { doubtful: true } as const;
    const made = [longest, "/".repeat(minLength), ...ODD].map((directory, index) =>
      call("CreateService", codeService(index + 1, directory), index < 2 ? {} : odd).get(SERVICE),
    );
    for (const wrong of ["", `${longest}d`, "/a\u0000b"])
      call("CreateService", codeService(20, wrong), { breaks: true });
    for (const ServiceArn of made) call("DescribeService", { ServiceArn });
    const [first, second, ...others] = made;
    for (const wrong of ["", `${longest}d`, "/a\u0000b"])
      call("UpdateService", { ServiceArn: first, SourceConfiguration: codeMovedTo(wrong) }, { breaks: true });
    call("UpdateService", { ServiceArn: second, SourceConfiguration: codeMovedTo(longest) });
    for (const [index, ServiceArn] of others.entries())
      call("UpdateService", { ServiceArn, SourceConfiguration: codeMovedTo(ODD[(index + 1) % ODD.length]) }, odd);
    for (const ServiceArn of [second, ...others]) call("PauseService", { ServiceArn });
    for (const ServiceArn of others) call("ResumeService", { ServiceArn });
    for (const ServiceArn of made) call("DeleteService", { ServiceArn });
    call("CreateService", imageService(21));
  },
});
