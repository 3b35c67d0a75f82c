import dossierSchema from 'terug-naar-werk/schema/dossier.json'
import cases from 'terug-naar-werk/vectors/cases.json'

export const dialect: string = dossierSchema.$schema
export const { length }: readonly object[] = cases.cases
