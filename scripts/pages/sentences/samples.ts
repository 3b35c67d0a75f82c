/** A text that is made of parts. */
type Template = (...parts: never) => string

/** What a part of the texts needs to be written out: the parts of each template; nothing for a plain text. */
type SampleOf<Part> = Part extends string | readonly unknown[]
  ? never
  : Part extends Template
    ? readonly [Parameters<Part>, ...Parameters<Part>[]]
    : keyof SamplesOf<Part> extends never
      ? never
      : SamplesOf<Part>

/** Parts for every template among some texts. A template without parts does not compile. */
export type SamplesOf<Texts> = {
  readonly [Name in keyof Texts as [SampleOf<Required<Texts>[Name]>] extends [never] ? never : Name]-?: SampleOf<
    Required<Texts>[Name]
  >
}
