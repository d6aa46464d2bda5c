import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Decodes every fixture into the generated types, encodes it again, and tells what was lost on the way. */
public final class Receiver {
  private static final ObjectMapper TYPED =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withCoercionConfig(
              LogicalType.Textual,
              text -> {
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .build();
  private static final ObjectMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private int same;
  private int kept;
  private int refused;
  private int lost;

  public static void main(String[] words) throws IOException, ClassNotFoundException {
    var receiver = new Receiver();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(words[0]), "*.json")) {
      for (Path file : files) receiver.take(EXACT.readTree(Files.readString(file)));
    }
    System.out.printf(
        "%d valid fixtures came back the same, %d broken ones were kept and %d refused, %d were lost%n",
        receiver.same, receiver.kept, receiver.refused, receiver.lost);
    if (receiver.lost > 0 || receiver.same == 0) System.exit(1);
  }

  private void take(JsonNode content) throws JsonProcessingException, ClassNotFoundException {
    for (JsonNode one : content.path("fixtures")) {
      String message = one.get("message").asText();
      String shape = content.get("operation").asText() + (message.equals("request") ? "Request" : "Response");
      Class<?> type = Class.forName("AppRunnerTypes$" + shape);
      boolean isValid = one.get("breaks").isNull();
      JsonNode before = one.get("value");
      JsonNode after;
      try {
        after = EXACT.readTree(TYPED.writeValueAsString(TYPED.readValue(EXACT.writeValueAsString(before), type)));
      } catch (JsonProcessingException error) {
        if (isValid) System.out.println("refused: " + one.get("id").asText() + ": " + error.getOriginalMessage());
        if (isValid) lost++;
        else refused++;
        continue;
      }
      if (isValid && holds(after, before) && holds(before, after)) same++;
      else if (!isValid && holds(after, before)) kept++;
      else {
        lost++;
        System.out.println("lost: " + one.get("id").asText());
      }
    }
  }

  /** Whether everything that was there before is there after. */
  private static boolean holds(JsonNode after, JsonNode before) {
    if (before.isObject()) {
      for (Map.Entry<String, JsonNode> member : before.properties()) {
        JsonNode inner = after.get(member.getKey());
        if (inner == null || !holds(inner, member.getValue())) return false;
      }
      return after.isObject();
    }
    if (before.isArray()) {
      if (!after.isArray() || after.size() != before.size()) return false;
      for (int index = 0; index < before.size(); index++)
        if (!holds(after.get(index), before.get(index))) return false;
      return true;
    }
    if (before.isNumber()) return after.isNumber() && after.decimalValue().compareTo(before.decimalValue()) == 0;
    return after.equals(before);
  }
}
