import type { DirectTexts } from '../direct-texts.js'

/** @internal */
export const othersNl: DirectTexts['others'] = {
  'questionnaire.send': 'De adviserend arts stuurt u een vragenlijst.',
  'questionnaire.withholdingNotice':
    'De adviserend arts legt u uit waarom u geen vragenlijst krijgt. U mag zelf contact opnemen met de Terug Naar Werk-coördinator.',
  'questionnaire.support': 'De Terug Naar Werk-coördinator neemt contact met u op en helpt u met de vragenlijst.',
  'estimate.first': 'De adviserend arts schat een eerste keer in welke mogelijkheden u hebt om te werken.',
  'exam.questionnaireImpossible':
    'U kon de vragenlijst niet invullen. Daarom nodigt de adviserend arts u uit voor een medisch onderzoek.',
  'exam.questionnaireImpossible/teamMembers2024':
    'U kon de vragenlijst niet invullen. Daarom nodigt de adviserend arts u uit voor een persoonlijk gesprek.',
  'exam.category1': 'De adviserend arts onderzoekt u opnieuw als u na zes maanden nog arbeidsongeschikt bent.',
  'exam.category3': 'De adviserend arts onderzoekt u opnieuw.',
  'referral.make': 'De adviserend arts verwijst u door naar de Terug Naar Werk-coördinator.',
  'refusal.notify': 'De adviserend arts laat u weten dat uw vraag om een re-integratietraject “ZIV” wordt geweigerd.',
  'contact.arrange': 'De Terug Naar Werk-coördinator maakt een afspraak met u voor een eerste gesprek.',
  'contact.first': 'U hebt een eerste gesprek met de Terug Naar Werk-coördinator.',
  'consent.ask':
    'De Terug Naar Werk-coördinator vraagt tijdens het eerste gesprek uw schriftelijke toestemming om uw gegevens te verwerken.',
  'contact.register': 'De Terug Naar Werk-coördinator noteert in uw dossier wat er is afgesproken.',
  'doctor.inform': 'De Terug Naar Werk-coördinator meldt uw vraag aan de adviserend arts.',
  'permission.request':
    'De Terug Naar Werk-coördinator vraagt de adviserend arts of uw Terug Naar Werk-traject mag starten.',
  'permission.decide': 'De adviserend arts beslist of uw Terug Naar Werk-traject mag starten.',
  'contact.afterRefusal':
    'De adviserend arts gaf geen toestemming. De Terug Naar Werk-coördinator bespreekt dat met u.',
  'ziv.informOccupationalPhysician':
    'De Terug Naar Werk-coördinator meldt aan de preventieadviseur-arbeidsarts dat uw re-integratietraject “ZIV” is gestart.',
  'ziv.followUpInterview': 'U hebt een opvolggesprek met de Terug Naar Werk-coördinator.',
  'ziv.retrainingApproval':
    'Voor uw beroepsherscholing wordt de goedkeuring gevraagd van de Hoge Commissie van de Geneeskundige raad voor invaliditeit.',
  'ziv.resumptionProposal': 'De adviserend arts krijgt een voorstel over uw werkhervatting.',
  'ziv.informTreatingDoctor': 'De adviserend arts informeert uw behandelend arts over uw re-integratieplan.',
  'ziv.review': 'De Terug Naar Werk-coördinator bekijkt met u hoe het met uw re-integratieplan gaat.',
  'ziv.evaluate': 'De Terug Naar Werk-coördinator gaat na wat uw traject heeft opgeleverd.',
  'evaluation.contact':
    'U hebt een persoonlijk gesprek met de adviserend arts of het team over uw arbeidsongeschiktheid.',
  'absence.newDate': 'U was niet op de afspraak. Uw ziekenfonds geeft u een nieuwe datum met een aangetekende brief.',
  'exam.endPresumed': 'De adviserend arts onderzoekt of u nog arbeidsongeschikt bent.',
  'estimate.again': 'De adviserend arts schat na het gesprek opnieuw in welke mogelijkheden u hebt om te werken.',
  'category2.validate': 'De adviserend arts kijkt de inschatting na die een medewerker van het team maakte.',
  'codexPlan.answer': 'De adviserend arts antwoordt op uw re-integratieplan “CODEX”.',
  'regional.letter':
    'Uw ziekenfonds vraagt u met een brief om u in te schrijven bij de bevoegde dienst voor arbeidsbemiddeling.',
  'regional.secondLetter':
    'Uw ziekenfonds stuurt u een tweede, aangetekende brief met een nieuwe termijn om u in te schrijven.',
  'consequence.notify': 'Uw ziekenfonds deelt u met een aangetekende brief mee wat het over uw uitkering beslist.',
}
