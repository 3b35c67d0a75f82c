"""The rules as an OpenFisca system: one entity, one variable for each answer, each formula over all cases at once."""

import datetime

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Case = build_entity(key="case", plural="cases", label="A case", is_person=True)


class Moment(Enum):
    questionnaireNotReceived = "questionnaireNotReceived"
    firstContact = "firstContact"
    afterRefusal = "afterRefusal"
    followUpInterview = "followUpInterview"
    other = "other"


class Channel(Enum):
    physical = "physical"
    video = "video"
    telephone = "telephone"
    mail = "mail"


def day_of_month(days):
    return (days - days.astype("datetime64[M]")).astype(int)


def down(days, months):
    """So many months later; the last day of that month where it has no such day, and whether that is so."""
    month = days.astype("datetime64[M]") + months
    last = (month + 1).astype("datetime64[D]") - 1
    same = month.astype("datetime64[D]") + day_of_month(days)
    return numpy.minimum(same, last), same > last


def start_of_month(start, number):
    day, short = down(start, number - 1)
    return day + short.astype(int)


def end_of_month(start, number):
    day, short = down(start, number)
    return day - (~short).astype(int)


def fact(name, value_type, **more):
    of = {"value_type": value_type, "entity": Case, "definition_period": DateUnit.ETERNITY} | more
    return type(name, (Variable,), of)


def rule(name, value_type, formula):
    of_day = {"definition_period": DateUnit.DAY}
    return fact(name, value_type, **of_day, formula=lambda case, period: formula(lambda other: case(other, period)))


DAY = datetime.date

FACTS = [
    *(fact(name, DAY) for name in ("start", "sent_on", "placed_on", "referred_on", "started_on")),
    *(fact(name, bool) for name in ("codex_requested", "permitted_work", "own_trajectory")),
    fact("moment", Enum, possible_values=Moment, default_value=Moment.other),
    fact("channel", Enum, possible_values=Channel, default_value=Channel.mail),
]


def any_ground(of):
    return of("codex_requested") | of("permitted_work") | of("own_trajectory")


def is_doubtful(of):
    moment, channel = of("moment"), of("channel")
    first = (moment == Moment.firstContact) | (moment == Moment.afterRefusal)
    far = (channel == Channel.telephone) | (channel == Channel.mail)
    return (first & far) | ((moment == Moment.followUpInterview) & (channel == Channel.mail))


RULES = [
    rule("questionnaire_barred", bool, any_ground),
    rule("estimate_barred", bool, any_ground),
    rule("contact_barred", bool, lambda of: of("permitted_work")),
    rule("send_from", DAY, lambda of: of("start") + 70),
    rule("send_until", DAY, lambda of: of("start") + 70),
    rule("return_from", DAY, lambda of: of("sent_on")),
    rule("return_until", DAY, lambda of: of("sent_on") + 14),
    rule("estimate_from", DAY, lambda of: start_of_month(of("start"), 4)),
    rule("estimate_until", DAY, lambda of: end_of_month(of("start"), 4)),
    rule("exam_from", DAY, lambda of: of("placed_on")),
    rule("exam_until", DAY, lambda of: end_of_month(of("start"), 7)),
    rule("contact_from", DAY, lambda of: of("referred_on")),
    rule("contact_until", DAY, lambda of: end_of_month(of("start"), 6)),
    rule("interview_from", DAY, lambda of: of("started_on")),
    rule("interview_until", DAY, lambda of: down(of("started_on"), 1)[0]),
    rule("doubtful", bool, is_doubtful),
]


def system():
    made = TaxBenefitSystem([Case])
    made.add_variables(*FACTS, *RULES)
    return made
