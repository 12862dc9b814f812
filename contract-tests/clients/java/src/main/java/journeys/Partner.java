package journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;

/** What every journey is given, and how it compares. */
final class Partner {
  static final String ORIGIN = System.getenv("ORIGIN");
  static final String KEY = System.getenv("KEY");
  /** A word that no other language uses. */
  static final String SUFFIX = System.getenv("SUFFIX");
  /** The example of a webhook's body. */
  static final String WEBHOOK = System.getenv("WEBHOOK");
  /** An affiliate with members and values that are not documented. */
  static final String LATER = System.getenv("LATER");

  private Partner() {}

  /** The demo project's configuration as SDKs get it, but for its number. */
  static JsonNode served() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(ORIGIN + "/experiments/v1/config/sdk_demo")).build();
    String body = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    JsonNode configuration = new ObjectMapper().readTree(body);
    ((ObjectNode) configuration.at("/project/settings")).remove("version");
    return configuration;
  }

  /** Ends the journey where a value is not what it should be. */
  static void equal(Object actual, Object expected) {
    if (!Objects.equals(actual, expected)) throw new AssertionError(actual + " is not " + expected);
  }

  /** A call that is to be refused. */
  interface Call {
    void run() throws Exception;
  }

  /** The exception that a call is refused with; a call that succeeds is a mistake. */
  static <E extends Exception> E refusalOf(Class<E> type, Call call) throws Exception {
    try {
      call.run();
    } catch (Exception refusal) {
      if (type.isInstance(refusal)) return type.cast(refusal);
      throw refusal;
    }
    throw new AssertionError("The call was not refused");
  }
}
