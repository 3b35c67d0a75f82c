import { frozen } from '../law/frozen.js'
import type { Language } from './language.js'

/**
 * A term of the field in one language, and whether an official text uses it.
 * @category Explanation
 */
export interface GlossaryTerm {
  /** The term. */
  readonly term: string
  /** Whether an official text in that language uses the term. */
  readonly official: boolean
}

const official = (term: string): GlossaryTerm => ({ term, official: true })
const rendered = (term: string): GlossaryTerm => ({ term, official: false })

/** There are no official texts in English, so no English term is official. */
const row = (nl: GlossaryTerm, fr: GlossaryTerm, de: GlossaryTerm, en: string) => ({ nl, fr, de, en: rendered(en) })

const terms = {
  // Persons and bodies
  insured: row(official('gerechtigde'), official('titulaire'), official('Berechtigter'), 'insured person'),
  advisingDoctor: row(
    official('adviserend arts'),
    official('médecin-conseil'),
    official('Vertrauensarzt'),
    'advising doctor',
  ),
  coordinator: row(
    official('Terug Naar Werk-coördinator'),
    official('Coordinateur Retour Au Travail'),
    official('Koordinator zur „Rückkehr ins Arbeitsleben“'),
    'Return-to-Work coordinator',
  ),
  team: row(
    official('multidisciplinair team'),
    official('équipe multidisciplinaire'),
    rendered('multidisziplinäres Team'),
    'multidisciplinary team',
  ),
  teamMember: row(
    official('medewerker van het multidisciplinair team'),
    official('collaborateur de l’équipe multidisciplinaire'),
    rendered('Mitarbeiter des multidisziplinären Teams'),
    'member of the multidisciplinary team',
  ),
  treatingDoctor: row(
    official('behandelend arts'),
    official('médecin traitant'),
    rendered('behandelnder Arzt'),
    'treating doctor',
  ),
  occupationalPhysician: row(
    official('preventieadviseur-arbeidsarts'),
    official('conseiller en prévention-médecin du travail'),
    rendered('Gefahrenverhütungsberater-Arbeitsarzt'),
    'prevention adviser-occupational physician',
  ),
  mutual: row(official('ziekenfonds'), official('mutualité'), official('Krankenkasse'), 'health insurance fund'),
  insurer: row(
    official('verzekeringsinstelling'),
    official('organisme assureur'),
    rendered('Versicherungsträger'),
    'insurance body',
  ),
  regionalService: row(
    official('gewestelijke dienst voor arbeidsbemiddeling'),
    rendered('service de l’emploi compétent'),
    rendered('Arbeitsverwaltung'),
    'employment service',
  ),
  highCommission: row(
    official('Hoge Commissie van de Geneeskundige raad voor invaliditeit'),
    official('Commission supérieure du Conseil médical de l’invalidité'),
    rendered('Hohe Kommission des Ärztlichen Invaliditätsrates'),
    'High Commission of the Medical Council for Invalidity',
  ),
  // The incapacity
  incapacity: row(
    official('arbeidsongeschiktheid'),
    official('incapacité de travail'),
    official('Arbeitsunfähigkeit'),
    'incapacity for work',
  ),
  certificate: row(
    official('getuigschrift van arbeidsongeschiktheid'),
    official('certificat d’incapacité de travail'),
    rendered('Arbeitsunfähigkeitsbescheinigung'),
    'certificate of incapacity for work',
  ),
  benefit: row(official('uitkering'), official('indemnité'), official('Entschädigung'), 'benefit'),
  remainingCapacities: row(
    official('restcapaciteiten'),
    official('capacités restantes'),
    official('verbleibende Fähigkeiten'),
    'remaining capacities',
  ),
  workPotential: row(
    official('arbeidspotentieel'),
    official('potentiel de travail'),
    rendered('Arbeitspotenzial'),
    'work potential',
  ),
  permittedWork: row(
    official('toegelaten arbeid'),
    official('travail autorisé'),
    rendered('erlaubte Arbeit'),
    'permitted work',
  ),
  presumption: row(
    official('wettelijk vermoeden'),
    official('présomption légale'),
    rendered('gesetzliche Vermutung'),
    'legal presumption',
  ),
  // The steps
  questionnaire: row(official('vragenlijst'), official('questionnaire'), official('Fragebogen'), 'questionnaire'),
  firstEstimate: row(
    official('eerste inschatting'),
    official('première estimation'),
    official('erste Einschätzung'),
    'first estimate',
  ),
  category: row(official('categorie'), official('catégorie'), rendered('Kategorie'), 'category'),
  medicalExamination: row(
    official('medisch onderzoek'),
    official('examen médical'),
    official('ärztliche Untersuchung'),
    'medical examination',
  ),
  physicalContact: row(
    official('fysiek contact'),
    official('contact physique'),
    rendered('persönliches Gespräch'),
    'in-person appointment',
  ),
  summons: row(official('oproeping'), official('convocation'), official('Vorladung'), 'summons'),
  referral: row(official('doorverwijzing'), official('renvoi'), rendered('Verweisung'), 'referral'),
  firstContact: row(
    official('eerste contactmoment'),
    official('premier moment de contact'),
    official('erstes Kontaktmoment'),
    'first contact',
  ),
  permission: row(official('toestemming'), official('autorisation'), rendered('Erlaubnis'), 'permission'),
  // Trajectories and plans
  trajectory: row(
    official('Terug Naar Werk-traject'),
    official('Trajet Retour Au Travail'),
    official('Begleitplan zur „Rückkehr ins Arbeitsleben“'),
    'Return-to-Work trajectory',
  ),
  codexTrajectory: row(
    official('re-integratietraject “CODEX”'),
    official('trajet de réintégration (Code du bien-être)'),
    rendered('Wiedereingliederungsverfahren (Kodex)'),
    'Codex reintegration trajectory',
  ),
  zivTrajectory: row(
    official('re-integratietraject “ZIV”'),
    official('trajet de réintégration (AMI)'),
    rendered('Wiedereingliederungsverfahren (KIV)'),
    'ZIV reintegration trajectory',
  ),
  reintegrationPlan: row(
    official('re-integratieplan'),
    official('plan de réintégration'),
    rendered('Wiedereingliederungsplan'),
    'reintegration plan',
  ),
  engagementDeclaration: row(
    official('positieve engagementsverklaring'),
    rendered('déclaration d’engagement positive'),
    rendered('positive Verpflichtungserklärung'),
    'positive declaration of engagement',
  ),
  followUpInterview: row(
    official('opvolggesprek'),
    official('entretien de suivi'),
    rendered('Folgegespräch'),
    'follow-up interview',
  ),
  retraining: row(
    official('beroepsherscholing'),
    official('réadaptation professionnelle'),
    rendered('berufliche Umschulung'),
    'vocational retraining',
  ),
  file: row(
    official('Terug Naar Werk-dossier'),
    official('dossier Retour Au Travail'),
    rendered('Akte „Rückkehr ins Arbeitsleben“'),
    'return-to-work file',
  ),
} as const satisfies { readonly [key: string]: { readonly [language in Language]: GlossaryTerm } }

/**
 * The name of a term in {@link glossary}.
 * @category Explanation
 */
export type TermKey = keyof typeof terms

/**
 * The terms of the field in four languages, each marked official only where an official text uses it.
 *
 * @example
 * ```ts
 * import { glossary } from 'terug-naar-werk'
 * glossary.advisingDoctor.de // => { term: 'Vertrauensarzt', official: true }
 * glossary.permittedWork.de.official // => false
 * ```
 * @category Explanation
 */
export const glossary: { readonly [key in TermKey]: { readonly [language in Language]: GlossaryTerm } } = frozen(terms)
