import type { SourceId } from './sources.ts'

/**
 * `copy`: not the publisher's own page. `secondary`: another's account of the source. `old`: an address or a text the
 * publisher has replaced. `unread`: the page itself could not be read, only what others write of it.
 */
export type Doubt = 'copy' | 'secondary' | 'old' | 'unread'

/** Addresses known to be doubtful, from the register of domain.md: the first to look at when sources are checked again. */
export const doubtful: Readonly<Partial<Record<SourceId, Doubt>>> = {
  'REG-5': 'copy', 'REG-9': 'unread', 'REG-10': 'secondary', 'REG-14': 'copy', 'REG-28': 'secondary',
  'HARM-3': 'secondary',
  'SOC-13b': 'secondary', 'SOC-14b': 'old', 'SOC-14c': 'secondary', 'SOC-16': 'secondary', 'SOC-17': 'secondary', 'SOC-17b': 'secondary', 'SOC-24': 'secondary',
  'EV-1': 'copy', 'EV-2': 'copy', 'EV-3': 'copy', 'EV-4': 'copy', 'EV-5': 'copy', 'EV-7': 'copy', 'EV-10': 'copy', 'EV-11': 'copy', 'EV-12': 'copy',
  'EV-13': 'copy', 'EV-14': 'copy', 'EV-15': 'old', 'EV-16': 'secondary', 'EV-23': 'secondary', 'EV-27': 'copy', 'EV-28': 'copy',
  'URG-1': 'copy', 'URG-3': 'old', 'URG-4': 'secondary', 'URG-5': 'copy', 'URG-6': 'copy', 'URG-11': 'secondary', 'URG-16': 'copy', 'URG-16b': 'secondary',
}
