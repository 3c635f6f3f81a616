/** What a mode shows and allows. Components ask for one of these, never for the mode itself. */
export interface ModeSettings {
  /** A nurse reads the questions aloud: words to say, what to listen for, and keys to answer. */
  readonly isGuided: boolean
  /** Takes over what a person shows: by camera, scanner or typed code. */
  readonly mayReceive: boolean
  /** Makes a code of the answers, to show to staff. */
  readonly mayHandOver: boolean
  /** Gives the record to other systems: as text, as a file, or to a server the clinic names. */
  readonly mayExport: boolean
  /** May keep answers on this device, where the person asks for it. */
  readonly mayKeep: boolean
  /** A shared device: it forgets a person who leaves, keeps nothing and leads nowhere else. */
  readonly isShared: boolean
}

export const modes = {
  patient: { isGuided: false, mayReceive: false, mayHandOver: true, mayExport: false, mayKeep: true, isShared: false },
  nurse: { isGuided: true, mayReceive: true, mayHandOver: false, mayExport: true, mayKeep: false, isShared: false },
  kiosk: { isGuided: false, mayReceive: false, mayHandOver: true, mayExport: false, mayKeep: false, isShared: true },
} as const satisfies Readonly<Record<string, ModeSettings>>

export type Mode = keyof typeof modes

const isMode = (name: string): name is Mode => Object.hasOwn(modes, name)

/** Whether an address asks for the page on which a clinic sets what it can (`?mode=setup`). */
export const isSetup = (search: string): boolean => new URLSearchParams(search).get('mode') === 'setup'

/** The mode an address asks for (`?mode=nurse`), or else the page itself; the patient's where neither names one there is. */
export function modeIn(search: string, ofPage = ''): Mode {
  const name = new URLSearchParams(search).get('mode') ?? ofPage
  return isMode(name) ? name : 'patient'
}
