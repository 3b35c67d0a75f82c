package peers;

import java.time.LocalDate;

/** A case with its facts, to which the rules add the answers. */
public final class Case {
  private final String id;
  private final LocalDate start, sentOn, placedOn, referredOn, startedOn;
  private final boolean codexRequested, permittedWork, ownTrajectory;
  private final String moment, channel;

  private boolean questionnaireBarred, estimateBarred, contactBarred;
  private final LocalDate[] windows = new LocalDate[12];
  private String verdict = "allowed";

  Case(String line) {
    String[] field = line.split(",");
    id = field[0];
    start = LocalDate.parse(field[1]);
    sentOn = LocalDate.parse(field[2]);
    placedOn = LocalDate.parse(field[3]);
    referredOn = LocalDate.parse(field[4]);
    startedOn = LocalDate.parse(field[5]);
    codexRequested = Boolean.parseBoolean(field[6]);
    permittedWork = Boolean.parseBoolean(field[7]);
    ownTrajectory = Boolean.parseBoolean(field[8]);
    moment = field[9];
    channel = field[10];
  }

  public LocalDate getStart() { return start; }
  public LocalDate getSentOn() { return sentOn; }
  public LocalDate getPlacedOn() { return placedOn; }
  public LocalDate getReferredOn() { return referredOn; }
  public LocalDate getStartedOn() { return startedOn; }
  public boolean isCodexRequested() { return codexRequested; }
  public boolean isPermittedWork() { return permittedWork; }
  public boolean isOwnTrajectory() { return ownTrajectory; }
  public String getMoment() { return moment; }
  public String getChannel() { return channel; }

  public void barQuestionnaireAndEstimate() { questionnaireBarred = true; estimateBarred = true; }
  public void barContact() { contactBarred = true; }
  public void doubt() { verdict = "doubtful"; }

  public void setWindow(int step, LocalDate from, LocalDate until) {
    windows[2 * step] = from;
    windows[2 * step + 1] = until;
  }

  String answer() {
    StringBuilder line = new StringBuilder(id);
    line.append(',').append(questionnaireBarred).append(',').append(estimateBarred).append(',').append(contactBarred);
    for (LocalDate day : windows) line.append(',').append(day);
    return line.append(',').append(verdict).append('\n').toString();
  }
}
