import type { Language } from 'terug-naar-werk'

/** The status of each kind of problem. */
export const problemStatuses = {
  'bad-request': 400,
  'not-json': 400,
  unauthorised: 401,
  'not-found': 404,
  'method-not-allowed': 405,
  'body-too-large': 413,
  'not-json-content': 415,
  'input-refused': 422,
  'internal-error': 500,
  'not-ready': 503,
} as const

export type ProblemKind = keyof typeof problemStatuses

/** The title of each kind in each language. */
export const problemTitles: { readonly [kind in ProblemKind]: { readonly [language in Language]: string } } = {
  'bad-request': {
    nl: 'De aanvraag is geen geldige HTTP-aanvraag.',
    fr: 'La requête n’est pas une requête HTTP valable.',
    de: 'Die Anfrage ist keine gültige HTTP-Anfrage.',
    en: 'The request is not a valid HTTP request.',
  },
  'not-json': {
    nl: 'De inhoud van de aanvraag is geen JSON in UTF-8.',
    fr: 'Le contenu de la requête n’est pas du JSON en UTF-8.',
    de: 'Der Inhalt der Anfrage ist kein JSON in UTF-8.',
    en: 'The body of the request is not JSON in UTF-8.',
  },
  unauthorised: {
    nl: 'Er is geen geldig token.',
    fr: 'Il n’y a pas de jeton valable.',
    de: 'Es gibt kein gültiges Token.',
    en: 'There is no valid token.',
  },
  'not-found': {
    nl: 'Dit adres bestaat niet.',
    fr: 'Cette adresse n’existe pas.',
    de: 'Diese Adresse gibt es nicht.',
    en: 'This address does not exist.',
  },
  'method-not-allowed': {
    nl: 'Deze methode bestaat niet op dit adres.',
    fr: 'Cette méthode n’existe pas à cette adresse.',
    de: 'Diese Methode gibt es an dieser Adresse nicht.',
    en: 'This address does not have this method.',
  },
  'body-too-large': {
    nl: 'De inhoud van de aanvraag is te groot.',
    fr: 'Le contenu de la requête est trop grand.',
    de: 'Der Inhalt der Anfrage ist zu groß.',
    en: 'The body of the request is too large.',
  },
  'not-json-content': {
    nl: 'De aanvraag moet het type application/json hebben.',
    fr: 'La requête doit être du type application/json.',
    de: 'Die Anfrage muss den Typ application/json haben.',
    en: 'The request must have the type application/json.',
  },
  'input-refused': {
    nl: 'De gegevens zijn niet aanvaard.',
    fr: 'Les données ne sont pas acceptées.',
    de: 'Die Angaben werden nicht angenommen.',
    en: 'The input is not accepted.',
  },
  'internal-error': {
    nl: 'Er is een fout in de dienst.',
    fr: 'Il y a une erreur dans le service.',
    de: 'Im Dienst ist ein Fehler aufgetreten.',
    en: 'There is an error in the service.',
  },
  'not-ready': {
    nl: 'De dienst wordt beëindigd.',
    fr: 'Le service s’arrête.',
    de: 'Der Dienst wird beendet.',
    en: 'The service is ending.',
  },
}
