import runtimes from "../../../schemas/facts/runtimes.json" with { type: "json" };
import type { Shape } from "../../contract/shape.ts";
import { constants } from "../phrase.ts";
import { joined } from "../place.ts";
import type { Recipe } from "../recipe.ts";
import { images, type Registry } from "../texts/images.ts";
import type { Context, Special } from "./context.ts";
import { alternatives, fields, oneOf } from "./fields.ts";

const CODE = "CodeRepository";
const IMAGE = "ImageRepository";
const ACCESS = "AuthenticationConfiguration";
const AUTOMATIC = "AutoDeploymentsEnabled";

/** A source is code or an image, each with what it takes to read it; an update may name neither. */
export const source: Special = (shape, place, context) => {
  const { intent, doubtful } = context;
  const wants = (kind: string) => context.source === undefined || context.source === kind;
  const neither = intent === "update" ? [withoutRepository(shape, place, context)] : [];
  if (doubtful)
    return alternatives(
      ...neither,
      wants("image")
        ? fields(shape, place, context, { needs: [IMAGE], without: [CODE], variant: "FromImage" })
        : undefined,
      wants("code")
        ? fields(shape, place, context, { needs: [CODE], without: [IMAGE], variant: "FromCode" })
        : undefined,
    );
  return alternatives(
    ...neither,
    wants("image") ? publicImage(shape, place, context) : undefined,
    wants("image") ? privateImage(shape, place, context) : undefined,
    wants("code") ? code(shape, place, context) : undefined,
  );
};

/** A new service says where its build settings are. */
export const codeRepository: Special = (shape, place, context) =>
  fields(shape, place, context, { needs: context.intent === "create" ? ["CodeConfiguration"] : [] });

/** The settings come from the file or from the request. */
export const codeConfiguration: Special = (shape, place, context) => {
  if (context.doubtful) return fields(shape, place, context);
  const from = (value: string) => ({ ConfigurationSource: oneOf(joined(place, "ConfigurationSource"), value) });
  const values = "CodeConfigurationValues";
  return alternatives(
    fields(shape, place, context, { without: [values], instead: from("REPOSITORY"), variant: "InRepository" }),
    fields(shape, place, context, { needs: [values], instead: from("API"), variant: "InRequest" }),
  );
};

/** The runtime is one that new services can still have. */
export const codeValues: Special = (shape, place, context) => {
  if (context.doubtful) return fields(shape, place, context);
  const known: Readonly<Record<string, { readonly endOfSupport: boolean }>> = runtimes.runtimes;
  const all = [...(shape.members?.get("Runtime")?.shape.values ?? [])];
  const [first, ...rest] = all.filter((name) => known[String(name)]?.endOfSupport === false).reverse();
  if (first === undefined) return undefined;
  return fields(shape, place, context, { instead: { Runtime: oneOf(joined(place, "Runtime"), first, ...rest) } });
};

function withoutRepository(shape: Shape, place: string, context: Context): Recipe | undefined {
  const without = [CODE, IMAGE, ...(context.doubtful ? [] : [ACCESS])];
  const automatic = oneOf(joined(place, AUTOMATIC), false, ...(context.source === "code" ? [true] : []));
  return fields(shape, place, context, {
    without,
    variant: "Unmoved",
    ...(!context.doubtful && { instead: { [AUTOMATIC]: automatic }, least: 1 }),
  });
}

function publicImage(shape: Shape, place: string, context: Context): Recipe | undefined {
  return fields(shape, place, context, {
    needs: [IMAGE],
    without: [CODE, ACCESS],
    variant: "FromPublicImage",
    instead: {
      [IMAGE]: image(shape, place, context, "ECR_PUBLIC"),
      [AUTOMATIC]: oneOf(joined(place, AUTOMATIC), false),
    },
  });
}

function privateImage(shape: Shape, place: string, context: Context): Recipe | undefined {
  const access = authentication(shape, place, context, "AccessRoleArn", "ConnectionArn");
  return (
    access &&
    fields(shape, place, context, {
      needs: [IMAGE, ACCESS],
      without: [CODE],
      variant: "FromPrivateImage",
      instead: { [IMAGE]: image(shape, place, context, "ECR"), [ACCESS]: access },
    })
  );
}

function code(shape: Shape, place: string, context: Context): Recipe | undefined {
  const access = authentication(shape, place, context, "ConnectionArn", "AccessRoleArn");
  return fields(shape, place, context, {
    needs: [CODE, ...(access ? [ACCESS] : [])],
    without: [IMAGE, ...(access ? [] : [ACCESS])],
    variant: "FromCode",
    instead: access ? { [ACCESS]: access } : {},
  });
}

function authentication(
  shape: Shape,
  place: string,
  context: Context,
  member: string,
  other: string,
): Recipe | undefined {
  const access = shape.members?.get(ACCESS)?.shape;
  return (
    access &&
    fields(access, joined(place, ACCESS), context, { needs: [member], without: [other], variant: `With${member}` })
  );
}

function image(shape: Shape, place: string, context: Context, registry: Registry): Recipe {
  const at = joined(place, IMAGE);
  const repository = shape.members?.get(IMAGE)?.shape as Shape;
  const texts = ["orders-api", "team/web.site", "a", "007"].flatMap((NAME) => images(registry, { NAME }));
  const identifier = {
    is: "scalar",
    place: joined(at, "ImageIdentifier"),
    plain: texts[0],
    phrase: constants(...texts),
    admits: () => false,
  } as const;
  const instead = {
    ImageIdentifier: identifier,
    ImageRepositoryType: oneOf(joined(at, "ImageRepositoryType"), registry),
  };
  const variant = registry === "ECR" ? "Private" : "Public";
  return fields(repository, at, context, { instead, variant }) as Recipe;
}
