package caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import client.http.ApiException;
import client.model.AgendaRequest;
import client.model.Evaluation;
import client.model.ExplanationRequest;
import client.model.Obligation;
import client.model.Options;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallerTest {
  private static final URI SERVICE = URI.create(System.getenv("URL"));
  private static final String TOKEN = System.getenv("TOKEN");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema DOSSIER = schema("dossier.json");
  private static final Schema EVALUATION = schema("evaluation.json");

  private final Caller caller = new Caller(SERVICE, TOKEN);

  static List<Path> dossiers() throws IOException {
    try (var files = Files.list(Path.of(System.getenv("DOSSIERS")))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void everyDossierAndItsEvaluationAreAsTheSchemasSay(Path file) throws Exception {
    var shown = JSON.readTree(file.toFile());
    assertEquals(List.of(), DOSSIER.validate(shown.get("dossier")));

    var body = JSON.createObjectNode();
    body.set("dossier", shown.get("dossier"));
    body.putObject("options").set("asOf", shown.get("asOf"));
    var answer = post("/evaluations", body);
    assertEquals(200, answer.statusCode());
    var evaluation = JSON.readTree(answer.body());
    assertEquals(List.of(), EVALUATION.validate(evaluation));

    var keys = new ArrayList<String>();
    evaluation.get("obligations").forEach(step -> keys.add(step.get("key").asText()));
    assertFalse(keys.isEmpty());
    assertEquals(keys, keysOf(caller.read(answer.body())));
  }

  @Test
  void aDossierOfTheGeneratedClassesIsEvaluated() throws Exception {
    var sent = LocalDate.of(2023, 1, 9);
    var dossier = Caller.dossierWithQuestionnaire(LocalDate.of(2022, 10, 31), sent);
    var steps = caller.evaluate(dossier, LocalDate.of(2023, 1, 10), "en").getObligations();
    var sending = stepOf(steps, "questionnaire.send");
    assertEquals("advisingDoctor", sending.getBearer().getValue());
    // Two weeks to send it back, counted from the day on which it was sent.
    assertEquals(sent.plusWeeks(2), stepOf(steps, "questionnaire.return").getWindow().getUntil());
  }

  @Test
  void anExplanationIsInTheLanguageOfTheCaller() throws Exception {
    var dossier = Caller.dossierWithQuestionnaire(LocalDate.of(2022, 10, 31), LocalDate.of(2023, 1, 9));
    var options = new Options().asOf(LocalDate.of(2023, 2, 28));
    var request = new ExplanationRequest().dossier(dossier).options(options).key("estimate.first");
    var explanation = caller.dossiers().explain(request, "de-BE");
    assertEquals("de", explanation.getLanguage().getValue());
    assertTrue(explanation.getText().contains("28. Februar 2023"), explanation.getText());
  }

  @Test
  void anAgendaListsNoStepAfterItsLastDay() throws Exception {
    var dossier = Caller.dossierWithQuestionnaire(LocalDate.of(2022, 10, 31), LocalDate.of(2023, 1, 9));
    var until = LocalDate.of(2023, 6, 30);
    var options = new Options().asOf(LocalDate.of(2023, 1, 10));
    var request = new AgendaRequest().dossier(dossier).options(options).until(until);
    var agendas = caller.dossiers().listAgendas(request, "nl").getAgendas();
    assertFalse(agendas.isEmpty());
    for (var agenda : agendas)
      for (var step : agenda.getSteps()) assertFalse(step.getOn().isAfter(until), step.getKey());
  }

  @Test
  void whatTheSchemaRefusesTheServiceRefusesWithAProblemInTheLanguageOfTheCaller() throws Exception {
    var dossier = Caller.dossierWithQuestionnaire(null, LocalDate.of(2023, 1, 9));
    assertFalse(DOSSIER.validate(JSON.readTree("{\"scheme\":\"employee\",\"employmentContract\":true,\"incapacity\":{}}")).isEmpty());
    var refusal =
        assertThrows(ApiException.class, () -> caller.evaluate(dossier, LocalDate.of(2023, 2, 28), "fr"));
    assertEquals(422, refusal.getCode());
    var problem = caller.problemOf(refusal);
    assertEquals("Les données ne sont pas acceptées.", problem.getTitle());
    assertEquals("/dossier/incapacity/start", problem.getErrors().get(0).getPointer());
  }

  @Test
  void anotherTokenIsRefused() {
    var stranger = new Caller(SERVICE, "another-token");
    var dossier = Caller.dossierWithQuestionnaire(LocalDate.of(2022, 10, 31), LocalDate.of(2023, 1, 9));
    var refusal =
        assertThrows(ApiException.class, () -> stranger.evaluate(dossier, LocalDate.of(2023, 2, 28), "fr"));
    assertEquals(401, refusal.getCode());
  }

  private static List<String> keysOf(Evaluation evaluation) {
    return evaluation.getObligations().stream().map(Obligation::getKey).toList();
  }

  private static Obligation stepOf(List<Obligation> steps, String key) {
    return steps.stream().filter(step -> step.getKey().equals(key)).findFirst().orElseThrow();
  }

  private static Schema schema(String name) {
    try {
      var text = Files.readString(Path.of(System.getenv("SCHEMAS"), name));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException error) {
      throw new IllegalStateException("Build the package first: npm ci", error);
    }
  }

  private static HttpResponse<String> post(String path, JsonNode body) throws Exception {
    var request =
        HttpRequest.newBuilder(SERVICE.resolve(path))
            .header("Authorization", "Bearer " + TOKEN)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
