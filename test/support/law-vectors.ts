import { readFileSync } from 'node:fs'
import type { EvaluateOptions, Evaluation, Obligation } from 'terug-naar-werk'

type Fields = Readonly<Record<string, unknown>>

/** A row of the vectors of the later law; `null` for an obligation, exclusion or reading: it must not be there. */
interface LawVector {
  readonly name: string
  readonly dossier: unknown
  readonly options: EvaluateOptions
  readonly expect: {
    readonly status?: string
    readonly obligations?: Readonly<Record<string, Fields | null>>
    readonly exclusions?: Readonly<Record<string, Fields | null>>
    readonly readings?: Readonly<Record<string, Readonly<Record<string, Fields | null>>>>
    readonly consequences?: readonly Fields[]
    readonly findings?: readonly string[]
    readonly noFindings?: readonly string[]
    readonly presumption?: Fields | null
  }
}

/** The expected results for the law to today, computed apart from the package. */
export const lawVectors: readonly LawVector[] = JSON.parse(
  readFileSync(new URL('../vectors/law.json', import.meta.url), 'utf8'),
)

/** The part of an evaluation that a row names, in its form. */
export const namedPart = (evaluation: Evaluation, expected: LawVector['expect']): LawVector['expect'] => ({
  ...(expected.status !== undefined && { status: evaluation.status }),
  ...(expected.obligations && {
    obligations: pickEach(expected.obligations, (key) =>
      fieldsOf(evaluation.obligations.find((one) => one.key === key)),
    ),
  }),
  ...(expected.exclusions && {
    exclusions: pickEach(expected.exclusions, (key) => evaluation.exclusions.find((one) => one.key === key)),
  }),
  ...(expected.readings && {
    readings: Object.fromEntries(
      Object.entries(expected.readings).map(([key, readings]) => {
        const found = evaluation.obligations.find((one) => one.key === key)?.readings ?? []
        return [key, pickEach(readings, (name) => found.find(({ reading }) => reading === name)?.window)]
      }),
    ),
  }),
  ...(expected.consequences && {
    consequences: evaluation.consequences.map((one, place) => picked(one, expected.consequences?.[place] ?? one)),
  }),
  ...(expected.findings && { findings: expected.findings.filter((code) => hasFinding(evaluation, code)) }),
  ...(expected.noFindings && { noFindings: expected.noFindings.filter((code) => !hasFinding(evaluation, code)) }),
  ...(expected.presumption !== undefined && {
    presumption:
      evaluation.presumption && picked(evaluation.presumption, expected.presumption ?? evaluation.presumption),
  }),
})

const hasFinding = ({ findings }: Evaluation, wanted: string): boolean => findings.some(({ code }) => code === wanted)

/** Of what makes a step lapse, the rows name the type alone. */
const fieldsOf = (found: Obligation | undefined): object | undefined =>
  found && { ...found, lapsedBy: found.lapsedBy && { type: found.lapsedBy.type } }

const pickEach = (
  expected: Readonly<Record<string, Fields | null>>,
  foundAt: (key: string) => object | undefined,
): Readonly<Record<string, Fields | null>> =>
  Object.fromEntries(
    Object.entries(expected).map(([key, fields]) => {
      const found = foundAt(key)
      return [key, found === undefined ? null : picked(found, fields ?? found)]
    }),
  )

/** The fields of an object that another one has too. */
const picked = (found: object, named: object): Fields =>
  Object.fromEntries(Object.keys(named).map((field) => [field, Reflect.get(found, field)]))
