package caller;

import client.DossiersApi;
import client.http.ApiClient;
import client.http.ApiException;
import client.model.Dossier;
import client.model.DossierEvent;
import client.model.DossierIncapacity;
import client.model.Evaluation;
import client.model.EvaluationRequest;
import client.model.Options;
import client.model.Problem;
import client.model.QuestionnaireSentEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Asks the service through the client that is generated of its OpenAPI document. */
public final class Caller {
  private final ApiClient http;
  private final DossiersApi dossiers;

  public Caller(URI service, String token) {
    http = new ApiClient();
    http.updateBaseUri(service.toString());
    http.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    dossiers = new DossiersApi(http);
  }

  public DossiersApi dossiers() {
    return dossiers;
  }

  public Evaluation evaluate(Dossier dossier, LocalDate asOf, String language) throws ApiException {
    var options = new Options().asOf(asOf);
    return dossiers.evaluate(new EvaluationRequest().dossier(dossier).options(options), language);
  }

  /** The evaluation that a text in JSON holds. */
  public Evaluation read(String json) throws JsonProcessingException {
    return http.getObjectMapper().readValue(json, Evaluation.class);
  }

  /** The problem with which the service refused. */
  public Problem problemOf(ApiException refusal) throws JsonProcessingException {
    return http.getObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
  }

  /** An employee who was sent the questionnaire, without any other event. */
  public static Dossier dossierWithQuestionnaire(LocalDate start, LocalDate sent) {
    var event =
        new QuestionnaireSentEvent()
            .type(QuestionnaireSentEvent.TypeEnum.QUESTIONNAIRE_SENT)
            .on(sent)
            .route(QuestionnaireSentEvent.RouteEnum.A);
    return new Dossier()
        .scheme(Dossier.SchemeEnum.EMPLOYEE)
        .employmentContract(true)
        .incapacity(new DossierIncapacity().start(start))
        .events(List.of(new DossierEvent(event)));
  }

  /** Prints each step of an evaluation: by whom, until when, and its state. */
  public static void main(String[] arguments) throws ApiException {
    var caller = new Caller(URI.create(System.getenv("URL")), System.getenv("TOKEN"));
    var dossier = dossierWithQuestionnaire(LocalDate.of(2022, 10, 31), LocalDate.of(2023, 1, 9));
    for (var step : caller.evaluate(dossier, LocalDate.of(2023, 2, 28), "en").getObligations())
      System.out.printf(
          "%-22s %-15s until %s: %s%n",
          step.getKey(), step.getBearer(), step.getWindow().getUntil(), step.getState());
  }
}
