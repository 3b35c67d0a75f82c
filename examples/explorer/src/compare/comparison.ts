import type { Day } from 'terug-naar-werk'
import type { Draft } from './draft'

/** With what the case is compared. */
export type Comparison =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'law'; readonly text: string; readonly draft: Draft | undefined }
