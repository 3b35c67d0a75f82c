const NO_BREAK_SPACE = '\u00a0'

/** A character that no text has, and that nothing takes for a space. */
const STAND_IN = '\ue000'

/** A text in which no line is broken at a no-break space: what wraps lines takes one for any other space. */
export const held = (text: string): string => text.replaceAll(NO_BREAK_SPACE, STAND_IN)

/** The text again, when its lines are wrapped. */
export const released = (text: string): string => text.replaceAll(STAND_IN, NO_BREAK_SPACE)
