import type { ComponentChildren } from 'preact'

interface Props {
  readonly label: string
  readonly children: ComponentChildren
}

/** What may be wider than the window scrolls by itself, and the keyboard can reach it. */
export const Scrolled = ({ label, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls with the arrow keys
  <section class="wide" aria-label={label} tabIndex={0}>
    {children}
  </section>
)
