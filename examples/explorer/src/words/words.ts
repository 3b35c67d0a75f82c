import type {
  CodexEnding,
  ConsentForm,
  ContactKind,
  DossierEvent,
  EventFields,
  HeldContact,
  LawId,
  MedicalGround,
  PlanAim,
  PlanElement,
  Route,
  ZivSituation,
} from 'terug-naar-werk'

/** Every field that some event has, but its type. */
export type FieldName = Exclude<
  DossierEvent extends infer One ? (One extends unknown ? keyof One : never) : never,
  'type'
>

type FieldOf<Type extends keyof EventFields> = Exclude<keyof EventFields[Type], 'ref'> & string

/** The values for which the package has no label, by field. The others are shown by their label. */
export type OwnValue =
  | `${FieldOf<'questionnaireSent'> & 'route'}.${Route}`
  | `situation.${ZivSituation}`
  | 'by.staff'
  | 'by.treatingDoctor'
  | `kind.${ContactKind}`
  | `form.${ConsentForm}`
  | `elements.${PlanElement}`
  | `aim.${PlanAim}`
  | `ground.${CodexEnding | MedicalGround}`
  | `at.${Extract<HeldContact, 'occupationalPhysicianSpecial'>}`
  | `service.${'VDAB' | 'Actiris' | 'Forem' | 'ADG'}`

/** Every word of the interface. A language that lacks one does not compile. */
export interface Words {
  readonly title: string
  readonly lead: string
  readonly nothingSent: string
  readonly colon: string
  readonly semicolon: string
  readonly skip: string
  readonly language: string
  readonly audience: string
  readonly audienceHint: string

  readonly case: {
    readonly heading: string
    readonly summary: (scheme: string, start: string, events: number) => string
    readonly example: string
    readonly own: string
    readonly start: string
    readonly scheme: string
    readonly contract: string
    readonly yes: string
    readonly no: string
    readonly notSaid: string
    readonly open: string
    readonly save: string
    readonly blank: string
    readonly notJson: string
    readonly refused: string
    readonly asJson: string
    readonly asCode: string
    readonly copy: string
    readonly copied: string
    readonly copyFailed: string
  }

  readonly events: {
    readonly heading: string
    readonly none: string
    readonly add: string
    readonly change: string
    readonly type: string
    readonly put: string
    readonly keep: string
    readonly cancel: string
    readonly edit: (event: string) => string
    readonly remove: (event: string) => string
    readonly optional: string
    readonly recorded: (day: string) => string
  }
  readonly fields: { readonly [field in FieldName]: string }
  readonly values: { readonly [value in OwnValue]: string }

  readonly time: {
    readonly heading: string
    readonly asOf: string
    readonly asOfHint: string
    readonly knownOn: string
    readonly knownOnHint: string
    readonly dayOf: (slider: string) => string
    readonly stands: (day: string) => string
  }

  readonly timeline: {
    readonly heading: string
    readonly rows: string
    readonly hint: string
    readonly legend: string
    readonly otherReading: string
    readonly draft: string
    readonly lawChange: string
    readonly today: string
    readonly presumption: string
    readonly consequence: string
    readonly exclusion: string
    readonly event: string
    readonly done: string
    readonly lawChanges: string
    readonly on: (day: string) => string
    readonly fromUntil: (from: string, until: string) => string
    readonly from: (day: string) => string
    readonly nothing: string
    readonly hidden: string
    readonly table: string
    readonly columns: {
      readonly step: string
      readonly who: string
      readonly when: string
      readonly state: string
      readonly other: string
    }
  }
  readonly laws: { readonly [law in LawId]: string }

  readonly remarks: {
    readonly heading: string
    readonly need: string
    readonly judgement: string
    readonly since: (day: string) => string
    readonly on: (day: string) => string
  }

  readonly explanation: { readonly heading: string; readonly official: string }

  readonly compare: {
    readonly heading: string
    readonly with: string
    readonly nothing: string
    readonly day: string
    readonly law: string
    readonly otherDay: string
    readonly draft: string
    readonly draftHint: string
    readonly draftTitle: string
    readonly openDraft: string
    readonly notLaw: string
    readonly same: string
    readonly before: (day: string) => string
    readonly after: (day: string) => string
    readonly today: string
    readonly underDraft: string
    readonly why: string
    readonly status: string
    readonly absent: string
    readonly present: string
    readonly causes: {
      readonly on: (cause: string, day: string) => string
      readonly done: (day: string) => string
      readonly exclusion: (ground: string) => string
      readonly reading: string
      readonly law: (day: string) => string
      readonly reform: (title: string) => string
      readonly rollOver: string
      readonly facts: string
      readonly dayAlone: string
    }
  }

  readonly issues: { readonly allowed: (values: string) => string; readonly meant: (word: string) => string }
}
